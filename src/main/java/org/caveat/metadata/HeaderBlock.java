package org.caveat.metadata;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.png.PngMetadataReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.adobe.AdobeJpegReader;
import com.drew.metadata.bmp.BmpReader;
import com.drew.metadata.gif.GifReader;
import com.drew.metadata.jfif.JfifReader;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.photoshop.DuckyReader;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.photoshop.PsdReader;
import com.drew.metadata.webp.WebpRiffHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.caveat.metadata.container.Block;

/** Reads what says how a picture is stored: components, compression, density, palette. */
final class HeaderBlock {
    private static final List<JpegSegmentMetadataReader> SEGMENTS =
            List.of(new JpegReader(), new JfifReader(), new DuckyReader(), new AdobeJpegReader());

    private HeaderBlock() {}

    /** Reads one header. */
    static void read(Block block, Metadata into) throws Exception {
        byte[] bytes = block.bytes().whole();
        SequentialByteArrayReader reader = new SequentialByteArrayReader(bytes);
        switch (block.kind()) {
            case JPEG_SEGMENT -> segment(block.label(), bytes, into);
            case PNG_HEADER ->
                PngMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                        .getDirectories()
                        .forEach(into::addDirectory);
            case GIF_HEADER -> new GifReader().extract(reader, into);
            case WEBP_CHUNK -> new WebpRiffHandler(into).processChunk(block.label(), bytes);
            case PSD_HEADER -> new PsdReader().extract(reader, into);
            case BMP_HEADER -> new BmpReader().extract(reader, into);
            default -> new PhotoshopReader().extract(reader, bytes.length, into);
        }
    }

    private static void segment(String marker, byte[] bytes, Metadata into) {
        JpegSegmentData segment = new JpegSegmentData();
        segment.addSegment((byte) Integer.parseInt(marker, 16), bytes);
        JpegMetadataReader.processJpegSegmentData(into, SEGMENTS, segment);
    }
}
