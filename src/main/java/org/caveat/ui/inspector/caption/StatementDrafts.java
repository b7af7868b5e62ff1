package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.ReviseStatus;
import org.caveat.edit.Several;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.VerbDraft;

/** What stands with a caption's text: how sure it is, what it rests on, when and where, its standing, whose rights. */
final class StatementDrafts {
    private final Drafts drafts;
    private final SaidText text;

    StatementDrafts(Drafts drafts, SaidText text) {
        this.drafts = drafts;
        this.text = text;
    }

    Draft<Optional<Certainty>> certainty() {
        return field("caveats.certainty", StatementFields.CERTAINTY);
    }

    Draft<List<Evidence>> evidence() {
        return field("caveats.evidence", StatementFields.EVIDENCE);
    }

    /** EDTF, or what was typed instead. */
    Draft<String> when() {
        return line("caveats.when", StatementFields.WHEN);
    }

    /** A place's name; what else is said of the place stays. */
    Draft<String> place() {
        return draft(
                "caveats.place",
                said -> said.get(StatementFields.PLACE).map(Name::value).orElse(""),
                "",
                (typed, said, by) -> new ReviseStatement<>(
                        said.id(),
                        StatementFields.PLACE,
                        said(typed).map(words -> said.get(StatementFields.PLACE)
                                .map(was -> new Name(
                                        words,
                                        was.language(),
                                        was.authorities(),
                                        was.certainty(),
                                        was.role(),
                                        was.foreign()))
                                .orElseGet(() -> Name.of(words))),
                        by));
    }

    Draft<String> rights() {
        return line("inspector.rights", StatementFields.RIGHTS);
    }

    Draft<Optional<Status>> status() {
        return draft(
                "caveats.standing",
                said -> said.get(StatementFields.STATUS),
                Optional.<Status>empty(),
                (status, said, by) -> status.<Edit>map(now -> new ReviseStatus(said.id(), now, by))
                        .orElseGet(() -> new ReviseStatement<>(
                                said.id(), StatementFields.STATUS, Optional.<Status>empty(), by)));
    }

    Draft<Boolean> isPrivate() {
        return field("caveats.is-private", StatementFields.PRIVATE);
    }

    private Draft<String> line(String name, Field<Optional<String>> field) {
        return draft(
                name,
                said -> said.get(field).orElse(""),
                "",
                (typed, said, by) -> new ReviseStatement<>(said.id(), field, said(typed), by));
    }

    private static Optional<String> said(String typed) {
        return Optional.of(typed).filter(words -> !words.isBlank());
    }

    private <T> Draft<T> field(String name, Field<T> field) {
        return draft(
                name,
                said -> said.get(field),
                field.nothing(),
                (typed, said, by) -> new ReviseStatement<>(said.id(), field, typed, by));
    }

    /** Makes the edit of a statement that is there. */
    private interface Revising<T> {
        Edit edit(T typed, Statement said, Hand by);
    }

    private <T> Draft<T> draft(String name, Function<Statement, T> shown, T nothing, Revising<T> revising) {
        return drafts.of(
                new VerbDraft<>(
                        name,
                        text::kind,
                        state -> text.statement(state).map(shown).orElse(nothing),
                        (typed, state, by) -> text.statement(state)
                                .map(said -> revising.edit(typed, said, by))
                                .orElse(Several.NOTHING)),
                nothing);
    }
}
