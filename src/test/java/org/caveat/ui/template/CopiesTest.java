package org.caveat.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.Step;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.edit.template.ToSay;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.fx.Desk;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is said here is invented. */
class CopiesTest {
    private static final PartWords WORDS = new PartWords(Messages.english(), new Words(Messages.english()), List.of());

    @TempDir
    Path folder;

    private final InMemoryClip clip = new InMemoryClip();
    private final Copies copies = new Copies(clip, Messages.english());
    private Desk desk;

    private static final class InMemoryClip implements Clip {
        private String words = "";
        private Optional<String> json = Optional.empty();

        @Override
        public void put(String newWords, String newJson) {
            words = newWords;
            json = Optional.of(newJson);
        }

        @Override
        public Optional<String> json() {
            return json;
        }
    }

    @BeforeEach
    void open() {
        desk = new OpenedFolder(folder, "a.jpg", "b.jpg", "c.jpg").desk();
        desk.read();
        desk.apply(Step.one("edit.headline", "a.jpg", new SetHeadline("en", "Invented headline")));
        add("urn:uuid:c1", "Invented claim.", false);
        add("urn:uuid:c2", "Invented secret.", true);
        add("urn:uuid:c3", "Invented and withdrawn.", false);
        desk.apply(Step.one(
                "edit.withdraw", "a.jpg", new WithdrawCaveat("urn:uuid:c3", "wrong", Optional.empty(), desk.hand())));
    }

    @Test
    void nothingIsCopiedOfAPhotographOfWhichNothingIsSaid() {
        copies.copy(holding("b.jpg"), WORDS);
        assertThat(copies.copied()).isEmpty();
        assertThat(clip.json()).isEmpty();
    }

    @Test
    void otherProgramsGetPlainTextWithoutWhatIsPrivate() {
        copies.copy(holding("a.jpg"), WORDS);
        assertThat(clip.words)
                .isEqualTo("Headline: Invented headline\nAfter the instant: Invented claim.")
                .doesNotContain("secret");
    }

    @Test
    void inFrenchOtherProgramsGetTheSpaceBeforeTheColon() {
        Messages french = new Messages(Locale.FRENCH);
        copies.copy(holding("a.jpg"), new PartWords(french, new Words(french), List.of()));
        assertThat(clip.words.lines())
                .containsExactly("Titre\u00A0: Invented headline", "Après l’instant\u00A0: Invented claim.");
    }

    @Test
    void anotherWindowGetsAllButWhatIsWithdrawn() {
        copies.copy(holding("a.jpg"), WORDS);
        Copies elsewhere = new Copies(clip, Messages.english());
        assertThat(elsewhere.copied()).isEqualTo(copies.copied());
        assertThat(elsewhere.copied().orElseThrow().what().statements())
                .extracting(statement -> statement.id())
                .containsExactly("urn:uuid:c1", "urn:uuid:c2");
    }

    @Test
    void whatIsOnTheClipboardAndIsNotOursIsPassedOver() {
        copies.copy(holding("a.jpg"), WORDS);
        Optional<Copied> before = copies.copied();
        for (String hostile : List.of(
                "",
                "{ cut",
                "[]",
                "{\"type\": \"AnnotationPage\", \"items\": 5}",
                "[".repeat(100_000),
                "{\"type\": \"AnnotationPage\", \"items\": [], \"x\": \"" + "y".repeat(6_000_000) + "\"}")) {
            clip.put("", hostile);
            assertThat(copies.copied()).isEqualTo(before);
            assertThat(new Copies(clip, Messages.english()).copied()).isEmpty();
        }
    }

    @Test
    void aWithdrawnCaveatThatSomebodyPutThereIsNotPasted() {
        copies.copy(holding("a.jpg"), WORDS);
        clip.put(
                "",
                clip.json
                        .orElseThrow()
                        .replace("\"caveat:kind\"", "\"caveat:status\": \"withdrawn\", \"caveat:kind\""));
        assertThat(copies.copied().orElseThrow().what().statements()).isEmpty();
    }

    @Test
    void pastingIsOneStepOnManyAndDoneTwiceChangesNothing() {
        copies.copy(holding("a.jpg"), WORDS);
        paste("b.jpg", "c.jpg");
        for (String file : List.of("b.jpg", "c.jpg")) {
            assertThat(holding(file).state().caveats()).hasSize(2);
            assertThat(holding(file).state().caveats().get(1).isPrivate()).isTrue();
        }
        assertThat(ids("b.jpg")).doesNotContainAnyElementsOf(ids("c.jpg")).doesNotContain("urn:uuid:c1");
        assertThat(desk.historyProperty()
                        .get()
                        .undoable()
                        .orElseThrow()
                        .forwards()
                        .edits())
                .hasSize(2);
        List<String> ids = ids("b.jpg");
        paste("b.jpg", "c.jpg");
        assertThat(ids("b.jpg")).isEqualTo(ids);
        desk.undo();
        assertThat(holding("b.jpg").state().caveats()).isEmpty();
        assertThat(holding("c.jpg").state().photograph().titles()).isEmpty();
    }

    @Test
    void aRegionGoesOnlyOnAPictureOfTheSameSizeAndThatIsTold() {
        Region corner = new Region.Rectangle(0, 0, 5, 5);
        Said said = Said.NOTHING
                .with(StatementFields.BODY, List.of(Body.of("en", "Invented corner.")))
                .with(StatementFields.TARGET, Optional.of(Target.whole("a.jpg").at(Optional.of(corner))));
        desk.apply(Step.one("edit.add", "a.jpg", new AddCaveat("urn:uuid:c4", Kind.OUTSIDE, said, desk.hand())));
        copies.copy(holding("a.jpg"), WORDS);
        Copied copied = copies.copied().orElseThrow();
        ToSay part = copied.what();
        Wish.OfOne same = copied.only(part).of(Invented.holding("same.jpg", 40, 30), 1);
        Wish.OfOne other = copied.only(part).of(Invented.holding("other.jpg", 41, 30), 2);
        assertThat(same.isElsewhere()).isFalse();
        assertThat(same.what().statements().stream().map(one -> new Caveat(one).region()))
                .contains(Optional.of(corner));
        assertThat(other.isElsewhere()).isTrue();
        assertThat(other.what().hasRegions()).isFalse();
        assertThat(other.what().statements()).hasSameSizeAs(part.statements());
    }

    private void paste(String... files) {
        Copied copied = copies.copied().orElseThrow();
        LayingModel laying = new LayingModel(desk, new SameThread(), Runnable::run);
        laying.prepare(new Wish("edit.paste", List.of(files), copied.only(copied.what()), false));
        laying.apply();
    }

    private void add(String id, String words, boolean isPrivate) {
        Said said = Said.NOTHING
                .with(StatementFields.BODY, List.of(Body.of("en", words)))
                .with(StatementFields.PRIVATE, isPrivate);
        desk.apply(Step.one("edit.add", "a.jpg", new AddCaveat(id, Kind.AFTER, said, desk.hand())));
    }

    private List<String> ids(String file) {
        return holding(file).state().caveats().stream().map(Caveat::id).toList();
    }

    private Holding holding(String file) {
        return desk.holding(file).orElseThrow();
    }
}
