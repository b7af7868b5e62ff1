package org.caveat.ui.inspector.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.ui.fx.Editing;
import org.caveat.work.Job;
import org.caveat.work.Work;

/**
 * All that is being typed about one photograph. It is said a moment after the first letter, and at once when another
 * photograph is shown, the focus goes elsewhere, or something is undone.
 */
public final class Drafts {
    /** From the first letter to the edit. Shorter than a pause in typing, long enough to spare an edit for each letter. */
    static final Duration MOMENT = Duration.ofMillis(120);

    private final Editing editing;
    private final Work work;
    private final Executor toolkit;
    private final List<Draft<?>> drafts = new ArrayList<>();
    private Optional<String> file = Optional.empty();
    private Optional<Job<?>> saying = Optional.empty();

    /** @param toolkit the toolkit's thread, to which the clock's comes back */
    public Drafts(Editing editing, Work work, Executor toolkit) {
        this.editing = editing;
        this.work = work;
        this.toolkit = toolkit;
    }

    /** A draft among these; what is shown now shows there too. */
    public <T> Draft<T> of(Draft.Of<T> what, T nothing) {
        Draft<T> draft = new Draft<>(this, what, nothing);
        drafts.add(draft);
        state().ifPresent(draft::show);
        return draft;
    }

    /** Shows what is said of a photograph, or of none; what was typed of the one before is said first. */
    public void show(Optional<Holding> holding) {
        Optional<String> shown = holding.map(Holding::file);
        if (!shown.equals(file)) {
            flush();
            file = shown;
        }
        holding.map(Holding::state).ifPresent(this::show);
    }

    /** Reads everything anew, in another language for instance; what was typed is said first. */
    public void reread() {
        flush();
        state().ifPresent(this::show);
    }

    private void show(AnnotatedPhotograph state) {
        drafts.forEach(draft -> draft.show(state));
    }

    private Optional<AnnotatedPhotograph> state() {
        return file.flatMap(editing::holding).map(Holding::state);
    }

    void typed() {
        if (saying.isEmpty()) {
            saying = Optional.of(work.later(MOMENT, () -> toolkit.execute(this::flush)));
        }
    }

    /** Says what is typed and not yet said. */
    public void flush() {
        saying.ifPresent(Job::cancel);
        saying = Optional.empty();
        for (Draft<?> draft : List.copyOf(drafts)) {
            file.ifPresent(name -> say(draft, name));
        }
    }

    private void say(Draft<?> draft, String name) {
        Optional<AnnotatedPhotograph> state = state();
        Optional<Edit> edit = state.flatMap(now -> draft.takeEdit(now, editing.hand()));
        edit.ifPresent(
                said -> editing.apply(Step.one(draft.name(), name, said).mergingWith(name + " " + draft.mergeKey())));
    }
}
