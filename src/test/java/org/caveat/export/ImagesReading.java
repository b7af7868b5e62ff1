package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads what captioned copies, which are JPEGs here, say within themselves: their segments by a library that knows nothing
 * of how they were written, and the packet in them, and what had no room in it, as XML.
 */
public final class ImagesReading extends XmpReading {
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String MORE = "http://ns.adobe.com/xmp/extension/";
    private static final int DIGEST_AND_PLACE = 40;

    @Override
    public String format() {
        return "images";
    }

    @Override
    protected List<byte[]> packets(Path folder) throws Exception {
        List<byte[]> packets = new ArrayList<>();
        for (Path file : ForeignReading.files(folder)) {
            packets.addAll(packets(Files.readAllBytes(file)));
        }
        return packets;
    }

    /** The packet in a JPEG, and the rest of it. */
    static List<byte[]> packets(byte[] jpeg) throws Exception {
        List<byte[]> packets = new ArrayList<>();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            for (JPEGSegment first : JPEGSegmentUtil.readSegments(in, JPEG.APP1, XMP)) {
                packets.add(first.data().readAllBytes());
            }
        }
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            for (JPEGSegment piece : JPEGSegmentUtil.readSegments(in, JPEG.APP1, MORE)) {
                try (InputStream data = piece.data()) {
                    data.skipNBytes(DIGEST_AND_PLACE);
                    more.write(data.readAllBytes());
                }
            }
        }
        assertThat(packets).as("one packet, and what had no room in it").hasSize(1);
        if (more.size() > 0) {
            packets.add(more.toByteArray());
        }
        return packets;
    }
}
