package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The pictures of an archive's size that are looked at: those in the folder that the property {@code big.pictures} names;
 * else they are made, as the scripts of the shared test material make them.
 */
final class BigPictures {
    static final String CAMERA_12 = "camera-12mp.jpg";
    static final String CAMERA_24 = "camera-24mp.jpg";
    static final String MASTER_16_BIT = "master-20mp-rgb16.tif";
    static final String MASTER_GREY = "master-30mp-grey8.tif";
    static final String WITHOUT_OVERVIEWS = "huge-flat.tif";
    static final String WITH_OVERVIEWS = "huge-pyramid.tif";

    private final Path folder;

    private BigPictures(Path folder) {
        this.folder = folder;
    }

    /** Finds them, and makes what is missing; without libvips there are none of 30,000 pixels. */
    static BigPictures found() throws Exception {
        Path folder = Path.of(System.getProperty("big.pictures", System.getProperty("java.io.tmpdir") + "/caveat-big"));
        Files.createDirectories(folder);
        Path tools = Path.of(System.getProperty("shared", "../shared")).resolve("tools");
        if (!Files.exists(folder.resolve(MASTER_GREY))) {
            run(List.of("sh", tools.resolve("make_bases.sh").toString(), folder.toString()));
        }
        if (!Files.exists(folder.resolve(WITH_OVERVIEWS)) && OtherPrograms.isInstalled("vips")) {
            run(List.of(
                    "sh",
                    tools.resolve("make_huge_tiff.sh").toString(),
                    folder.resolve(CAMERA_24).toString(),
                    folder.toString()));
        }
        return new BigPictures(folder);
    }

    private static void run(List<String> command) throws Exception {
        if (OtherPrograms.run(command) != 0) {
            throw new IOException(command + " failed");
        }
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}
