package org.caveat.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.metadata.container.Bytes;
import org.caveat.metadata.container.Contents;

/** A file of XMP that lies beside a photograph (ISO 16684-1:2019, 6.3.4), by whatever program it was written. */
public final class XmpFile {
    private static final String GROUP = "XMP";

    private XmpFile() {}

    /**
     * What a file of XMP says.
     *
     * @param entries everything that was read, in the order of the file
     * @param isWhole whether all could be read; else what stands before the damage was
     */
    public record Read(List<Entry> entries, boolean isWhole) {}

    /**
     * Reads a file; nothing that is wrong with its content is thrown.
     *
     * @throws IOException where it cannot be opened
     */
    public static Read read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(Bytes.LARGEST_PIECE + 1);
            Contents contents = new Contents();
            List<Entry> entries = XmpBlock.read(Bytes.of(bytes), contents).stream()
                    .map(value -> new Entry(GROUP, value.selector(), value.text()))
                    .toList();
            return new Read(entries, contents.problems().isEmpty());
        }
    }

    /** The files of XMP that may lie beside a photograph: {@code photo.jpg.xmp}, and {@code photo.xmp}. */
    public static List<Path> beside(Path photograph) {
        String name = String.valueOf(photograph.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return Stream.of(name + ".xmp", name + ".XMP", stem + ".xmp", stem + ".XMP")
                .distinct()
                .map(photograph::resolveSibling)
                .filter(Files::isRegularFile)
                .toList();
    }
}
