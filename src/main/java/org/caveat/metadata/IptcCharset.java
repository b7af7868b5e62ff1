package org.caveat.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The character set that IPTC data set 1:90 declares by an escape sequence of ISO 2022 (IPTC-IIM 4.2, 5.15; the sequences
 * as registered under ISO/IEC 2375).
 */
final class IptcCharset {
    /** The last letter of the sequence that puts a set of 96 characters in the upper half, and what that makes. */
    private static final Map<Character, String> UPPER_HALF = Map.ofEntries(
            Map.entry('A', "ISO-8859-1"),
            Map.entry('B', "ISO-8859-2"),
            Map.entry('C', "ISO-8859-3"),
            Map.entry('D', "ISO-8859-4"),
            Map.entry('L', "ISO-8859-5"),
            Map.entry('G', "ISO-8859-6"),
            Map.entry('F', "ISO-8859-7"),
            Map.entry('H', "ISO-8859-8"),
            Map.entry('M', "ISO-8859-9"),
            Map.entry('T', "TIS-620"),
            Map.entry('Y', "ISO-8859-13"),
            Map.entry('b', "ISO-8859-15"));

    /** Sets of two bytes a character. */
    private static final Map<String, String> TWO_BYTES = Map.of(
            "$)A", "GB2312",
            "$)B", "EUC-JP",
            "$)C", "EUC-KR",
            "$B", "ISO-2022-JP",
            "$@", "ISO-2022-JP",
            "$(B", "ISO-2022-JP",
            "$A", "ISO-2022-CN",
            "$(C", "ISO-2022-KR");

    /** The forms of Unicode, each of them in several levels of what it may combine. */
    private static final Map<String, Charset> UNICODE = Map.ofEntries(
            Map.entry("%G", StandardCharsets.UTF_8),
            Map.entry("%/G", StandardCharsets.UTF_8),
            Map.entry("%/H", StandardCharsets.UTF_8),
            Map.entry("%/I", StandardCharsets.UTF_8),
            Map.entry("%/@", StandardCharsets.UTF_16BE),
            Map.entry("%/C", StandardCharsets.UTF_16BE),
            Map.entry("%/E", StandardCharsets.UTF_16BE),
            Map.entry("%/J", StandardCharsets.UTF_16BE),
            Map.entry("%/K", StandardCharsets.UTF_16BE),
            Map.entry("%/L", StandardCharsets.UTF_16BE),
            Map.entry("%/A", Charset.forName("UTF-32BE")),
            Map.entry("%/D", Charset.forName("UTF-32BE")),
            Map.entry("%/F", Charset.forName("UTF-32BE")));

    private IptcCharset() {}

    /** The declared set; nothing where the sequence says none that is known here, or only ASCII. */
    static Optional<Charset> declared(byte[] dataSet) {
        Optional<Charset> found = Optional.empty();
        for (String sequence : new String(dataSet, StandardCharsets.ISO_8859_1).split("\u001B", -1)) {
            Optional<Charset> named = named(sequence.strip());
            found = named.isPresent() ? named : found;
        }
        return found;
    }

    private static Optional<Charset> named(String sequence) {
        if (sequence.startsWith("%")) {
            return Optional.ofNullable(UNICODE.get(sequence));
        }
        String name = TWO_BYTES.get(sequence);
        if (name == null && sequence.length() == 2 && "-./".indexOf(sequence.charAt(0)) >= 0) {
            name = UPPER_HALF.get(sequence.charAt(1));
        }
        return Optional.ofNullable(name).filter(Charset::isSupported).map(Charset::forName);
    }
}
