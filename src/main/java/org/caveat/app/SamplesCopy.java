package org.caveat.app;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Unopenable;
import org.caveat.text.Messages;
import org.caveat.ui.shell.Services;

/**
 * The samples that a person opens and tries things on: a copy of their own, so that those beside the program stay as they
 * are, and can be where nobody may write.
 */
final class SamplesCopy {
    static final String NAME = "samples";

    private final Path copy;
    private final Optional<Path> shipped;
    private final Messages messages;

    /** @param shipped the samples that came with the program; empty where it came without */
    SamplesCopy(Path dataFolder, Optional<Path> shipped, Messages messages) {
        this.copy = dataFolder.resolve(NAME).toAbsolutePath().normalize();
        this.shipped = shipped;
        this.messages = messages;
    }

    /** Where the copy is, or will be, and those it is made from; empty where this program brings no samples. */
    Optional<Services.Samples> samples() {
        return shipped.map(from -> new Services.Samples(copy, from));
    }

    /**
     * Makes the copy, if it is what is asked for and is not there. What is there already is left alone.
     *
     * @throws Unopenable where it cannot be made
     */
    void makeIfAsked(Path folder) throws Unopenable {
        if (folder.startsWith(copy) && !Files.exists(copy) && shipped.isPresent()) {
            try {
                makeFrom(shipped.get());
            } catch (IOException uncopied) {
                throw new Unopenable(
                        messages.get("app.samples-not-copied", copy, String.valueOf(uncopied.getMessage())));
            }
        }
    }

    /** All of them or none: a copy that was broken off would pass for the whole. */
    private void makeFrom(Path from) throws IOException {
        Files.createDirectories(copy.getParent());
        Path aside = Files.createTempDirectory(copy.getParent(), "samples-");
        try (Stream<Path> found = Files.list(from)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Files.copy(file, aside.resolve(file.getFileName().toString()));
            }
            Files.move(aside, copy);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            // another start of the program was faster
            remove(aside);
        } catch (IOException failed) {
            remove(aside);
            throw failed;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
