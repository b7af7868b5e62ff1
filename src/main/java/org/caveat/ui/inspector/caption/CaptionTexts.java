package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.SetAltText;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetTitleOrigin;
import org.caveat.edit.Several;
import org.caveat.edit.Verb;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.VerbDraft;

/** The caption's texts, each typed in one language at a time while the others stay. */
public final class CaptionTexts {
    private final Supplier<String> language;
    private final Draft<String> headline;
    private final Draft<Optional<String>> origin;
    private final Draft<String> description;
    private final Draft<String> alt;
    private final Draft<String> original;
    private final Draft<String> originalBy;
    private final ComesBack<String> origins = new ComesBack<>();
    private final ComesBack<Agent> writers = new ComesBack<>();

    /** @param language BCP 47: the one that is typed in now */
    CaptionTexts(Drafts drafts, Supplier<String> language) {
        this.language = language;
        headline = drafts.of(
                texts("inspector.headline", CaptionTexts::titles, (words, state, by) -> sayHeadline(words, state)), "");
        origin = drafts.of(
                new VerbDraft<>(
                        "inspector.origin",
                        language,
                        this::originIn,
                        (from, state, by) -> new SetTitleOrigin(Optional.of(tag()), from)),
                Optional.<String>empty());
        description = drafts.of(
                texts(
                        "inspector.description",
                        state -> texts(state.caption()),
                        (words, state, by) -> new DescribeIn(Statement.CAPTION, tag(), words, by)),
                "");
        alt = drafts.of(
                texts(
                        "inspector.alt",
                        state -> state.photograph().altTexts(),
                        (words, state, by) -> new SetAltText(tag(), words)),
                "");
        original =
                drafts.of(texts("inspector.original", state -> texts(state.originalCaption()), this::sayOriginal), "");
        originalBy = drafts.of(new VerbDraft<>("inspector.original-by", language, this::byIn, this::sayBy), "");
    }

    public Draft<String> headline() {
        return headline;
    }

    /** Where the headline comes from: {@code formal}, {@code caption} or {@code devised}. */
    public Draft<Optional<String>> origin() {
        return origin;
    }

    public Draft<String> description() {
        return description;
    }

    public Draft<String> alt() {
        return alt;
    }

    public Draft<String> original() {
        return original;
    }

    /** Who wrote the original caption. */
    public Draft<String> originalBy() {
        return originalBy;
    }

    /** The languages in which anything of the caption is said. */
    static List<String> languages(AnnotatedPhotograph state) {
        return Stream.of(
                        titles(state),
                        state.photograph().altTexts(),
                        texts(state.caption()),
                        texts(state.originalCaption()))
                .flatMap(List::stream)
                .map(Text::language)
                .distinct()
                .sorted()
                .toList();
    }

    private String tag() {
        return language.get();
    }

    private VerbDraft<String> texts(
            String name, Function<AnnotatedPhotograph, List<Text>> all, VerbDraft.Saying<String> saying) {
        return new VerbDraft<>(name, language, state -> in(all.apply(state)), saying);
    }

    private String in(List<Text> texts) {
        return texts.stream()
                .filter(text -> text.language().equalsIgnoreCase(tag()))
                .findFirst()
                .map(Text::value)
                .orElse("");
    }

    private static List<Text> titles(AnnotatedPhotograph state) {
        return state.photograph().titles().stream().map(Title::text).toList();
    }

    private static List<Text> texts(Optional<Statement> statement) {
        return statement.map(Statement::texts).orElse(List.of());
    }

    private Optional<String> originIn(AnnotatedPhotograph state) {
        return state.photograph().titles().stream()
                .filter(title -> title.text().language().equalsIgnoreCase(tag()))
                .findFirst()
                .flatMap(Title::origin);
    }

    private String byIn(AnnotatedPhotograph state) {
        return body(state).flatMap(Body::creator).map(Agent::name).orElse("");
    }

    private Optional<Body> body(AnnotatedPhotograph state) {
        return state.originalCaption().stream()
                .flatMap(statement -> statement.get(StatementFields.BODY).stream())
                .filter(body -> body.text().language().equalsIgnoreCase(tag()))
                .findFirst();
    }

    /** Another photograph: what stood with words that were taken away does not come back any more. */
    void forget() {
        origins.forget();
        writers.forget();
    }

    private Edit sayHeadline(String words, AnnotatedPhotograph state) {
        Edit said = new SetHeadline(tag(), words);
        return origins.with(tag(), words, originIn(state), titles(state))
                .<Edit>map(origin -> Several.of(said, new SetTitleOrigin(Optional.of(tag()), Optional.of(origin))))
                .orElse(said);
    }

    private Edit sayOriginal(String words, AnnotatedPhotograph state, Hand by) {
        Edit said = new DescribeIn(Statement.ORIGINAL_CAPTION, tag(), words, by);
        Optional<Agent> stood = body(state).flatMap(Body::creator);
        return writers.with(tag(), words, stood, texts(state.originalCaption()))
                .<Edit>map(writer -> Several.of(said, (Verb) now -> writtenBy(Optional.of(writer), now, by)))
                .orElse(said);
    }

    /** The name stays with the words: it can be said once there are some. */
    private Edit sayBy(String name, AnnotatedPhotograph state, Hand by) {
        Optional<Agent> stood = body(state).flatMap(Body::creator);
        Optional<Agent> writer = Optional.of(name)
                .filter(words -> !words.isBlank())
                .map(words -> stood.map(was -> new Agent(words, was.type(), was.id(), was.foreign()))
                        .orElseGet(() -> Agent.organization(words)));
        return writtenBy(writer, state, by);
    }

    private Edit writtenBy(Optional<Agent> writer, AnnotatedPhotograph state, Hand by) {
        Optional<Statement> statement = state.originalCaption();
        Optional<Body> ours = body(state);
        if (statement.isEmpty() || ours.isEmpty()) {
            return Several.NOTHING;
        }
        List<Body> bodies = statement.get().get(StatementFields.BODY).stream()
                .map(body -> body.equals(ours.get()) ? new Body(body.text(), writer, body.transcription()) : body)
                .toList();
        return new ReviseStatement<>(statement.get().id(), StatementFields.BODY, bodies, by);
    }
}
