package org.caveat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.caveat.collection.Found;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.search.Hits;
import org.caveat.search.Place;
import org.caveat.search.Trait;
import org.caveat.text.Messages;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.fx.Desk;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchModelTest {
    @TempDir
    Path folder;

    /** What is to be done on the toolkit's thread as soon as it is free. */
    private final Deque<Runnable> later = new ArrayDeque<>();

    private Desk desk;
    private SearchModel model;

    @BeforeEach
    void open() {
        desk = new OpenedFolder(folder, "boat.jpg", "cat.jpg", "river.jpg").desk();
        model = new SearchModel(desk, new SameThread(), Messages.english(), later::add);
        desk.read();
        model.searchAmong(desk.photographsProperty().get());
    }

    private void catchUp() {
        while (!later.isEmpty()) {
            later.poll().run();
        }
    }

    private List<String> found() {
        catchUp();
        return model.foundProperty().get().stream().map(Found::file).toList();
    }

    private void type(String text) {
        model.textProperty().set(text);
    }

    @Test
    void whereNothingIsTypedAllAreFoundAtOnce() {
        assertThat(model.foundProperty().get())
                .extracting(Found::file)
                .containsExactly("boat.jpg", "cat.jpg", "river.jpg");
        assertThat(model.isAsked()).isFalse();
    }

    @Test
    void wordsNarrowWhatIsFoundAndClearingBringsAllBack() {
        type("riv");
        assertThat(found()).containsExactly("river.jpg");
        model.clear();
        assertThat(found()).hasSize(3);
    }

    @Test
    void whatWasFoundStandsUntilTheAnswerComes() {
        type("riv");
        assertThat(model.searchingProperty().get()).isTrue();
        assertThat(model.foundProperty().get()).hasSize(3);
        assertThat(found()).hasSize(1);
        assertThat(model.searchingProperty().get()).isFalse();
    }

    @Test
    void anAnswerToAnEarlierQuestionIsNotTaken() {
        catchUp();
        type("riv");
        List<Runnable> earlier = List.copyOf(later);
        later.clear();
        type("cat");
        assertThat(found()).containsExactly("cat.jpg");
        later.addAll(earlier);
        assertThat(found()).containsExactly("cat.jpg");
    }

    @Test
    void whatIsNoQueryIsToldAndLeavesWhatWasFound() {
        type("riv");
        catchUp();
        type("riv is:sad ");
        assertThat(model.toldProperty().get()).startsWith("A photograph cannot be “sad”.");
        assertThat(found()).containsExactly("river.jpg");
        type("cat");
        assertThat(model.toldProperty().get()).isEmpty();
    }

    @Test
    void whatIsNoQueryMarksNothingInTheTexts() {
        type("riv");
        assertThat(desk.hitsProperty().get()).isNotEqualTo(Hits.NONE);
        type("riv is:sad ");
        assertThat(desk.hitsProperty().get()).isEqualTo(Hits.NONE);
        type("riv");
        assertThat(desk.hitsProperty().get()).isNotEqualTo(Hits.NONE);
    }

    @Test
    void aTermThatIsStillBeingTypedIsToldOnlyOnceItIsOver() {
        type("cat kind:aft");
        assertThat(model.toldProperty().get()).isEmpty();
        assertThat(found()).containsExactly("cat.jpg");
        model.finish();
        assertThat(model.toldProperty().get()).startsWith("There is no kind of caveat “aft”.");
    }

    @Test
    void aPhotographThatComesToMatchIsFound() {
        type("flooded");
        assertThat(found()).isEmpty();
        desk.apply(OpenedFolder.saying("river.jpg", "It was flooded."));
        assertThat(found()).containsExactly("river.jpg");
    }

    @Test
    void aPhotographThatMatchesNoMoreGoesUnlessSomebodyWorksOnIt() {
        type("is:uncaptioned");
        catchUp();
        model.keep("cat.jpg"::equals);
        desk.apply(OpenedFolder.saying("cat.jpg", "A cat."));
        desk.apply(OpenedFolder.saying("boat.jpg", "A boat."));
        assertThat(found()).containsExactly("cat.jpg", "river.jpg");
        model.keep("river.jpg"::equals);
        assertThat(found()).containsExactly("river.jpg");
    }

    @Test
    void whoWorksOnAPhotographKeepsItWhenTheSameIsAskedAgain() {
        type("is:uncaptioned");
        catchUp();
        model.keep("cat.jpg"::equals);
        desk.apply(OpenedFolder.saying("cat.jpg", "A cat."));
        model.searchAmong(desk.photographsProperty().get());
        assertThat(found()).contains("cat.jpg");
        type("is:uncaptioned is:undated");
        assertThat(found()).doesNotContain("cat.jpg");
    }

    @Test
    void whatIsEditedWhileTheOthersAreAskedIsJudgedAsItIsNow() {
        type("is:uncaptioned");
        desk.apply(OpenedFolder.saying("cat.jpg", "A cat."));
        assertThat(found()).containsExactly("boat.jpg", "river.jpg");
    }

    @Test
    void aKindOfTheSidecarsOwnCanBeAskedForOnceItWasRead() {
        type("kind:provenance ");
        assertThat(model.toldProperty().get()).isNotEmpty();
        AddCaveat provenance = new AddCaveat("urn:uuid:1", new Kind("provenance"), Said.NOTHING, desk.hand());
        AnnotatedPhotograph cat = desk.holding("cat.jpg").orElseThrow().state();
        desk.apply(Step.one("edit.add-caveat", "cat.jpg", provenance.in(cat)));
        assertThat(model.toldProperty().get()).isEmpty();
        assertThat(found()).containsExactly("cat.jpg");
    }

    @Test
    void countsFollowWhatIsFoundThroughEditsAndComeBackWithAllOfIt() {
        desk.apply(OpenedFolder.saying("cat.jpg", "A cat on a boat."));
        type("boat");
        catchUp();
        assertThat(uncaptioned()).isEqualTo(1);
        desk.apply(OpenedFolder.saying("river.jpg", "A boat on the river."));
        catchUp();
        assertThat(model.followingProperty().get().found().of(Trait.NO_ALT_TEXT).count())
                .isEqualTo(3);
        assertThat(uncaptioned()).isEqualTo(1);
        desk.apply(OpenedFolder.saying("boat.jpg", "A ship."));
        catchUp();
        assertThat(uncaptioned()).isZero();
        model.clear();
        assertThat(model.followingProperty().get().isOf(model.counts())).isTrue();
    }

    private int uncaptioned() {
        return model.followingProperty().get().found().of(Trait.UNCAPTIONED).count();
    }

    @Test
    void whatWasLetGoOfForWantOfMemoryIsFoundAgain() {
        model.freeMemory();
        type("riv");
        assertThat(found()).containsExactly("river.jpg");
    }

    @Test
    void whereOneIsTypingABracketTheRestIsInForceUntilItIsMeant() {
        type("(boat OR riv");
        assertThat(found()).containsExactly("boat.jpg", "river.jpg");
        assertThat(model.wrongProperty().get()).isEmpty();
        model.finish();
        assertThat(model.toldProperty().get()).isEqualTo("The bracket at letter 1 is not closed.");
        assertThat(model.wrongProperty().get()).contains(new Place(0, 1));
        type("(boat OR riv)");
        assertThat(model.wrongProperty().get()).isEmpty();
    }

    @Test
    void aClosedSearchHearsNothing() {
        type("is:uncaptioned");
        catchUp();
        model.close();
        desk.apply(OpenedFolder.saying("cat.jpg", "A cat."));
        type("cat");
        assertThat(found()).hasSize(3);
    }
}
