package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caveat.edit.Edit;
import org.caveat.edit.SetAltText;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetTitleOrigin;
import org.caveat.edit.Several;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Statement;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.VerbDraft;

/** The caption's texts, each typed in one language at a time while the others stay. */
public final class CaptionTexts {
    private final Supplier<String> language;
    private final SaidText text;
    private final Draft<String> headline;
    private final Draft<Optional<String>> origin;
    private final Draft<String> description;
    private final Draft<String> shortForm;
    private final Draft<String> alt;
    private final ComesBack<String> origins = new ComesBack<>();

    /** @param language BCP 47: the one that is typed in now */
    CaptionTexts(Drafts drafts, Supplier<String> language) {
        this.language = language;
        text = new SaidText(Statement.CAPTION, language);
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
                texts("inspector.description", text::texts, (words, state, by) -> text.describe(words, by)), "");
        shortForm = text.shortForm(drafts, "caption.short");
        alt = drafts.of(
                texts(
                        "inspector.alt",
                        state -> state.photograph().altTexts(),
                        (words, state, by) -> new SetAltText(tag(), words)),
                "");
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

    /** The short form of the description, for media without room. */
    public Draft<String> shortForm() {
        return shortForm;
    }

    public Draft<String> alt() {
        return alt;
    }

    SaidText text() {
        return text;
    }

    private String tag() {
        return language.get();
    }

    private VerbDraft<String> texts(
            String name, Function<AnnotatedPhotograph, List<Text>> all, VerbDraft.Saying<String> saying) {
        return new VerbDraft<>(name, language, state -> text.in(all.apply(state)), saying);
    }

    private static List<Text> titles(AnnotatedPhotograph state) {
        return state.photograph().titles().stream().map(Title::text).toList();
    }

    private Optional<String> originIn(AnnotatedPhotograph state) {
        return state.photograph().titles().stream()
                .filter(title -> title.text().language().equalsIgnoreCase(tag()))
                .findFirst()
                .flatMap(Title::origin);
    }

    /** Another photograph: what stood with words that were taken away does not come back any more. */
    void forget() {
        origins.forget();
    }

    private Edit sayHeadline(String words, AnnotatedPhotograph state) {
        Edit said = new SetHeadline(tag(), words);
        return origins.with(tag(), words, originIn(state), titles(state))
                .<Edit>map(from -> Several.of(said, new SetTitleOrigin(Optional.of(tag()), Optional.of(from))))
                .orElse(said);
    }
}
