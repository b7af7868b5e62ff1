package org.caveat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.caveat.export.Blank;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.model.Body;
import org.caveat.model.Kind;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the letters stand on paper, from left to right, with ICU as the judge of where they belong. */
class VisualOrderTest {
    private static final Messages WORDS = Messages.english();
    private static final String SHALOM = "\u05E9\u05DC\u05D5\u05DD";
    private static final String OLAM = "\u05E2\u05D5\u05DC\u05DD";
    private static final String HARBOUR = "\u0635\u0648\u0631\u0629 \u0627\u0644\u0645\u064A\u0646\u0627\u0621";

    @TempDir
    private Path folder;

    @Test
    void everyLineShowsItsLettersWhereTheyAreRead() throws Exception {
        Map<String, String> texts = new TreeMap<>(Map.of(
                "A print marked " + SHALOM + " " + OLAM + " 1945 and no more.", "en",
                "B sheet says " + HARBOUR + " 1928 (Port Said) twice.", "en",
                "C " + SHALOM + " 1945\u20131948, " + OLAM + " 12 on the back", "en",
                SHALOM + " John Smith 1945 " + OLAM + " (Haifa).", "he",
                OLAM + " 1945", "he",
                HARBOUR + " 1928\u061F", "ar"));
        List<String> printed = printed(texts);

        texts.forEach((text, language) ->
                assertThat(printed).as(text).contains(inOrder(text, language.equals("en") ? Bidi.LTR : Bidi.RTL)));
    }

    @Test
    void aTurnedTextOverManyLinesIsReadLineByLine() throws Exception {
        String text = ("the name " + SHALOM + " 1945 " + OLAM + " ").repeat(30).strip();

        List<String> lines = printed(Map.of(text, "en"));

        String turned = inOrder(SHALOM + " 1945 " + OLAM, Bidi.RTL);
        long whole = lines.stream()
                .filter(line -> line.contains("thename" + turned + "the"))
                .count();
        assertThat(whole).isGreaterThan(4);
        assertThat(String.join("", lines)).doesNotContain(inOrder(SHALOM, Bidi.RTL) + "1945");
    }

    @Test
    void noLineHasAHoleWhereItsTextGoesOnInTheNext() throws Exception {
        Lines lines = lines(
                Map.of((SHALOM + " " + OLAM + " 1945 John Smith ").repeat(20).strip(), "he"));

        assertThat(lines.all().stream().filter(line -> line.contains("1945"))).hasSizeGreaterThan(5);
        assertThat(lines.widestGap("1945")).isPositive().isLessThan(4.5f); // a space is about 3 points wide
    }

    @Test
    void emptyLinesAndLinesOfSpacesStayEmpty() throws Exception {
        assertThat(printed(Map.of(SHALOM + "\n\n \n" + OLAM + " 1945 \n", "he")))
                .contains(inOrder(SHALOM, Bidi.RTL), inOrder(OLAM + " 1945", Bidi.RTL));
    }

    private static String inOrder(String text, byte direction) {
        try {
            Bidi bidi = new Bidi();
            bidi.setPara(new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(text), direction, null);
            return letters(bidi.writeReordered(Bidi.DO_MIRRORING));
        } catch (ArabicShapingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** Joined letters are compared by what they are, for that is how they are read back. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0]", "");
    }

    private List<String> printed(Map<String, String> texts) throws Exception {
        return lines(texts).all();
    }

    private Lines lines(Map<String, String> texts) throws Exception {
        List<Statement> caveats = new ArrayList<>();
        texts.forEach((text, language) -> caveats.add(Given.caveat(caveats.size() + 1, Kind.AFTER, "-")
                .with(StatementFields.BODY, List.of(Body.of(language, text)))));
        Exports exports = new Exports(
                List.of(new PdfExport((original, sides) -> List.of(Blank.picture(1_000, 800)), WORDS, List::of)),
                WORDS,
                Clock.systemUTC());
        exports.run(
                new ExportPlan(
                        Given.collection(Given.photograph("a.jpg", caveats.toArray(Statement[]::new))),
                        List.of("pdf"),
                        folder.resolve("out"),
                        ExportOptions.PLAIN),
                Progress.NONE);
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve("out/pdf/catalogue.pdf")))) {
            Lines lines = new Lines();
            lines.getText(pdf);
            return lines;
        }
    }

    /** The letters of each line from left to right, by their places alone. */
    private static final class Lines extends PDFTextStripper {
        private final Map<String, List<TextPosition>> lines = new TreeMap<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            String line = String.format(Locale.ROOT, "%04d %06.1f", getCurrentPageNo(), letter.getYDirAdj());
            lines.computeIfAbsent(line, empty -> new ArrayList<>()).add(letter);
        }

        List<String> all() {
            return lines.values().stream()
                    .map(line -> line.stream()
                            .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                            .map(TextPosition::getUnicode)
                            .collect(Collectors.joining()))
                    .map(VisualOrderTest::letters)
                    .toList();
        }

        /** Between letters that stand side by side in lines with some words, in points. */
        float widestGap(String words) {
            float widest = 0;
            for (List<TextPosition> line : lines.values()) {
                List<TextPosition> seen = line.stream()
                        .filter(letter -> !letter.getUnicode().isBlank())
                        .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                        .toList();
                String told = seen.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
                for (int i = 1; told.contains(words) && i < seen.size(); i++) {
                    TextPosition before = seen.get(i - 1);
                    float end = before.getXDirAdj() + before.getWidthDirAdj();
                    widest = Math.max(widest, seen.get(i).getXDirAdj() - end);
                }
            }
            return widest;
        }
    }
}
