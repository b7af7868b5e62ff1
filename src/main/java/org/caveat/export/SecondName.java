package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The same file under a second name. */
final class SecondName {
    private SecondName() {}

    /** Gives a file a second name; makes a copy, with its time of change, where the disk knows no second names. */
    static void of(Path existing, Path second) throws IOException {
        try {
            Files.createLink(second, existing);
        } catch (IOException | UnsupportedOperationException noSecondNames) {
            Files.copy(existing, second, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
