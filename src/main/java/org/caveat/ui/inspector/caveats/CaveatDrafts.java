package org.caveat.ui.inspector.caveats;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.MakeLead;
import org.caveat.edit.ReviseShort;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.ReviseStatus;
import org.caveat.edit.ReviseTarget;
import org.caveat.edit.ReviseText;
import org.caveat.edit.Several;
import org.caveat.edit.Verb;
import org.caveat.model.Beyond;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.VerbDraft;

/** Everything that can be said in one caveat, as it is typed. A caveat that is not yet there is added by the first word. */
final class CaveatDrafts {
    private final Drafts drafts;
    private final String id;
    private final Kind kind;
    private final Supplier<String> language;

    /**
     * @param id of a caveat that is there, or of one that will be
     * @param kind of one that is not yet there
     * @param language BCP 47: the one that is typed in now
     */
    CaveatDrafts(Drafts drafts, String id, Kind kind, Supplier<String> language) {
        this.drafts = drafts;
        this.id = id;
        this.kind = kind;
        this.language = language;
    }

    Draft<String> text() {
        return texts("caveats.text", Statement::texts, (words, by) -> new ReviseText(id, language.get(), words, by));
    }

    Draft<String> shortForm() {
        return texts(
                "caveats.short",
                statement -> statement.get(StatementFields.SHORT),
                (words, by) -> new ReviseShort(id, language.get(), words, by));
    }

    Draft<Kind> kind() {
        return draft(
                "caveats.kind",
                statement -> new Kind(statement.get(StatementFields.KIND)),
                kind,
                (chosen, by) -> new ReviseStatement<>(id, StatementFields.KIND, chosen.key(), by));
    }

    Draft<Optional<Certainty>> certainty() {
        return field("caveats.certainty", StatementFields.CERTAINTY);
    }

    Draft<String> when() {
        return draft(
                "caveats.when",
                statement -> statement.get(StatementFields.WHEN).orElse(""),
                "",
                (typed, by) -> new ReviseStatement<>(id, StatementFields.WHEN, said(typed), by));
    }

    Draft<Optional<Name>> place() {
        return field("caveats.place", StatementFields.PLACE);
    }

    Draft<String> rights() {
        return draft(
                "caveats.rights",
                statement -> statement.get(StatementFields.RIGHTS).orElse(""),
                "",
                (typed, by) -> new ReviseStatement<>(id, StatementFields.RIGHTS, said(typed), by));
    }

    Draft<List<String>> about() {
        return field("caveats.about", StatementFields.ABOUT);
    }

    Draft<Optional<Region>> region() {
        return draft(
                "caveats.region",
                statement -> statement.get(StatementFields.TARGET).flatMap(Target::region),
                Optional.<Region>empty(),
                (region, by) -> new ReviseTarget.ToRegion(id, region, by));
    }

    Draft<Optional<Beyond>> beyond() {
        return draft(
                "caveats.beyond",
                statement -> statement.get(StatementFields.BEYOND),
                Optional.<Beyond>empty(),
                (beyond, by) -> new ReviseTarget.ToBeyond(id, beyond, by));
    }

    Draft<Optional<Integer>> page() {
        return draft(
                "caveats.page",
                statement -> statement.get(StatementFields.TARGET).flatMap(Target::page),
                Optional.<Integer>empty(),
                (page, by) -> new ReviseTarget.ToPage(id, page, by));
    }

    Draft<List<Evidence>> evidence() {
        return field("caveats.evidence", StatementFields.EVIDENCE);
    }

    Draft<Status> status() {
        return draft(
                "caveats.standing",
                statement -> statement.get(StatementFields.STATUS).orElse(Status.DRAFT),
                Status.DRAFT,
                (status, by) -> new ReviseStatus(id, status, by));
    }

    Draft<Boolean> lead() {
        return draft(
                "caveats.is-lead",
                statement -> statement.get(StatementFields.LEAD),
                false,
                (leads, by) -> new MakeLead(id, leads));
    }

    Draft<Boolean> isPrivate() {
        return field("caveats.is-private", StatementFields.PRIVATE);
    }

    private Draft<String> texts(
            String name, Function<Statement, List<Text>> all, BiFunction<String, Hand, Edit> saying) {
        return draft(name, statement -> in(all.apply(statement)), "", saying);
    }

    private String in(List<Text> texts) {
        return texts.stream()
                .filter(text -> text.language().equalsIgnoreCase(language.get()))
                .findFirst()
                .map(Text::value)
                .orElse("");
    }

    private <T> Draft<T> field(String name, Field<T> field) {
        return draft(
                name,
                statement -> statement.get(field),
                field.nothing(),
                (typed, by) -> new ReviseStatement<>(id, field, typed, by));
    }

    private <T> Draft<T> draft(String name, Function<Statement, T> shown, T nothing, BiFunction<T, Hand, Edit> saying) {
        return drafts.of(
                new VerbDraft<>(
                        name,
                        () -> id + " " + language.get(),
                        state -> state.statement(id).map(shown).orElse(nothing),
                        (typed, state, by) -> saying(id, kind, saying.apply(typed, by), by)),
                nothing);
    }

    /** An edit of a caveat that may not yet be there: then it is added first. */
    static Edit saying(String id, Kind kind, Edit edit, Hand by) {
        return (Verb) state ->
                state.statement(id).isPresent() ? edit : Several.of(new AddCaveat(id, kind, Said.NOTHING, by), edit);
    }

    private static Optional<String> said(String typed) {
        return Optional.of(typed).filter(words -> !words.isBlank());
    }
}
