package org.caveat.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caveat.export.Given.caption;
import static org.caveat.export.Given.caveat;
import static org.caveat.export.Given.collection;
import static org.caveat.export.Given.holding;
import static org.caveat.export.Given.id;
import static org.caveat.export.Given.photograph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.SampleCollection;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.RelativeReference;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.samples.Samples;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLdImportTest {
    private static final Messages WORDS = Messages.english();
    private static final SidecarJson JSON = new SidecarJson(WORDS);
    private static final Hand BY = Hand.of("A. Marin", Instant.parse("2026-11-21T10:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void whatIsPublishedOfTheSamplesComesBackInFull() throws Exception {
        CollectionOnDisk samples = SampleCollection.read();
        Path published = published(samples);
        CollectionOnDisk bare = samples.with(samples.holdings().stream()
                .map(sample -> holding(sample.file(), new Loaded.Absent(Given.bare(sample.file()))))
                .toList());

        ImportPlan plan = plan(bare, published, false);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changing()).isEqualTo(9);
        for (int i = 0; i < samples.holdings().size(); i++) {
            AnnotatedPhotograph sample = samples.holdings().get(i).state();
            AnnotatedPhotograph after = after(plan.incoming().get(i));
            assertThat(after.photograph().titles())
                    .isEqualTo(sample.photograph().titles());
            assertThat(after.photograph().persons())
                    .isEqualTo(sample.photograph().persons());
            assertThat(after.statements())
                    .containsExactlyInAnyOrderElementsOf(sample.statements().stream()
                            .filter(JsonLdImportTest::isPublic)
                            .toList());
        }
        assertThat(plan(samples, published, true).changing())
                .as("what is there already")
                .isZero();
    }

    @Test
    void whatStandsStaysUnlessItIsToBeReplaced() throws Exception {
        Path published = published(collection(titled("a.jpg", "New", caption(1, "New words."))));
        CollectionOnDisk there = collection(titled("a.jpg", "Old", caption(2, "Old words.")));

        ImportPlan filling = plan(there, published, false);
        ImportPlan replacing = plan(there, published, true);

        assertThat(filling.changing()).isZero();
        assertThat(filling.incoming().get(0).kept())
                .anyMatch(line -> line.sentence().contains("what is seen stays as it is"));
        AnnotatedPhotograph after = after(replacing.incoming().get(0));
        assertThat(after.photograph().titles()).containsExactly(Title.of("en", "New"));
        assertThat(after.description()).containsExactly(Text.of("en", "New words."));
        assertThat(after.statements()).as("still one caption").hasSize(1);
    }

    @Test
    void anEmptyCaptionIsFilled() throws Exception {
        Path published = published(collection(photograph("a.jpg", caption(1, "A house."))));
        Statement empty = caption(2, "").with(StatementFields.BODY, List.of());

        ImportPlan plan = plan(collection(photograph("a.jpg", empty)), published, false);

        assertThat(after(plan.incoming().get(0)).description()).containsExactly(Text.of("en", "A house."));
    }

    @Test
    void aCaveatSpeaksOfThePhotographByTheNameItHasHere() throws Exception {
        Path published = published(collection(photograph("a:b.jpg", caveat(1, Kind.AFTER, "It burned."))));

        ImportPlan plan = plan(collection(photograph("a:b.jpg")), published, false);

        assertThat(after(plan.incoming().get(0)).statements().get(0).get(StatementFields.TARGET))
                .contains(Target.whole(RelativeReference.to("a:b.jpg")));
    }

    @Test
    void theCaveatThatLedStaysTheOneToBeReadFirst() throws Exception {
        Statement coming = caveat(1, Kind.AFTER, "New.").with(StatementFields.LEAD, true);
        Statement led = caveat(2, Kind.MAKING, "Old.").with(StatementFields.LEAD, true);
        Path published = published(collection(photograph("a.jpg", coming)));

        Incoming filling = plan(collection(photograph("a.jpg", led)), published, false)
                .incoming()
                .get(0);
        Incoming replacing = plan(collection(photograph("a.jpg", led)), published, true)
                .incoming()
                .get(0);
        Incoming first = plan(collection(photograph("a.jpg")), published, false)
                .incoming()
                .get(0);

        assertThat(after(filling).leadCaveat().orElseThrow().id()).isEqualTo(id(2));
        assertThat(after(replacing).leadCaveat().orElseThrow().id()).isEqualTo(id(1));
        assertThat(after(first).leadCaveat().orElseThrow().id()).isEqualTo(id(1));
    }

    @Test
    void personsThatAreMissingJoinThoseThatAreThere() throws Exception {
        Path published = published(collection(shown("a.jpg", Person.named(id(1), "Anna"), Person.named(id(2), "B."))));

        ImportPlan plan = plan(collection(shown("a.jpg", Person.named(id(2), "Boris"))), published, false);

        assertThat(after(plan.incoming().get(0)).photograph().persons())
                .containsExactly(Person.named(id(2), "Boris"), Person.named(id(1), "Anna"));
    }

    @Test
    void photographsOfOneNameAreToldApartByTheirFolder() throws Exception {
        Path published = published(collection(
                photograph("one/a.jpg", caption(1, "First.")), photograph("two/a.jpg", caption(2, "Second."))));

        ImportPlan plan = plan(collection(photograph("one/a.jpg"), photograph("two/a.jpg")), published, false);

        assertThat(after(plan.incoming().get(1)).description()).containsExactly(Text.of("en", "Second."));
        Path alone = published.resolve("two/a.jpg.jsonld");
        assertThat(plan(collection(photograph("x/a.jpg"), photograph("y/a.jpg")), alone, false)
                        .problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("several photographs are called so");
    }

    @Test
    void whatSaysOfItsTextsWhatTheStatementHereSaysOfThemAnyhowChangesNothing() throws Exception {
        CollectionOnDisk samples = SampleCollection.read();
        Path sample =
                Samples.photograph("lange-dust-bowl-home.jpg").resolveSibling("lange-dust-bowl-home.jpg.caveat.json");
        Path page = Files.writeString(
                folder.resolve("page.jsonld"),
                Files.readString(sample).replace("\"motivation\": \"commenting\"", "\"mtvoiation\": \"commenting\""));

        ImportPlan plan = plan(samples, page, true);

        assertThat(plan.changing()).isZero();
    }

    @Test
    void whatCannotBeReadOrMatchedCostsOneLine() throws Exception {
        Path published = published(collection(photograph("a.jpg", caption(1, "A.")), photograph("gone.jpg")));
        Files.writeString(published.resolve("broken.jsonld"), "{");

        ImportPlan plan = plan(collection(photograph("a.jpg")), published, false);

        assertThat(plan.changing()).isEqualTo(1);
        assertThat(plan.problems()).hasSize(2);
        assertThat(plan(collection(Given.locked("a.jpg")), published, false).problems())
                .anyMatch(line -> line.contains("nothing is imported"));
    }

    @Test
    void whereThereIsNothingToImportItIsSaid() {
        assertThatThrownBy(() -> plan(collection(), folder.resolve("gone"), false))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("no such file or folder");
        assertThatThrownBy(() -> plan(collection(), folder, false)).hasMessageContaining("holds no JSON-LD file");
    }

    @Test
    void inFrenchTheFieldThatDiffersHasTheSpaceBeforeTheColon() throws Exception {
        Statement here = caveat(1, Kind.AFTER, "It burned.");
        Statement coming = here.with(StatementFields.CERTAINTY, Optional.of(Certainty.DOUBTFUL));
        Path published = published(collection(photograph("a.jpg", coming)));

        ImportPlan plan = new Imports(List.of(new JsonLdImport(JSON)), new Messages(Locale.FRENCH))
                .plan(collection(photograph("a.jpg", here)), published, true, BY);

        assertThat(plan.incoming().get(0).changes())
                .extracting(Difference::subject)
                .containsExactly("Après l’instant\u00A0: certitude");
    }

    private static boolean isPublic(Statement statement) {
        boolean withdrawn = statement
                .get(StatementFields.STATUS)
                .filter(status -> status.key().equals("withdrawn"))
                .isPresent();
        return !withdrawn && !statement.get(StatementFields.PRIVATE) && !statement.isReply();
    }

    private static AnnotatedPhotograph after(Incoming incoming) {
        return incoming.edit().applyTo(incoming.photograph().state()).state();
    }

    private static Holding titled(String file, String title, Statement... statements) {
        Photograph photograph =
                Given.bare(file).photograph().with(PhotographFields.TITLE, List.of(Title.of("en", title)));
        return holding(file, Given.bare(file).with(photograph).withItems(List.of(statements)));
    }

    private static Holding shown(String file, Person... persons) {
        Photograph photograph = Given.bare(file).photograph().with(PhotographFields.PERSON, List.of(persons));
        return holding(file, Given.bare(file).with(photograph));
    }

    private static ImportPlan plan(CollectionOnDisk collection, Path source, boolean replaces) throws ImportFailure {
        return new Imports(List.of(new JsonLdImport(JSON)), WORDS).plan(collection, source, replaces, BY);
    }

    private Path published(CollectionOnDisk collection) throws Exception {
        Exports exports = new Exports(List.of(new JsonLdExport(JSON)), WORDS, Clock.systemUTC());
        Path target = folder.resolve("out");
        exports.run(new ExportPlan(collection, List.of("jsonld"), target, ExportOptions.PLAIN), Progress.NONE);
        return target.resolve("jsonld");
    }
}
