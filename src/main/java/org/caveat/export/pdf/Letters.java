package org.caveat.export.pdf;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which letters can be set: with our fonts, or with one of the machine's, which is then used. */
final class Letters {
    private final SystemFonts system;
    private final List<Face> faces;
    private final List<CmapLookup> glyphs = new ArrayList<>();

    Letters(List<Face> ours, SystemFonts system) throws IOException {
        this.system = system;
        this.faces = new ArrayList<>(ours);
        for (Face face : ours) {
            glyphs.add(face.font().getUnicodeCmapLookup());
        }
    }

    /** Letters of one script that cannot be set. */
    record Lacking(UnicodeScript script, Set<Integer> letters, boolean isForWantOfFont) {
        /** A few of them, to be shown. */
        String sample() {
            StringBuilder some = new StringBuilder();
            letters.stream().limit(8).forEach(some::appendCodePoint);
            return some.toString();
        }
    }

    /** The fonts, ours and those of the machine that were needed so far. */
    List<Face> faces() {
        return List.copyOf(faces);
    }

    /** What of a text cannot be set; empty where all of it can. */
    Optional<Lacking> lackingFor(String text) throws IOException {
        Map<UnicodeScript, Set<Integer>> missing = new LinkedHashMap<>();
        for (int letter : text.codePoints().distinct().toArray()) {
            if (Script.isUnjoinable(letter) || !Script.isSet(letter)) {
                return Optional.of(new Lacking(UnicodeScript.of(letter), Set.of(letter), false));
            }
            if (!Script.isUnseen(letter) && !isThere(letter)) {
                missing.computeIfAbsent(UnicodeScript.of(letter), script -> new TreeSet<>())
                        .add(letter);
            }
        }
        for (Map.Entry<UnicodeScript, Set<Integer>> script : missing.entrySet()) {
            Optional<TrueTypeFont> font = system.with(script.getValue());
            if (font.isEmpty()) {
                return Optional.of(new Lacking(script.getKey(), script.getValue(), true));
            }
            faces.add(new Face("System " + faces.size(), 400, false, apart(font.get())));
            glyphs.add(font.get().getUnicodeCmapLookup());
        }
        return Optional.empty();
    }

    /** A font without ligatures: one glyph for several letters could not be read back as those letters. */
    static TrueTypeFont apart(TrueTypeFont font) {
        font.setEnableGsub(false);
        return font;
    }

    private boolean isThere(int letter) {
        return glyphs.stream().anyMatch(font -> font.getGlyphId(letter) != 0);
    }
}
