package org.caveat.ui.inspector.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.Holding;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Several;
import org.caveat.edit.Step;
import org.caveat.model.Kind;
import org.caveat.model.Person;
import org.caveat.model.Said;
import org.caveat.model.Standing;
import org.caveat.ui.bibliography.Citing;
import org.caveat.ui.fx.Editing;
import org.caveat.ui.inspector.caveats.Marked;

/** The questions of the photograph in front: how each stands, which is open, and what is typed there and not yet kept. */
public final class QuestionsModel {
    private final Editing editing;
    private final List<Kind> kinds;
    private final Supplier<String> language;
    private final Citing citing;
    private final Answers answers = new Answers();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Holding>> photograph = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Standing>> standings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Question>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Waiting waiting = new Waiting();

    /**
     * @param kinds the nine, and after them the collection's own
     * @param language BCP 47: the one that is typed in now
     * @param citing what completes the citation of a source
     */
    public QuestionsModel(Editing editing, List<Kind> kinds, Supplier<String> language, Citing citing) {
        this.citing = citing;
        this.editing = editing;
        this.kinds = List.copyOf(kinds);
        this.language = language;
    }

    /** Shows how the questions of a photograph stand. What is typed of another one waits until that one is shown again. */
    public void show(Optional<Holding> holding) {
        boolean same = holding.map(Holding::file).equals(photograph.get().map(Holding::file));
        if (!same) {
            letGo();
        }
        photograph.set(holding);
        if (!isOpenToEdits()) {
            close();
        }
        standings.set(holding.map(now -> kinds.stream()
                        .map(kind -> Standing.of(kind, now.state()))
                        .toList())
                .orElse(List.of()));
    }

    /** Whether the questions stand in the place of the inspector. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Citing citing() {
        return citing;
    }

    ReadOnlyObjectProperty<List<Standing>> standingsProperty() {
        return standings.getReadOnlyProperty();
    }

    /** The question that is being answered. */
    public ReadOnlyObjectProperty<Optional<Question>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What was drawn, and will be where the next answer belongs. */
    public Waiting waiting() {
        return waiting;
    }

    private boolean isOpenToEdits() {
        return photograph.get().filter(now -> now.closed().isEmpty()).isPresent();
    }

    /** Shows the questions, of which one is chosen. */
    public void ask() {
        if (isOpenToEdits()) {
            shown.set(true);
        }
    }

    /** Shows the questions for what was drawn; the one that it answers by itself is open, unless another is already. */
    public void ask(Marked marked) {
        if (isOpenToEdits()) {
            waiting.set(marked);
            shown.set(true);
            marked.kind().filter(kind -> !isOpen()).map(Question::of).ifPresent(this::open);
        }
    }

    /** Asks a question at once; says whether anything can be answered here. */
    public boolean ask(Kind kind) {
        return ask(Question.of(kind));
    }

    /** Asks a question at once about a person shown. */
    public void ask(Kind kind, String person) {
        ask(new Question(kind, Optional.of(person)));
    }

    private boolean ask(Question question) {
        if (isOpenToEdits()) {
            shown.set(true);
            open(question);
        }
        return shown.get();
    }

    void open(Question question) {
        place(question).ifPresent(answers::takeUp);
        open.set(Optional.of(question));
    }

    /** Whether one of the questions is open. */
    public boolean isOpen() {
        return open.get().isPresent();
    }

    /** The person that the open question is about. */
    Optional<Person> person() {
        return photograph.get().flatMap(now -> open.get()
                .flatMap(Question::person)
                .flatMap(now.state().photograph()::person));
    }

    /** What is typed and not yet kept of the open question. */
    Unkept unkept() {
        return open.get().flatMap(this::place).map(answers::at).orElse(Unkept.NOTHING);
    }

    void type(Unkept answer) {
        open.get().flatMap(this::place).ifPresent(place -> {
            answers.type(place, answer);
            tellBegun(place.file());
        });
    }

    /** Says what would be said of a photograph, were the answers begun there kept: they shall outlive the program. */
    private void tellBegun(String file) {
        Hand by = editing.hand();
        List<Edit> begun = answers.begun().stream()
                .filter(place -> place.file().equals(file))
                .flatMap(place -> editing.holding(file).stream()
                        .<Edit>map(now -> answer(place, now, by, by.newId().get())))
                .toList();
        editing.begun(file, new Several(begun));
    }

    private AddCaveat answer(Answers.Place place, Holding now, Hand by, String id) {
        boolean isOpen = open.get().flatMap(this::place).equals(Optional.of(place));
        Marked marked = isOpen ? waiting.marked() : Marked.NOWHERE;
        Said typed = answers.at(place).said(language.get(), citing::known);
        Said said = new Placed(place.question(), now.state().photograph(), marked).of(typed);
        return new AddCaveat(id, place.question().kind(), said, by);
    }

    private Optional<Answers.Place> place(Question question) {
        return photograph.get().map(now -> new Answers.Place(now.file(), question));
    }

    /** Leaves the open question as it was; where none is open, closes the questions. Says whether there was anything to leave. */
    public boolean leave() {
        if (open.get().isPresent()) {
            open.get().flatMap(this::place).ifPresent(place -> {
                answers.leave(place);
                tellBegun(place.file());
            });
            open.set(Optional.empty());
            return true;
        }
        boolean wasShown = shown.get();
        close();
        return wasShown;
    }

    /** Closes the questions. What is typed and not yet kept stays here; a region that waits is let go. */
    public void close() {
        letGo();
        shown.set(false);
    }

    private void letGo() {
        open.set(Optional.empty());
        waiting.letGo();
    }

    /** Keeps the answer to the open question, or tells what it lacks. */
    Optional<Unkept.Missing> keep() {
        Optional<Unkept.Missing> missing = unkept().missing();
        if (missing.isEmpty()) {
            keepTyped();
        }
        return missing;
    }

    /** Keeps what is typed of the open question; gives back the id of its caveat. */
    private Optional<String> keepTyped() {
        Optional<String> kept = open.get().flatMap(this::place).flatMap(this::keep);
        kept.ifPresent(id -> letGo());
        return kept;
    }

    /**
     * Keeps what is typed of the open question, so that it can be gone on with elsewhere; gives back the id of its caveat, or
     * nothing where there is nothing to keep yet.
     */
    public Optional<String> keepForAllFields() {
        boolean isBare = unkept().isNothing() && waiting.marked().isNowhere() && person().isEmpty();
        return isBare ? Optional.empty() : keepTyped();
    }

    /** Keeps every answer that somebody began and went away from: nobody shall lose words by closing the window. */
    public void keepAllBegun() {
        answers.begun().forEach(this::keep);
        open.set(open.get().filter(question -> !unkept().isNothing()));
    }

    private Optional<String> keep(Answers.Place place) {
        Optional<Holding> holding = editing.holding(place.file());
        Hand by = editing.hand();
        String id = by.newId().get();
        holding.map(now -> answer(place, now, by, id))
                .ifPresent(said -> editing.apply(Step.one("questions.keep", place.file(), said)));
        boolean isThere = editing.holding(place.file())
                .flatMap(now -> now.state().caveat(id))
                .isPresent();
        if (isThere) {
            answers.forget(place);
            tellBegun(place.file());
        }
        return isThere ? Optional.of(id) : Optional.empty();
    }
}
