package org.caveat.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.export.Given.caption;
import static org.caveat.export.Given.caveat;
import static org.caveat.export.Given.collection;
import static org.caveat.export.Given.holding;
import static org.caveat.export.Given.id;
import static org.caveat.export.Given.photograph;
import static org.caveat.export.Given.reply;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.export.CaveatTexts;
import org.caveat.export.CsvReading;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.Extra;
import org.caveat.export.Given;
import org.caveat.export.Layout;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {
    private static final ExportOptions RAW =
            new ExportOptions(false, Set.of(), Optional.empty(), true, true, Layout.PLAIN, Optional.empty());

    @TempDir
    Path folder;

    private ExportReport report = new ExportReport("", Path.of(""), List.of());

    @Test
    void aPhotographIsARowWithATitleInEachLanguage() throws Exception {
        AnnotatedPhotograph state = said(
                photo -> photo.with(PhotographFields.TITLE, List.of(Title.of("en", "A house"), Title.of("he", "בית")))
                        .with(
                                PhotographFields.IDENTIFIER,
                                List.of(Identifier.of("accession", "84.1"), Identifier.of("shelf", "B 7"))));

        Map<String, String> row = one("photographs", holding("box/a.jpg", state));

        assertThat(row)
                .containsEntry("file", "box/a.jpg")
                .containsEntry("title_en", "A house")
                .containsEntry("title_he", "בית")
                .containsEntry("width", "1000")
                .containsEntry("bytes", "12345")
                .containsEntry("accession", "84.1")
                .containsEntry("identifiers", "shelf=B 7");
    }

    @Test
    void theLeadCaveatStandsWithThePhotograph() throws Exception {
        Statement lead = caveat(1, Kind.MAKING, "It was posed.").with(StatementFields.LEAD, true);

        assertThat(one("photographs", photograph("a.jpg", caption(2, "Two men."), lead)))
                .containsEntry("lead_caveat", "It was posed.")
                .containsEntry("caption_en", "Two men.");
    }

    @Test
    void aCaveatIsARowWithItsRegionAndWhatItRestsOn() throws Exception {
        Target region = Target.whole("a.jpg").at(Optional.of(new Region.Rectangle(-5, 2, 3, 4)));
        Statement statement = caveat(1, Kind.AFTER, "It burned down.", it -> it.with(
                        StatementFields.CERTAINTY, Optional.of(Certainty.DOUBTFUL))
                .with(StatementFields.WHEN, Optional.of("1945/.."))
                .with(StatementFields.TARGET, Optional.of(region))
                .with(
                        StatementFields.EVIDENCE,
                        List.of(source(Stance.ASSERTS, "A letter."), source(Stance.DISPUTES, "A map."))));

        assertThat(one("caveats", photograph("a.jpg", statement)))
                .containsEntry("id", id(1))
                .containsEntry("kind", "after")
                .containsEntry("text_en", "It burned down.")
                .containsEntry("certainty", "doubtful")
                .containsEntry("disputed", "true")
                .containsEntry("when_edtf", "1945/..")
                .containsEntry("region_x", "'-5")
                .containsEntry("region_h", "4");
        assertThat(rows("evidence", ExportOptions.PLAIN, photograph("a.jpg", statement)))
                .extracting(row -> row.get("caveat_id") + " " + row.get("stance") + " " + row.get("citation"))
                .containsExactly(id(1) + " asserts A letter.", id(1) + " disputes A map.");
    }

    @Test
    void polygonsMarksBeyondTheFramePagesAndPersonsHaveTheirColumns() throws Exception {
        Region polygon = new Region.Polygon("M0,0 L9,0 L9,9 Z", List.of());
        Statement drawn = caveat(1, Kind.IDENTITY, "Is it she?", it -> it.with(
                        StatementFields.TARGET,
                        Optional.of(
                                Target.whole("a.jpg").at(Optional.of(polygon)).on(Optional.of(2))))
                .with(StatementFields.ABOUT, List.of(id(50))));
        Statement beyond = caveat(2, Kind.OUTSIDE, "A guard stood here.")
                .with(StatementFields.BEYOND, Optional.of(new Beyond("left", Optional.of(120), Foreign.NONE)));
        AnnotatedPhotograph state = said(photo ->
                        photo.with(PhotographFields.PERSON, List.of(Person.named(id(50), "Anna"))))
                .withItems(List.of(drawn, beyond));

        List<Map<String, String>> rows = rows("caveats", ExportOptions.PLAIN, holding("a.jpg", state));

        assertThat(rows.get(0)).containsEntry("beyond_edge", "left").containsEntry("beyond_at", "120");
        assertThat(rows.get(1))
                .containsEntry("region_path", "M0,0 L9,0 L9,9 Z")
                .containsEntry("page", "2")
                .containsEntry("about", "Anna");
        assertThat(one("people", holding("a.jpg", state))).containsEntry("name", "Anna");
    }

    @Test
    void placesAndMakersHaveTablesOfTheirOwn() throws Exception {
        Name place = new Name(
                "Torgau",
                Optional.empty(),
                List.of("http://example.invalid/1", "http://example.invalid/2"),
                Optional.of(Certainty.PROBABLE),
                Optional.of("shown"),
                Foreign.NONE);
        Holding holding = holding("a.jpg", said(photo -> photo.with(PhotographFields.PLACE, List.of(place))
                .with(PhotographFields.MAKER, List.of(Name.of("Felice Beato")))));

        assertThat(one("places", holding))
                .containsEntry("name", "Torgau")
                .containsEntry("role", "shown")
                .containsEntry("certainty", "probable")
                .containsEntry("authority", "http://example.invalid/1 | http://example.invalid/2");
        assertThat(one("makers", holding)).containsEntry("name", "Felice Beato");
        assertThat(one("photographs", holding))
                .containsEntry("places", "Torgau (shown, probable)")
                .containsEntry("makers", "Felice Beato");
    }

    @Test
    void aNotKnownWithoutTextIsPrintedInWords() throws Exception {
        Statement silent = caveat(1, Kind.BEFORE, "", it -> it.with(StatementFields.BODY, List.of())
                .with(StatementFields.CERTAINTY, Optional.of(Certainty.UNKNOWN)));

        assertThat(one("caveats", photograph("a.jpg", silent)).get("text_en")).contains("found none");
    }

    @Test
    void aFormulaIsGuardedAndSoIsAnApostropheThatSomebodyWrote() throws Exception {
        for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'=quoted", "'quoted'", " =1", "\uFF1D1")) {
            Statement statement = caveat(1, Kind.WORDING, text);

            assertThat(one("caveats", photograph("a.jpg", statement))).containsEntry("text_en", "'" + text);
            assertThat(rows("caveats", RAW, photograph("a.jpg", statement)).get(0))
                    .containsEntry("text_en", text);
        }
    }

    @Test
    void noCellBeginsWithASignThoughItIsANumberOrTheNameOfAFile() throws Exception {
        Target left = Target.whole("-1.jpg").at(Optional.of(new Region.Rectangle(-5, -2, 3, 4)));
        Statement statement = caveat(1, Kind.AFTER, "Gone.", it -> it.with(StatementFields.TARGET, Optional.of(left)));

        assertThat(one("caveats", photograph("-1.jpg", statement)))
                .containsEntry("file", "'-1.jpg")
                .containsEntry("region_x", "'-5")
                .containsEntry("region_w", "3");
        assertThat(rows("caveats", RAW, photograph("-1.jpg", statement)).get(0))
                .containsEntry("file", "-1.jpg")
                .containsEntry("region_x", "-5");
    }

    @Test
    void everyOriginalCaptionStandsWithThePhotographAndItsSourcesNameIt() throws Exception {
        List<Statement> originals = List.of(original(1, "JOYFUL MEETING."), original(2, "A SAD DAY."));

        Holding holding = holding("b.jpg", said(photo -> photo).withItems(originals));

        assertThat(one("photographs", holding)).containsEntry("original_caption", "JOYFUL MEETING.\n\nA SAD DAY.");
        assertThat(rows("evidence", ExportOptions.PLAIN, holding))
                .extracting(row -> row.get("file") + " " + row.get("caveat_id") + " " + row.get("citation"))
                .containsExactly("b.jpg " + id(1) + " The verso.", "b.jpg " + id(2) + " The verso.");
    }

    private static Statement original(int number, String text) {
        return caption(number, text)
                .with(StatementFields.KIND, Statement.ORIGINAL_CAPTION)
                .with(StatementFields.EVIDENCE, List.of(source(Stance.ASSERTS, "The verso.")));
    }

    @Test
    void theFileBeginsWithAByteOrderMarkUnlessItIsRaw() throws Exception {
        Holding holding = photograph("a.jpg", caveat(1, Kind.AFTER, "Größe."));

        one("caveats", holding);
        assertThat(Files.readAllBytes(folder.resolve("out/csv/caveats.csv")))
                .startsWith(0xEF, 0xBB, 0xBF, 'f', 'i', 'l', 'e', ',');
        rows("caveats", RAW, holding);
        assertThat(Files.readAllBytes(folder.resolve("out/csv/caveats.csv"))).startsWith('f', 'i', 'l', 'e', ',');
    }

    @Test
    void linesEndAsTheStandardSaysAndQuotesAndBreaksSurvive() throws Exception {
        String hard = "He said \"no\",\r\nthen; \\ left\n";

        assertThat(one("caveats", photograph("a.jpg", caveat(1, Kind.AFTER, hard))))
                .containsEntry("text_en", hard.replace("\r\n", "\n"));
        String file = Files.readString(folder.resolve("out/csv/caveats.csv"));
        assertThat(file)
                .startsWith("\uFEFFfile,id,kind,text_en,short_en,certainty")
                .contains("\"He said \"\"no\"\",\r\nthen; \\ left\n\"")
                .endsWith("\r\n");
    }

    @Test
    void everyTextStandsInQuotesSoThatASpreadsheetCanBeToldToKeepItAndNumbersDoNot() throws Exception {
        AnnotatedPhotograph state =
                said(photo -> photo.with(PhotographFields.IDENTIFIER, List.of(Identifier.of("accession", "007"))));

        one("photographs", holding("a.jpg", state));

        assertThat(Files.readString(folder.resolve("out/csv/photographs.csv")))
                .contains("\r\n\"a.jpg\",12345,,1000,800,")
                .contains(",\"007\",");
    }

    @Test
    void aNulIsShownByItsPictureAndTold() throws Exception {
        Holding holding = photograph("a.jpg", caveat(1, Kind.AFTER, "one\0two"), caveat(2, Kind.AFTER, "\0three"));

        assertThat(rows("caveats", ExportOptions.PLAIN, holding))
                .extracting(row -> row.get("text_en"))
                .containsExactly("one\u2400two", "'\u2400three");
        assertThat(report.warnings())
                .containsExactly(
                        "a.jpg: a NUL character stands in the tables as \u2400, because many programs take a text"
                                + " to end at it.");
        assertThat(report.failures()).isEmpty();
        assertThat(rows("caveats", RAW, holding))
                .extracting(row -> row.get("text_en"))
                .containsExactly("one\0two", "\0three");
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void aLanguageThatIsNamedLikeAColumnTakesNothingAwayFromIt() throws Exception {
        Statement statement = caveat(1, Kind.AFTER, "")
                .with(StatementFields.BODY, List.of(Body.of("rights_uri", "Said."), Body.of("x-rights_uri", "Too.")))
                .with(StatementFields.RIGHTS, Optional.of("http://example.invalid/"));

        assertThat(one("caveats", photograph("a.jpg", statement)))
                .containsEntry("text_x-rights_uri", "Said.")
                .containsEntry("text_x-x-rights_uri", "Too.")
                .containsEntry("text_rights_uri", "http://example.invalid/");
    }

    @Test
    void whatDidNotChangeIsTakenOver() throws Exception {
        Holding holding = photograph("a.jpg", caveat(1, Kind.AFTER, "It burned."));
        one("caveats", holding);
        FileTime first = Files.getLastModifiedTime(folder.resolve("out/csv/caveats.csv"));

        one("caveats", holding);
        assertThat(report.formats().get(0).unchanged()).isEqualTo(6);
        assertThat(Files.getLastModifiedTime(folder.resolve("out/csv/caveats.csv")))
                .isEqualTo(first);

        one("caveats", photograph("a.jpg", caveat(1, Kind.AFTER, "It drowned.")));
        assertThat(report.formats().get(0).unchanged()).isEqualTo(5);
    }

    @Test
    void textsWithoutALanguageStandInTheCollectionsOwn() throws Exception {
        Statement statement = caveat(1, Kind.AFTER, "")
                .with(StatementFields.BODY, List.of(Body.of("", "Plain."), Body.of("de", "Schlicht.")))
                .with(StatementFields.SHORT, List.of(Text.of("de", "Kurz.")));

        assertThat(one("caveats", photograph("a.jpg", statement)))
                .containsEntry("text_en", "Plain.")
                .containsEntry("text_de", "Schlicht.")
                .containsEntry("short_de", "Kurz.");
    }

    @Test
    void twoTextsOfOneLanguageStandBelowEachOther() throws Exception {
        Statement statement = caveat(1, Kind.AFTER, "")
                .with(StatementFields.BODY, List.of(Body.of("en", "One."), Body.of("", "Two.")));

        assertThat(one("caveats", photograph("a.jpg", statement))).containsEntry("text_en", "One.\n\nTwo.");
    }

    @Test
    void thePhotographsStandInTheirOrderHoweverManyThereAre() throws Exception {
        Holding[] many = IntStream.range(0, 1_100)
                .mapToObj(number -> photograph(
                        String.format("%04d.jpg", number), caption(number + 1, number < 1_099 ? "Seen." : "\0Seen.")))
                .toArray(Holding[]::new);

        List<Map<String, String>> rows = rows("photographs", ExportOptions.PLAIN, many);

        assertThat(rows.stream().map(row -> row.get("file")))
                .containsExactlyElementsOf(Stream.of(many).map(Holding::file).toList());
        assertThat(report.formats().get(0).contents().warnings()).isNotEmpty();
    }

    @Test
    void theDiscussionIsATableOnlyWhereItIsAskedFor() throws Exception {
        Statement statement = caveat(1, Kind.AFTER, "It burned down.");
        Holding holding = photograph("a.jpg", statement, reply(2, statement, "When?"));

        rows("caveats", ExportOptions.PLAIN, holding);
        assertThat(folder.resolve("out/csv/discussion.csv")).doesNotExist();
        assertThat(rows("discussion", ExportOptions.PLAIN.carrying(Extra.DISCUSSION), holding)
                        .get(0))
                .containsEntry("reply_to", id(1))
                .containsEntry("text_en", "When?");
    }

    private static Evidence source(Stance stance, String citation) {
        return Evidence.of(stance, Source.of(citation));
    }

    private static AnnotatedPhotograph said(java.util.function.UnaryOperator<Photograph> saying) {
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        return bare.with(saying.apply(bare.photograph()));
    }

    private Map<String, String> one(String table, Holding holding) throws Exception {
        List<Map<String, String>> rows = rows(table, ExportOptions.PLAIN, holding);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<Map<String, String>> rows(String table, ExportOptions options, Holding... holdings) throws Exception {
        CollectionOnDisk collection = collection(holdings);
        Exports exports = new Exports(
                List.of(new CsvExport(new CaveatTexts(Messages.english()))), Messages.english(), Clock.systemUTC());
        Path target = folder.resolve("out");
        report = exports.run(new ExportPlan(collection, List.of("csv"), target, options.overwriting()), Progress.NONE);
        return CsvReading.rows(target.resolve("csv/" + table + ".csv"));
    }
}
