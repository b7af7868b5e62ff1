package org.caveat.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** XMP that another program left beside a photograph. It is read, and never written. */
public final class ForeignXmp {
    /** Larger than any that was ever seen, in bytes. */
    private static final int LARGEST = 8 << 20;

    private ForeignXmp() {}

    /**
     * A file beside a photograph.
     *
     * @param packet its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, from the disk to its reader
    public record Found(String fileName, byte[] packet) {}

    /**
     * What lies beside a photograph: a file that is called after its whole name, {@code photo.jpg.xmp}, else one after its
     * name without an ending, {@code photo.xmp}, which several photographs may share.
     *
     * @throws IOException where there is one that cannot be read
     */
    public static Optional<Found> beside(Path photograph) throws IOException {
        String name = photograph.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        for (String called : List.of(name + ".xmp", name + ".XMP", stem + ".xmp", stem + ".XMP")) {
            Path file = photograph.resolveSibling(called);
            if (!called.equals(name) && Files.isRegularFile(file)) {
                return Optional.of(new Found(called, read(file)));
            }
        }
        return Optional.empty();
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("over " + LARGEST + " bytes");
            }
            return bytes;
        }
    }
}
