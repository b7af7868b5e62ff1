package org.caveat.metadata.container;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text whose character set nobody wrote down: UTF-8 where all of it is, else the old character set of Windows or of the
 * Macintosh, whichever makes words of it.
 */
public final class UnmarkedText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Part of the JDK's further character sets, which a small runtime may lack. */
    private static final Charset MACINTOSH =
            Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : WINDOWS;

    private UnmarkedText() {}

    /** Reads one text. Zeros at its end are not part of it. */
    public static String read(byte[] bytes) {
        return read(bytes, charset(List.of(bytes)));
    }

    /** Reads a text in a character set. Zeros at its end are not part of it. */
    public static String read(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The character set that texts have in common which one program wrote in one go. */
    public static Charset charset(List<byte[]> texts) {
        if (texts.stream().allMatch(UnmarkedText::isUtf8)) {
            return StandardCharsets.UTF_8;
        }
        int windows = 0;
        int macintosh = 0;
        for (byte[] text : texts) {
            windows += Likelihood.of(new String(text, WINDOWS));
            macintosh += Likelihood.of(new String(text, MACINTOSH));
        }
        return macintosh > windows ? MACINTOSH : WINDOWS;
    }

    /** Whether bytes are UTF-8. The last letter may be cut: fields of fixed length end where they end. */
    public static boolean isUtf8(byte[] bytes) {
        return isPlain(bytes) || isDecoded(bytes);
    }

    /** Whether all letters are of ASCII, as those of most fields are. */
    private static boolean isPlain(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDecoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1024);
        CoderResult result = decoder.decode(in, out, false);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, false);
        }
        return result.isUnderflow();
    }
}
