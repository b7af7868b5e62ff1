package org.caveat.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caveat.shared.Shared;

/**
 * What ImageMagick makes of the first picture in each of many files: upright, in sRGB after the file's own profile, on
 * white, small. Each file is read by a process of its own, two at a time: of one process for several, a damaged file spoils
 * the readings of others, and its {@code mogrify} heeds no profile.
 */
final class ImageMagick {
    private static final String PROGRAM = "convert";
    private static final int LIMIT_SECONDS = 120;
    private static final Pattern HEAD = Pattern.compile("P6\\s([1-9]\\d*)\\s([1-9]\\d*)\\s255\\s");

    private final Path folder;
    private final List<Path> files;

    private ImageMagick(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Begins to read.
     *
     * @param folder an empty one, for what is made
     * @param side the longest side of each result, in pixels
     */
    static Reading begin(List<Path> files, int side, Path folder) throws IOException {
        Shared.tool(PROGRAM);
        Files.createDirectory(folder.resolve("made"));
        ImageMagick all = new ImageMagick(folder, files);
        for (int at = 0; at < files.size(); at++) {
            Files.copy(files.get(at), folder.resolve(all.name(at)));
        }
        Files.write(
                folder.resolve("srgb.icc"),
                java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB)
                        .getData());
        Process reading = all.start(side);
        return () -> {
            awaited(reading);
            return IntStream.range(0, files.size()).mapToObj(all::result).toList();
        };
    }

    /** What is being read. */
    @FunctionalInterface
    interface Reading {
        /** Waits for all of it: one result a file, in their order, and none for what ImageMagick cannot read. */
        List<Optional<Pixels>> results() throws IOException, InterruptedException;
    }

    private Process start(int side) throws IOException {
        Path list = folder.resolve("list");
        Files.write(list, IntStream.range(0, files.size()).mapToObj(this::name).toList());
        List<String> command = new ArrayList<>(List.of("xargs", "-a", list.toString(), "-P", "2", "-I", "FILE"));
        command.addAll(List.of(PROGRAM, "FILE[0]", "-auto-orient", "-profile", "srgb.icc", "-colorspace", "sRGB"));
        command.addAll(List.of("-background", "white", "-alpha", "remove", "-scale", side + "x" + side + ">"));
        command.addAll(List.of("-depth", "8", "-strip", "ppm:made/FILE"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private static void awaited(Process process) throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            throw new IllegalStateException(PROGRAM + " did not end within " + LIMIT_SECONDS + " seconds");
        }
    }

    private String name(int at) {
        String name = files.get(at).getFileName().toString();
        return at + name.substring(name.lastIndexOf('.'));
    }

    private Path made(int at) {
        return folder.resolve("made").resolve(name(at));
    }

    private Optional<Pixels> result(int at) {
        try {
            return Files.exists(made(at)) ? portablePixmap(Files.readAllBytes(made(at))) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Three bytes a pixel behind the width and the height (Netpbm, ppm). Of what it cannot read only a beginning is made. */
    private static Optional<Pixels> portablePixmap(byte[] file) {
        Matcher head = HEAD.matcher(new String(file, 0, Math.min(64, file.length), StandardCharsets.ISO_8859_1));
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(head.group(1));
        int height = Integer.parseInt(head.group(2));
        int[] argb = new int[width * height];
        for (int i = 0, from = head.end(); i < argb.length && from + 2 < file.length; i++, from += 3) {
            argb[i] = 0xFF000000 | (file[from] & 0xFF) << 16 | (file[from + 1] & 0xFF) << 8 | (file[from + 2] & 0xFF);
        }
        return Optional.of(new Pixels(width, height, argb));
    }
}
