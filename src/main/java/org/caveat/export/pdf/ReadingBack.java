package org.caveat.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Mends which letter a glyph is read back as (ISO 32000-1, 9.10.3). A font may have one glyph for several letters, such
 * as a quotation mark and a letter of phonetics; it is read back as that which the document uses.
 */
final class ReadingBack {
    private static final Pattern RANGE = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4,})>");
    /** As many entries stand in a block at the most. */
    private static final int BLOCK = 100;

    private final Set<Integer> used;

    /** @param used the letters of the document, and the forms in which they are joined */
    ReadingBack(Set<Integer> used) {
        this.used = used;
    }

    /** Mends one font, of which the part that is needed is in the document already. */
    void mend(PDType0Font font) throws IOException {
        Map<Integer, Integer> wanted = wanted(font.getCmapLookup());
        COSStream stream = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        if (wanted.isEmpty() || stream == null) {
            return;
        }
        String whole;
        try (var in = stream.createInputStream()) {
            whole = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        Map<Integer, String> letters = letters(whole);
        wanted.forEach((glyph, letter) -> letters.computeIfPresent(glyph, (same, before) -> spelled(letter)));
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(with(letters, whole).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The letters of glyphs that would be read back as others. */
    private Map<Integer, Integer> wanted(CmapLookup glyphs) {
        Map<Integer, Integer> wanted = new TreeMap<>();
        for (int letter : used) {
            int glyph = glyphs.getGlyphId(letter);
            List<Integer> same = glyph == 0 ? List.of() : glyphs.getCharCodes(glyph);
            if (same != null && same.size() > 1 && !used.contains(same.get(0))) {
                wanted.put(glyph, letter);
            }
        }
        return wanted;
    }

    private static Map<Integer, String> letters(String whole) {
        Map<Integer, String> letters = new TreeMap<>();
        Matcher ranges = RANGE.matcher(whole);
        while (ranges.find()) {
            int first = Integer.parseInt(ranges.group(1), 16);
            int last = Integer.parseInt(ranges.group(2), 16);
            String letter = ranges.group(3);
            String before = letter.substring(0, letter.length() - 4);
            int unit = Integer.parseInt(letter.substring(letter.length() - 4), 16);
            for (int glyph = first; glyph <= last; glyph++) {
                letters.put(glyph, before + String.format(Locale.ROOT, "%04X", unit + glyph - first));
            }
        }
        return letters;
    }

    private static String with(Map<Integer, String> letters, String whole) {
        int start = whole.lastIndexOf('\n', whole.indexOf("beginbfrange")) + 1;
        int end = whole.lastIndexOf("endbfrange") + "endbfrange".length();
        List<String> entries = new ArrayList<>();
        letters.forEach((glyph, letter) ->
                entries.add(String.format(Locale.ROOT, "<%04X> <%04X> <%s>\n", glyph, glyph, letter)));
        StringBuilder mended = new StringBuilder(whole.substring(0, start));
        for (int from = 0; from < entries.size(); from += BLOCK) {
            List<String> block = entries.subList(from, Math.min(entries.size(), from + BLOCK));
            mended.append(block.size())
                    .append(" beginbfrange\n")
                    .append(String.join("", block))
                    .append("endbfrange\n");
        }
        return mended.append(whole.substring(end).stripLeading()).toString();
    }

    private static String spelled(int letter) {
        StringBuilder spelled = new StringBuilder();
        for (char unit : Character.toChars(letter)) {
            spelled.append(String.format(Locale.ROOT, "%04X", (int) unit));
        }
        return spelled.toString();
    }
}
