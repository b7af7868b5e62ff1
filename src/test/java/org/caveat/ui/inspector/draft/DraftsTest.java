package org.caveat.ui.inspector.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Title;
import org.caveat.ui.InMemory;
import org.caveat.ui.Invented;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private final InMemory photographs = new InMemory();
    private final SameThread work = new SameThread();
    private final TypingLanguage language = new TypingLanguage("en");
    private final Drafts drafts = new Drafts(photographs, work, Runnable::run);
    private Draft<String> headline = drafts.of(headline(), "");

    private Draft.Of<String> headline() {
        return new VerbDraft<>(
                "inspector.headline",
                language::tag,
                state -> titles(state).stream()
                        .filter(title -> title.startsWith(language.tag() + " "))
                        .map(title -> title.substring(3))
                        .findFirst()
                        .orElse(""),
                (words, state, by) -> new SetHeadline(language.tag(), words));
    }

    private static List<String> titles(AnnotatedPhotograph state) {
        return state.photograph().titles().stream()
                .map(Title::text)
                .map(text -> text.language() + " " + text.value())
                .toList();
    }

    private List<String> titles(String file) {
        return titles(photographs.state(file));
    }

    @BeforeEach
    void showTheFirst() {
        photographs.put(Invented.holding("a.jpg", 400, 300));
        photographs.put(Invented.holding("b.jpg", 400, 300));
        photographs.watch(now -> {
            if (now.file().equals("a.jpg")) {
                drafts.show(Optional.of(now));
            }
        });
        show("a.jpg");
    }

    private void show(String file) {
        drafts.show(photographs.holding(file));
    }

    @Test
    void whatIsTypedIsSaidAMomentLaterInOneStep() {
        headline.type("A");
        headline.type("A river");
        assertThat(photographs.steps()).isEmpty();
        work.runDelayed();
        assertThat(titles("a.jpg")).containsExactly("en A river");
        assertThat(photographs.steps()).hasSize(1);
    }

    @Test
    void typingInOneFieldMergesAndInAnotherDoesNot() {
        headline.type("A");
        work.runDelayed();
        headline.type("A river");
        work.runDelayed();
        language.follow(drafts);
        language.change("de");
        headline.type("Ein Fluss");
        work.runDelayed();
        List<Optional<String>> merging =
                photographs.steps().stream().map(Step::mergesWith).toList();
        assertThat(merging.get(0)).isEqualTo(merging.get(1)).isNotEqualTo(merging.get(2));
    }

    @Test
    void anotherPhotographComesOnceTheHalfWordIsSaidOfItsOwn() {
        headline.type("Half a wo");
        show("b.jpg");
        assertThat(headline.value()).isEmpty();
        assertThat(titles("a.jpg")).containsExactly("en Half a wo");
        assertThat(titles("b.jpg")).isEmpty();
    }

    @Test
    void aChangeFromElsewhereShowsWhereNobodyTypes() {
        photographs.change("a.jpg", new SetHeadline("en", "Theirs"));
        assertThat(headline.value()).isEqualTo("Theirs");
    }

    @Test
    void aChangeFromElsewhereNeverTakesAWayWhatIsBeingTyped() {
        headline.type("Ours, half ty");
        photographs.change("a.jpg", new SetHeadline("en", "Theirs"));
        assertThat(headline.value()).isEqualTo("Ours, half ty");
        work.runDelayed();
        assertThat(titles("a.jpg")).containsExactly("en Ours, half ty");
    }

    @Test
    void whatWasUndoneShowsAgain() {
        headline.type("A river");
        drafts.flush();
        photographs.undo();
        assertThat(headline.value()).isEmpty();
    }

    @Test
    void whatIsTypedTheSameAgainIsNoEdit() {
        headline.type("");
        drafts.flush();
        assertThat(photographs.steps()).isEmpty();
    }

    @Test
    void anotherLanguageIsReadAnewOnceTheOldOneIsSaid() {
        language.follow(drafts);
        headline.type("A river");
        language.change("de");
        assertThat(headline.value()).isEmpty();
        headline.type("Ein Fluss");
        drafts.flush();
        assertThat(titles("a.jpg")).containsExactly("en A river", "de Ein Fluss");
        language.change("en");
        assertThat(headline.value()).isEqualTo("A river");
    }

    @Test
    void whoNoLongerFollowsTheLanguageIsForgotten() {
        var following = language.follow(drafts);
        assertThat(language.followers()).isEqualTo(1);
        following.unsubscribe();
        assertThat(language.followers()).isZero();
    }

    @Test
    void aDraftMadeLateShowsWhatIsSaid() {
        headline.type("A river");
        drafts.flush();
        headline = drafts.of(headline(), "");
        assertThat(headline.value()).isEqualTo("A river");
    }
}
