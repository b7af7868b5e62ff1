package org.caveat.export.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caveat.model.Standing.State;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class CoveragePictureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Messages MESSAGES = Messages.english();

    private final CoveragePicture picture = new CoveragePicture(MESSAGES, new Words(MESSAGES));

    private static CoverageRow row(String title, State first) {
        List<CoverageCell> cells = IntStream.range(0, 9)
                .mapToObj(at -> new CoverageCell(at == 0 ? first : State.NOT_ASKED, at == 0 ? 1 : 0))
                .toList();
        return new CoverageRow(title, "about 1865", Optional.of(cells));
    }

    private static CoverageTable table(List<CoverageRow> rows) {
        return new CoverageTable("Invented & <made up>", Optional.of("is:\"disputed\""), DAY, rows);
    }

    private static List<String> words(String svg) throws Exception {
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        NodeList texts = read.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(at -> texts.item(at).getTextContent())
                .toList();
    }

    @Test
    void thePictureSaysWhatItIsOfAndWhenAndWhatItsSignsMean() throws Exception {
        CoverageRow locked = new CoverageRow("locked.jpg", "locked", Optional.empty());
        List<String> words =
                words(picture.svg(table(List.of(row("Boats", State.DISPUTED), row("Cat", State.NOT_ASKED), locked))));
        assertThat(words)
                .contains(
                        "What has nobody asked?",
                        "Invented & <made up> · November 24, 2026",
                        "Searched for: is:\"disputed\"",
                        "3 photographs, nine questions: 1 of 18 have been asked. 1 photograph cannot be counted.",
                        "Boats",
                        "Cat",
                        "asked, of 2",
                        "Its sidecar cannot be read: nobody can say what was asked.",
                        "answered",
                        "disputed",
                        "no source",
                        "not known: looked into, no answer",
                        "not asked");
        assertThat(words).anyMatch(note -> note.startsWith("Drafts and private caveats are counted."));
    }

    @Test
    void theSameTableGivesTheSameBytes() {
        List<CoverageRow> rows = List.of(row("Boats", State.DISPUTED), row("Cat", State.NO_SOURCE));
        assertThat(picture.svg(table(rows)))
                .isEqualTo(new CoveragePicture(MESSAGES, new Words(MESSAGES)).svg(table(List.copyOf(rows))));
    }

    @Test
    void ofVeryManyEachRowStandsForSeveralAndThatIsSaid() throws Exception {
        List<CoverageRow> rows = IntStream.range(0, 100_000)
                .mapToObj(at -> row(at + ".jpg", at % 4 == 0 ? State.NOT_KNOWN : State.NOT_ASKED))
                .toList();
        List<String> words = words(picture.svg(table(rows)));
        assertThat(words)
                .contains("photographs 1 to 400", "photographs 99,601 to 100,000", "100 of 400", "asked, of 100,000");
        assertThat(words).anyMatch(note -> note.contains("a row stands for 400, in their order"));
        assertThat(words.stream().filter(word -> word.startsWith("photographs ")))
                .hasSize(250);
    }

    @Test
    void upToTheLimitEachPhotographHasItsRow() throws Exception {
        List<CoverageRow> rows = IntStream.range(0, CoveragePicture.MOST_ROWS)
                .mapToObj(at -> row(at + ".jpg", State.ANSWERED))
                .toList();
        List<String> words = words(picture.svg(table(rows)));
        assertThat(words).contains("0.jpg", "249.jpg").noneMatch(note -> note.contains("a row stands for"));
    }

    @Test
    void aLongTitleEndsInDotsAndNothingBreaksTheFile() throws Exception {
        List<String> words = words(picture.svg(
                table(List.of(row("W".repeat(300), State.ANSWERED), row("a\u0000\uFFFF\"<", State.ANSWERED)))));
        assertThat(words).anyMatch(title -> title.startsWith("WWW") && title.endsWith("…") && title.length() < 40);
        assertThat(words).anyMatch(title -> title.contains("\"<"));
    }
}
