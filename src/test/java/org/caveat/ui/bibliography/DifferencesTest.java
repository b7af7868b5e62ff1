package org.caveat.ui.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.text.Messages;
import org.caveat.ui.Listening;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Desk;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works, photographs and what is said of them are invented. */
class DifferencesTest {
    private static final String FIRST =
            "[{\"id\":\"roe\",\"type\":\"book\",\"title\":\"A River\",\"author\":[{\"family\":"
                    + "\"Roe\"}],\"issued\":{\"date-parts\":[[1992]]},\"DOI\":\"10.5555/roe\"}]";
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));

    @TempDir
    Path folder;

    private final SameThread work = new SameThread();
    private Desk desk;
    private BibliographyModel model;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("works.json"), FIRST);
        desk = new OpenedFolder(folder, "a.jpg", "b.jpg").desk();
        desk.read();
        model = new BibliographyModel(desk, work, Runnable::run, Messages.english());
        model.name(Optional.of("works.json"));
    }

    private Source taken() {
        List<Citing.Offer> offers = new ArrayList<>();
        model.citing().offer("roe", offers::addAll);
        return offers.get(0).take().get();
    }

    private void cite(String photograph, Source source) {
        Said said = Said.NOTHING.with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.ASSERTS, source)));
        desk.apply(Step.one("cite", photograph, new AddCaveat("urn:uuid:" + photograph, Kind.AFTER, said, MARIN)));
    }

    private List<String> cited() {
        return desk.collection().holdings().stream()
                .flatMap(holding -> holding.state().caveats().stream())
                .flatMap(caveat -> caveat.evidence().stream())
                .map(evidence -> evidence.source().citation())
                .toList();
    }

    private void aNewerFile() throws IOException {
        Files.writeString(
                folder.resolve("works.json"), FIRST.replace("1992", "1993").replace("A River", "Another River"));
        model.look();
    }

    @Test
    void whatWasTakenIsWordedAnewInOneStepOverAllPhotographsAndUndoneInOne() throws IOException {
        cite("a.jpg", taken());
        cite("b.jpg", taken());
        assertThat(model.differencesProperty().get()).isEmpty();

        aNewerFile();
        assertThat(model.outdated()).isEqualTo(2);
        model.refresh(model.differencesProperty().get());

        assertThat(cited()).hasSize(2).allMatch(words -> words.startsWith("Roe. 1993. Another River."));
        assertThat(model.differencesProperty().get()).isEmpty();
        desk.undo();
        assertThat(cited()).hasSize(2).allMatch(words -> words.startsWith("Roe. 1992. A River."));
    }

    @Test
    void wordsWrittenByHandAreShownAndNotTickedAndTheirPlaceInTheWorkStays() throws IOException {
        Source byHand = new Source(
                "Roe, my favourite book.",
                Optional.of("https://doi.org/10.5555/ROE"),
                Optional.of("p. 3"),
                Optional.empty());
        cite("a.jpg", byHand);

        aNewerFile();

        assertThat(model.outdated()).as("nothing is told of it").isZero();
        assertThat(model.differencesProperty().get()).singleElement().satisfies(difference -> {
            assertThat(difference.isOurs()).isFalse();
            assertThat(difference.is()).isEqualTo(byHand);
            assertThat(difference.would().locator()).contains("p. 3");
        });
        assertThat(cited()).containsExactly("Roe, my favourite book.");
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() throws IOException {
        cite("a.jpg", taken());
        aNewerFile();
        List<Difference> seen = model.differencesProperty().get();
        desk.undo();
        cite("a.jpg", Source.of("Somebody else’s words."));

        model.refresh(seen);

        assertThat(cited()).containsExactly("Somebody else’s words.");
    }

    @Test
    void anotherStyleOffersToWordWhatWasTakenInIt() {
        cite("a.jpg", taken());

        model.cite(org.caveat.sources.CitationStyle.named("apa").orElseThrow());

        assertThat(model.differencesProperty().get()).singleElement().satisfies(difference -> assertThat(
                        difference.would().citation())
                .startsWith("Roe. (1992)."));
    }

    @Test
    void whatTheCollectionCitesIsOfferedBeforeTheBibliographyTheMostUsedFirst() {
        cite("a.jpg", Source.of("Roebuck archive, box 2"));
        cite("b.jpg", Source.of("Roebuck archive, box 2"));
        desk.apply(Step.one(
                "cite",
                "b.jpg",
                new AddCaveat(
                        "urn:uuid:c",
                        Kind.AFTER,
                        Said.NOTHING.with(
                                StatementFields.EVIDENCE,
                                List.of(Evidence.of(Stance.ASSERTS, Source.of("Another Roebuck letter")))),
                        MARIN)));
        List<Citing.Offer> offers = new ArrayList<>();

        model.citing().offer("roe", offers::addAll);

        assertThat(offers)
                .extracting(Citing.Offer::first)
                .containsExactly("Roebuck archive, box 2", "Another Roebuck letter", "A River");
        assertThat(offers).extracting(Citing.Offer::times).containsExactly(2, 1, 0);
    }

    @Test
    void aSourceTypedInTheVeryWordsThatWereTakenIsThatWorkAndInOthersIsNot() {
        Source taken = taken();

        assertThat(model.citing().known(Source.of(taken.citation()))).isEqualTo(taken);
        assertThat(model.citing().known(Source.of(taken.citation() + "!")).work())
                .isEmpty();
    }

    @Test
    void aFileThatLeadsOutOfTheCollectionIsNotRead() throws IOException {
        Path outside = Files.writeString(Files.createTempFile("outside", ".json"), FIRST);
        Files.createSymbolicLink(folder.resolve("link.json"), outside);

        model.name(Optional.of("link.json"));

        assertThat(model.shelfProperty().get().bibliography().size()).isZero();
        assertThat(model.shelfProperty().get().bibliography().problems()).hasSize(1);
    }

    @Test
    void onlyFilesThatCanBeABibliographyAreOffered() throws IOException {
        Files.writeString(folder.resolve("a.jpg.caveat.json"), "{}");
        Files.writeString(Files.createDirectory(folder.resolve("sources")).resolve("more.BIB"), "");
        Files.writeString(folder.resolve("notes.txt"), "");
        Path export = Files.createDirectory(folder.resolve("out"));
        Files.writeString(export.resolve("export-report.json"), "{}");
        Files.writeString(export.resolve("index.json"), "[]");

        model.lookForFiles();

        assertThat(model.filesProperty().get()).containsExactly("sources/more.BIB", "works.json");
    }

    @Test
    void openedAndClosedTwentyTimesItLeavesNoListenerBehind() {
        int before = listeners();
        for (int times = 0; times < 20; times++) {
            Toolkit.run(() -> new BibliographyView(model, Messages.english(), () -> {}).close());
            new BibliographyModel(desk, work, Runnable::run, Messages.english()).close();
        }
        assertThat(listeners()).isEqualTo(before);
    }

    private int listeners() {
        return Listening.on(model.shelfProperty())
                + Listening.on(model.differencesProperty())
                + Listening.on(model.filesProperty())
                + Listening.on(desk.describedProperty())
                + Listening.on(desk.closedProperty());
    }
}
