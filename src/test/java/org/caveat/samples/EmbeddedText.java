package org.caveat.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The XMP that a sample photograph carries, found by its brackets and not by our own reader. */
final class EmbeddedText {
    private static final String BEGIN = "<x:xmpmeta";
    private static final String END = "</x:xmpmeta>";

    private EmbeddedText() {}

    /** The whole packet with its character references resolved. */
    static String of(String photograph) throws IOException {
        String bytes = Files.readString(Samples.photograph(photograph), StandardCharsets.ISO_8859_1);
        String packet = bytes.substring(bytes.indexOf(BEGIN), bytes.indexOf(END) + END.length());
        return new String(packet.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** One property's text, such as {@code dc:description}, in the language there is. */
    static String property(String photograph, String name) throws IOException {
        String packet = of(photograph);
        String element = packet.substring(packet.indexOf("<" + name + ">"), packet.indexOf("</" + name + ">"));
        return element.replaceAll("(?s)<[^>]*>", "").strip();
    }
}
