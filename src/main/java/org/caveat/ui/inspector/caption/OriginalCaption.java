package org.caveat.ui.inspector.caption;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Several;
import org.caveat.edit.Verb;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Statement;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.VerbDraft;

/** The words that came with the photograph, who wrote them, and whether they are copied letter by letter. */
public final class OriginalCaption {
    private final Drafts drafts;
    private final SaidText text;
    private final Draft<String> words;
    private final Draft<String> by;
    private final Draft<String> byKind;
    private final Draft<String> byAddress;
    private final Draft<Optional<String>> transcription;
    private final Draft<String> shortForm;
    private final ComesBack<Agent> writers = new ComesBack<>();

    /** @param language BCP 47: the one that is typed in now */
    OriginalCaption(Drafts drafts, Supplier<String> language) {
        this.drafts = drafts;
        text = new SaidText(Statement.ORIGINAL_CAPTION, language);
        words = draft("inspector.original", state -> text.in(text.texts(state)), this::say, "");
        by = draft("inspector.original-by", state -> writer(state, Agent::name), this::sayBy, "");
        byKind = draft(
                "caption.writer-kind",
                state -> writer(state, Agent::type),
                (kind, state, hand) ->
                        revised(state, hand, was -> new Agent(was.name(), kind, was.id(), was.foreign())),
                "");
        byAddress = draft(
                "caption.writer-address",
                state -> writer(state, agent -> agent.id().orElse("")),
                this::sayAddress,
                "");
        transcription = draft(
                "caption.transcription",
                state -> text.body(state).flatMap(Body::transcription),
                (how, state, hand) -> text.body(state)
                        .map(body -> text.revise(new Body(body.text(), body.creator(), how), state, hand))
                        .orElse(Several.NOTHING),
                Optional.<String>empty());
        shortForm = text.shortForm(drafts, "caption.original-short");
    }

    private <T> Draft<T> draft(
            String name, Function<AnnotatedPhotograph, T> shown, VerbDraft.Saying<T> saying, T nothing) {
        return drafts.of(new VerbDraft<>(name, text.language(), shown, saying), nothing);
    }

    public Draft<String> words() {
        return words;
    }

    /** Who wrote it: a name. */
    public Draft<String> by() {
        return by;
    }

    /** {@code Person}, {@code Organization} or {@code Software}; empty where nobody is named. */
    public Draft<String> byKind() {
        return byKind;
    }

    /** The address by which the writer is known elsewhere. */
    public Draft<String> byAddress() {
        return byAddress;
    }

    /** {@code verbatim} where the words are copied letter by letter. */
    public Draft<Optional<String>> transcription() {
        return transcription;
    }

    public Draft<String> shortForm() {
        return shortForm;
    }

    SaidText text() {
        return text;
    }

    /** Another photograph: what stood with words that were taken away does not come back any more. */
    void forget() {
        writers.forget();
    }

    private Optional<Agent> stood(AnnotatedPhotograph state) {
        return text.body(state).flatMap(Body::creator);
    }

    private String writer(AnnotatedPhotograph state, Function<Agent, String> what) {
        return stood(state).map(what).orElse("");
    }

    private Edit say(String typed, AnnotatedPhotograph state, Hand hand) {
        Edit said = text.describe(typed, hand);
        return writers.with(text.language().get(), typed, stood(state), text.texts(state))
                .<Edit>map(writer -> Several.of(said, (Verb) now -> writtenBy(Optional.of(writer), now, hand)))
                .orElse(said);
    }

    /** The name stays with the words: it can be said once there are some. */
    private Edit sayBy(String name, AnnotatedPhotograph state, Hand hand) {
        Optional<Agent> writer = Optional.of(name)
                .filter(typed -> !typed.isBlank())
                .map(typed -> stood(state)
                        .map(was -> new Agent(typed, was.type(), was.id(), was.foreign()))
                        .orElseGet(() -> Agent.organization(typed)));
        return writtenBy(writer, state, hand);
    }

    private Edit sayAddress(String address, AnnotatedPhotograph state, Hand hand) {
        Optional<String> said = Optional.of(address).filter(typed -> !typed.isBlank());
        return revised(state, hand, was -> new Agent(was.name(), was.type(), said, was.foreign()));
    }

    private Edit revised(AnnotatedPhotograph state, Hand hand, Function<Agent, Agent> change) {
        return stood(state)
                .map(was -> writtenBy(Optional.of(change.apply(was)), state, hand))
                .orElse(Several.NOTHING);
    }

    private Edit writtenBy(Optional<Agent> writer, AnnotatedPhotograph state, Hand hand) {
        return text.body(state)
                .map(body -> text.revise(new Body(body.text(), writer, body.transcription()), state, hand))
                .orElse(Several.NOTHING);
    }
}
