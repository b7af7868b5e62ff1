package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The texts of a PNG (ISO/IEC 15948, 11.3.4). Latin-1 is prescribed for two of the three; but where such a text is UTF-8,
 * a program wrote it so.
 */
final class PngText {
    private static final String RAW_PROFILE = "Raw profile type ";

    private PngText() {}

    /** Reads a chunk of type tEXt, zTXt or iTXt. */
    static void unpack(String type, Bytes data, Contents into) throws IOException {
        int keyword = endOfString(data, 0);
        String name = data.latin(0, keyword);
        Bytes text =
                switch (type) {
                    case "tEXt" -> data.after(keyword + 1);
                    case "zTXt" -> Inflated.of(data.after(keyword + 2));
                    default -> international(data, keyword + 1);
                };
        if (name.equals("XML:com.adobe.xmp")) {
            into.found(Block.Kind.XMP, text);
        } else if (name.startsWith(RAW_PROFILE)) {
            rawProfile(name.substring(RAW_PROFILE.length()).toLowerCase(Locale.ROOT), text, into);
        } else {
            String tag = type.equals("iTXt") ? name + language(data, keyword + 3) : name;
            into.found(new Text("PNG-" + type, tag, UnmarkedText.read(text.whole())));
        }
    }

    /** The language of an international text, as it is added to its name. */
    private static String language(Bytes data, int from) throws IOException {
        int end = endOfString(data, from);
        return end == from ? "" : " (" + data.latin(from, end - from) + ")";
    }

    /** The place of the zero that ends a string. */
    static int endOfString(Bytes data, int from) throws IOException {
        int at = from;
        while (data.at(at) != 0) {
            at++;
        }
        return at;
    }

    /** The text of iTXt: after a mark whether it is packed, a method, a language and a translated keyword. */
    private static Bytes international(Bytes data, int at) throws IOException {
        boolean packed = data.at(at) == 1;
        int language = endOfString(data, at + 2);
        int translated = endOfString(data, language + 1);
        Bytes text = data.after(translated + 1);
        return packed ? Inflated.of(text) : text;
    }

    /** ImageMagick's profiles: a line with the type, one with the length, then hexadecimal digits. */
    private static void rawProfile(String type, Bytes text, Contents into) throws IOException {
        Bytes bytes = Bytes.of(unhexed(new String(text.whole(), StandardCharsets.ISO_8859_1)));
        switch (type) {
            case "exif", "app1" -> exifOrXmp(bytes, into);
            case "iptc", "8bim" -> iptc(bytes, into);
            case "xmp" -> into.found(Block.Kind.XMP, bytes);
            case "icc", "icm" -> into.found(Block.Kind.ICC, bytes);
            default -> into.problem("metadata.damaged", "PNG");
        }
    }

    private static void exifOrXmp(Bytes bytes, Contents into) throws IOException {
        if (bytes.has(0, "Exif\0\0")) {
            into.found(Block.Kind.TIFF, bytes.after(6));
        } else if (bytes.has(0, "II") || bytes.has(0, "MM")) {
            into.found(Block.Kind.TIFF, bytes);
        } else if (bytes.has(0, "http://ns.adobe.com/xap/1.0/\0")) {
            into.found(Block.Kind.XMP, bytes.after(29));
        }
    }

    private static void iptc(Bytes bytes, Contents into) throws IOException {
        if (bytes.has(0, "8BIM")) {
            PhotoshopResources.unpack(bytes, into);
        } else if (bytes.size() > 0) {
            into.found(Block.Kind.IPTC, bytes);
        }
    }

    private static byte[] unhexed(String profile) throws CutShort {
        String[] lines = profile.strip().split("\\R", 3);
        if (lines.length < 3) {
            throw new CutShort(0, 3, lines.length);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int high = -1;
        for (int at = 0; at < lines[2].length(); at++) {
            int digit = Character.digit(lines[2].charAt(at), 16);
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                bytes.write(high << 4 | digit);
                high = -1;
            }
        }
        return bytes.toByteArray();
    }
}
