package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caveat.app.ProgramExports;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.export.site.SiteExport;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.RelativeReference;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** French sets a space that does not break before the colon and the semicolon, also where the program puts them. */
class FrenchPunctuationTest {
    private static final Messages FRENCH = new Messages(Locale.FRENCH);
    /** A colon or a semicolon that is close to what stands before it, as other languages set it. */
    private static final Pattern CLOSE =
            Pattern.compile(".{0,40}[\\p{L}\\p{N}»)\\]][:;](?=[\\s\\p{Z}]).{0,20}", Pattern.MULTILINE);

    /** What only browsers read. */
    private static final Pattern SIZES = Pattern.compile("sizes=\"[^\"]*\"");

    private static final Extra[] ALL = Extra.values();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"site", "iiif", "pdf", "xmp", "images"})
    void noExportInFrenchHasAColonWithoutTheSpaceBeforeIt(String format) throws Exception {
        Path out = folder.resolve("out");
        ExportOptions options = ExportOptions.PLAIN.carrying(ALL);
        ProgramExports.in(FRENCH).run(new ExportPlan(photographs(), List.of(format), out, options), Progress.NONE);

        ForeignReading reading = ForeignReading.all().stream()
                .filter(one -> one.format().equals(format))
                .findFirst()
                .orElseThrow();
        assertThat(close(reading.words(out.resolve(format)))).isEmpty();
    }

    @Test
    void aQuotationInFrenchHasTheSpaceBeforeTheColonAndTheSemicolon() {
        Holding photograph = Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, "Tout a brûlé."));

        Quotation quoted =
                Quotation.of(Given.collection(photograph), photograph, FRENCH).orElseThrow();

        assertThat(quoted.text())
                .contains("• Après l’instant\u00A0: Tout a brûlé. [certitude non précisée\u202F; sans source]");
        assertThat(quoted.html()).contains("Après l’instant\u00A0: ");
    }

    @Test
    void theFirstPageOfTheSiteIsShownWithTheColonAndTheQuotationMarksOfItsLanguage() throws Exception {
        PictureMaker none = (original, sides) -> List.of();
        Exports exports =
                new Exports(List.of(new SiteExport(none, new SidecarJson(FRENCH), FRENCH)), FRENCH, Clock.systemUTC());
        ExportPlan plan = new ExportPlan(photographs(), List.of("site"), folder.resolve("out"), ExportOptions.PLAIN);

        Preview preview = exports.preview(plan, "site", Progress.NONE).orElseThrow();

        FirstPhotograph.Statement lead =
                ((Preview.Page) preview).photograph().lead().orElseThrow();
        assertThat(Stream.concat(lead.sources().supporting().stream(), lead.sources().disputing().stream()))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source).contains("\u00A0: «\u00A0Mot\u00A0»"));
    }

    /** One of which a word is said wherever something can be said, with its marks, dates and history; and one after it. */
    private static CollectionOnDisk photographs() {
        Holding told = HostileCollection.saying("a.jpg", "Mot", "fr");
        AnnotatedPhotograph state = told.state();
        List<Statement> statements = Stream.concat(
                        state.statements().stream().map(FrenchPunctuationTest::disputed),
                        Stream.of(marked(70, 10), marked(71, 500)))
                .toList();
        AnnotatedPhotograph more = state.withItems(statements)
                .with(state.photograph()
                        .with(PhotographFields.DATE, Optional.of(Taken.on("1945-04-25")))
                        .with(PhotographFields.IDENTIFIER, List.of(Identifier.of("accession", "Mot")))
                        .with(
                                PhotographFields.TITLE,
                                List.of(
                                        new Title(Text.of("fr", "Mot"), Optional.of("archive")),
                                        new Title(Text.of("fr", "Autre"), Optional.of("archive")))));
        return Given.collection(
                Withheld.around(Given.holding("a.jpg", more), 90),
                Given.photograph("b.jpg", Given.caveat(80, Kind.AFTER, "Mot").with(StatementFields.LEAD, true)));
    }

    private static Statement disputed(Statement statement) {
        return statement.get(StatementFields.EVIDENCE).isEmpty()
                ? statement
                : statement.with(
                        StatementFields.EVIDENCE,
                        List.of(source(Stance.ASSERTS), source(Stance.DISPUTES), source(Stance.DISPUTES)));
    }

    private static Evidence source(Stance stance) {
        return new Evidence(
                stance,
                new Source("Mot", Optional.of("10.1000/mot"), Optional.of("Mot"), Optional.empty()),
                Optional.of("Mot"),
                List.of(Text.of("fr", "Mot")),
                Optional.of("1990"),
                Foreign.NONE);
    }

    private static Statement marked(int number, int at) {
        return Given.caveat(number, Kind.AFTER, "Mot")
                .with(StatementFields.WHEN, Optional.of("1946"))
                .with(
                        StatementFields.TARGET,
                        Optional.of(Target.whole(RelativeReference.to("a.jpg"))
                                .at(Optional.of(new Region.Rectangle(at, at, 100, 100)))));
    }

    private static List<String> close(String words) {
        return CLOSE.matcher(SIZES.matcher(words).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
