package org.caveat.export.coverage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;

/** Puts the picture where the person wants it: whole or not at all, and only ever as a file that is called as SVG is. */
public final class PictureFile {
    private static final String ENDING = ".svg";

    private PictureFile() {}

    /**
     * Writes a picture.
     *
     * @param chosen where to; what has another ending is written beside it, with ours after its own
     * @return where it was written. What lay there before is replaced only where its very name was chosen.
     * @throws FileAlreadyExistsException where something lies there that nobody chose
     * @throws IOException where the disk refuses it
     */
    public static Path write(Path chosen, String svg) throws IOException {
        Path target = chosen.toAbsolutePath();
        String name = String.valueOf(target.getFileName());
        boolean isChosen = name.toLowerCase(Locale.ROOT).endsWith(ENDING);
        Path file = isChosen ? target : target.resolveSibling(name + ENDING);
        if (Files.exists(file) && !(isChosen && Files.isRegularFile(file))) {
            throw new FileAlreadyExistsException(file.toString());
        }
        String random = UUID.randomUUID().toString().substring(0, 8);
        Path aside = file.resolveSibling(".caveat-" + random + ".tmp");
        try {
            Files.writeString(aside, svg, StandardCharsets.UTF_8);
            move(aside, file, isChosen);
        } finally {
            Files.deleteIfExists(aside);
        }
        return file;
    }

    private static void move(Path aside, Path file, boolean replacing) throws IOException {
        if (replacing) {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(aside, file);
        }
    }
}
