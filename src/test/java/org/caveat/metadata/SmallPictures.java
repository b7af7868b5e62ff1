package org.caveat.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** The smallest files of each kind that have a size and carry what a test wants to find in them. */
final class SmallPictures {
    static final int WIDTH = 40;
    static final int HEIGHT = 30;

    private static final String XMP_SEGMENT = "http://ns.adobe.com/xap/1.0/\0";

    private SmallPictures() {}

    /** A JPEG of 40 × 30 without pixels, with segments before the frame. */
    static byte[] jpeg(byte[]... segments) {
        Written jpeg = new Written().u8(0xFF, 0xD8);
        for (byte[] segment : segments) {
            jpeg.bytes(segment);
        }
        byte[] frame =
                new Written().u8(8).big16(HEIGHT, WIDTH).u8(1, 1, 0x11, 0).done();
        return jpeg.bytes(segment(0xC0, frame)).u8(0xFF, 0xDA, 0, 2, 0xFF, 0xD9).done();
    }

    static byte[] segment(int marker, byte[] payload) {
        return new Written()
                .u8(0xFF, marker)
                .big16(payload.length + 2)
                .bytes(payload)
                .done();
    }

    static byte[] exif(byte[] tiff) {
        return segment(0xE1, new Written().text("Exif\0\0").bytes(tiff).done());
    }

    static byte[] xmp(String packet) {
        return segment(0xE1, new Written().text(XMP_SEGMENT).utf8(packet).done());
    }

    /** A part of extended XMP, in a packet of a length that its digest names. */
    static byte[] extendedXmp(String digest, int length, int from, byte[] part) {
        return segment(
                0xE1,
                new Written()
                        .text("http://ns.adobe.com/xmp/extension/\0" + digest)
                        .big32(length, from)
                        .bytes(part)
                        .done());
    }

    static byte[] photoshop(byte[] resources) {
        return segment(
                0xED, new Written().text("Photoshop 3.0\0").bytes(resources).done());
    }

    /** An image resource without a name. */
    static byte[] resource(int number, byte[] data) {
        return new Written()
                .text("8BIM")
                .big16(number, 0)
                .big32(data.length)
                .bytes(data)
                .bytes(new byte[data.length & 1])
                .done();
    }

    static byte[] iptc(byte[] dataSets) {
        return photoshop(resource(0x0404, dataSets));
    }

    static byte[] dataSet(int record, int number, byte[] value) {
        return new Written()
                .u8(0x1C, record, number)
                .big16(value.length)
                .bytes(value)
                .done();
    }

    static byte[] profile(byte[] icc) {
        return segment(
                0xE2, new Written().text("ICC_PROFILE\0").u8(1, 1).bytes(icc).done());
    }

    /** A PNG of 40 × 30 without pixels, with chunks behind the header. */
    static byte[] png(byte[]... chunks) {
        Written png = new Written().u8(0x89).text("PNG\r\n\u001A\n");
        png.bytes(chunk(
                "IHDR", new Written().big32(WIDTH, HEIGHT).u8(8, 2, 0, 0, 0).done()));
        for (byte[] chunk : chunks) {
            png.bytes(chunk);
        }
        return png.bytes(chunk("IEND", new byte[0])).done();
    }

    static byte[] chunk(String type, byte[] data) {
        return new Written().big32(data.length).text(type).bytes(data).big32(0).done();
    }

    static byte[] pngXmp(String packet) {
        return chunk(
                "iTXt",
                new Written().text("XML:com.adobe.xmp\0\0\0\0\0").utf8(packet).done());
    }

    static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[plain.length / 100 + 1_000];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** A lossless WebP of 40 × 30 without pixels. */
    static byte[] webp(byte[]... chunks) {
        long sizes = (WIDTH - 1L) | (HEIGHT - 1L) << 14;
        Written riff = new Written().text("WEBP");
        riff.bytes(riffChunk("VP8L", new Written().u8(0x2F).little32(sizes).done()));
        for (byte[] chunk : chunks) {
            riff.bytes(chunk);
        }
        return new Written()
                .text("RIFF")
                .little32(riff.done().length)
                .bytes(riff.done())
                .done();
    }

    static byte[] riffChunk(String name, byte[] data) {
        return new Written()
                .text(name)
                .little32(data.length)
                .bytes(data)
                .bytes(new byte[data.length & 1])
                .done();
    }

    /** A GIF of 40 × 30 without pictures. */
    static byte[] gif(byte[]... extensions) {
        Written gif = new Written().text("GIF89a").little16(WIDTH, HEIGHT).u8(0, 0, 0);
        for (byte[] extension : extensions) {
            gif.bytes(extension);
        }
        return gif.text(";").done();
    }

    static byte[] gifComment(String comment) {
        return new Written()
                .u8(0x21, 0xFE, comment.length())
                .text(comment)
                .u8(0)
                .done();
    }

    static byte[] gifXmp(String packet) {
        Written extension = new Written()
                .u8(0x21, 0xFF, 11)
                .text("XMP DataXMP")
                .utf8(packet)
                .u8(1);
        for (int value = 0xFF; value >= 0; value--) {
            extension.u8(value);
        }
        return extension.u8(0).done();
    }

    static byte[] psd(byte[] resources) {
        return new Written()
                .text("8BPS")
                .big16(1, 0, 0, 0, 3)
                .big32(HEIGHT, WIDTH)
                .big16(8, 3)
                .big32(0, resources.length)
                .bytes(resources)
                .done();
    }

    static byte[] bmp() {
        return new Written()
                .text("BM")
                .little32(54, 0, 54)
                .little32(40, WIDTH, -HEIGHT)
                .little16(1, 24)
                .little32(0, 0, 11_811, 11_811, 0, 0)
                .done();
    }

    static byte[] box(String type, byte[]... contents) {
        Written box = new Written();
        for (byte[] content : contents) {
            box.bytes(content);
        }
        return new Written()
                .big32(box.done().length + 8L)
                .text(type)
                .bytes(box.done())
                .done();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
