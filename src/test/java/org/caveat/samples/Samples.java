package org.caveat.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;

/** The committed samples, for tests: read where they are, written to in copies only. */
public final class Samples {
    /** The names of the nine photographs, in order. */
    public static final List<String> PHOTOGRAPHS = List.of(
            "azari-airplane-from-above.jpg",
            "beato-boats-nagasaki.jpg",
            "blossfeldt-acanthus-mollis.jpg",
            "blossfeldt-allium.jpg",
            "braun-alpine-landscape.jpg",
            "emerson-march-pastoral.jpg",
            "lange-dust-bowl-home.jpg",
            "muybridge-house-cat.jpg",
            "osullivan-black-canyon.jpg");

    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".")).resolve("samples");

    private Samples() {}

    /** The committed folder itself. Read it; never write there. */
    public static Path folder() {
        return FOLDER;
    }

    /** One committed photograph. Read it; never write it. */
    public static Path photograph(String name) {
        return FOLDER.resolve(name);
    }

    /** The committed sidecar of a photograph. Read it; never write it. */
    public static Path sidecar(String photograph) {
        return FOLDER.resolve(photograph + ".caveat.json");
    }

    /** What the committed sidecar of a photograph says. */
    public static AnnotatedPhotograph state(String photograph) throws IOException {
        try {
            return new SidecarJson(Messages.english()).read(Files.readString(sidecar(photograph)));
        } catch (UnreadableSidecar unreadable) {
            throw new IOException(photograph + ": " + unreadable.sentence(), unreadable);
        }
    }

    /**
     * Copies every committed file into a folder, which is made if it is not there.
     *
     * @return that folder
     */
    public static Path copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : files()) {
            Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
        return folder;
    }

    /** Every committed file, in order of name. */
    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
