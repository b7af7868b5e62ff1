package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** What photographs are called. */
public final class Headings {
    private static final String ACCESSION = "accession";

    private final PageWords words;

    public Headings(PageWords words) {
        this.words = words;
    }

    /** What must be read first, then what is seen. */
    public String summary(PublishedPhotograph photograph) {
        AnnotatedPhotograph state = photograph.state();
        List<String> parts = new ArrayList<>();
        String language = words.tongue().page();
        state.leadCaveat().map(lead -> words.texts().in(language, lead)).ifPresent(parts::add);
        Text.best(state.description(), language).map(Text::value).ifPresent(parts::add);
        return String.join(" ", parts);
    }

    /** The headline in the page's language as far as there is one; else the file's name. */
    public SpokenText title(PublishedPhotograph photograph) {
        return words.tongue()
                .best(titles(photograph))
                .orElseGet(() -> new SpokenText(photograph.holding().found().fileName(), null, null));
    }

    /** What is seen; where nobody has said it, that nobody has. */
    public SpokenText alt(PublishedPhotograph photograph) {
        return words.tongue()
                .best(photograph.state().photograph().altTexts())
                .filter(text -> !text.value().isBlank())
                .orElseGet(() -> new SpokenText(words.labels().get("no-alt"), null, null));
    }

    private static List<Text> titles(PublishedPhotograph photograph) {
        return photograph.state().photograph().titles().stream()
                .map(Title::text)
                .filter(text -> !text.value().isBlank())
                .toList();
    }

    public PhotographView.Head head(PublishedPhotograph photograph) {
        List<SpokenText> titles = words.tongue().spoken(titles(photograph));
        return new PhotographView.Head(
                titles.isEmpty() ? List.of(title(photograph)) : titles, date(photograph), credit(photograph));
    }

    public String date(PublishedPhotograph photograph) {
        return photograph
                .state()
                .photograph()
                .taken()
                .map(taken -> words.labels().words().date(taken))
                .orElse("");
    }

    /** Who made it, and when. */
    public String byline(PublishedPhotograph photograph) {
        List<String> parts = new ArrayList<>(makers(photograph.state().photograph()));
        Optional.of(date(photograph)).filter(date -> !date.isEmpty()).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static String creditPart(Photograph photograph) {
        return photograph.get(PhotographFields.IDENTIFIER).stream()
                .filter(number -> number.scheme().equals(ACCESSION))
                .map(Identifier::value)
                .findFirst()
                .map(number -> ", " + number)
                .orElse("");
    }

    private static String credit(PublishedPhotograph published) {
        Photograph photograph = published.state().photograph();
        List<String> parts = new ArrayList<>();
        parts.add(String.join(", ", makers(photograph)));
        parts.add(photograph.get(PhotographFields.MEDIUM).orElse(""));
        photograph
                .get(PhotographFields.REPOSITORY)
                .map(Agent::name)
                .map(holder -> holder + creditPart(photograph))
                .ifPresent(parts::add);
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private static List<String> makers(Photograph photograph) {
        return photograph.get(PhotographFields.MAKER).stream()
                .map(Name::value)
                .filter(name -> !name.isBlank())
                .toList();
    }
}
