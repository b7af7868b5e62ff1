package org.caveat.ui.inspector.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.edit.Remark;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Discussion;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Editing;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.VerbDraft;

/** The discussion of one caveat, and the remark that is written now. It is kept as it is typed, as everything is. */
public final class DiscussionModel {
    private final String caveat;
    private final Editing editing;
    private final Drafts drafts;
    private final RemarkWords words;
    private final Supplier<String> language;
    private final Draft<String> draft;
    private final ReadOnlyObjectWrapper<List<RemarkFace>> remarks = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<String> file = Optional.empty();
    private String written = newId();
    private Optional<RemarkFace> revised = Optional.empty();

    /**
     * @param caveat the id of what is discussed
     * @param drafts those of the page it is shown on
     * @param language BCP 47: the one that is typed in now
     */
    public DiscussionModel(
            String caveat, Editing editing, Drafts drafts, RemarkWords words, Supplier<String> language) {
        this.caveat = caveat;
        this.editing = editing;
        this.drafts = drafts;
        this.words = words;
        this.language = language;
        draft = drafts.of(
                new VerbDraft<>(
                        "discussion.remark",
                        () -> written,
                        this::read,
                        (typed, state, by) -> new Remark(written, caveat, spoken(), typed, by)),
                "");
    }

    private static String newId() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    private String read(AnnotatedPhotograph state) {
        return state.statement(written)
                .map(said -> words.face(said, "", spoken()).words())
                .orElse("");
    }

    private String spoken() {
        return revised.map(RemarkFace::language).orElseGet(language);
    }

    /** Shows what is said of a photograph; which one it is does not change. */
    public void show(String shownFile, AnnotatedPhotograph state) {
        file = Optional.of(shownFile);
        remarks.set(faces(state, caveat, language.get(), words, editing).stream()
                .filter(remark -> !remark.id().equals(written))
                .toList());
    }

    /** All remarks on a caveat. */
    public static List<RemarkFace> faces(
            AnnotatedPhotograph state, String discussed, String language, RemarkWords words, Editing editing) {
        String reader = editing.hand().author().name();
        return Discussion.of(state, discussed).stream()
                .map(reply -> words.face(reply, reader, language))
                .toList();
    }

    /** The remarks, without the one that is written now. */
    ReadOnlyObjectProperty<List<RemarkFace>> remarksProperty() {
        return remarks.getReadOnlyProperty();
    }

    /** What is typed. */
    Draft<String> draft() {
        return draft;
    }

    Messages messages() {
        return words.messages();
    }

    /** Keeps what is typed as a remark of its own; the next letter begins another. */
    void keep() {
        turnTo(newId(), Optional.empty());
    }

    /** Takes a remark of one's own up again. */
    void revise(RemarkFace remark) {
        turnTo(remark.id(), Optional.of(remark));
    }

    private void turnTo(String id, Optional<RemarkFace> remark) {
        drafts.flush();
        written = id;
        revised = remark;
        drafts.reread();
        file.flatMap(editing::holding).ifPresent(now -> show(now.file(), now.state()));
    }

    /** Takes a remark of one's own away. Undo brings it back. */
    void remove(RemarkFace remark) {
        file.ifPresent(name -> editing.apply(Step.one(
                "discussion.removed", name, new Remark(remark.id(), caveat, remark.language(), "", editing.hand()))));
    }
}
