package org.caveat.search;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.collection.WrittenInFile;

/** The photograph of which a query is asked. Its text is folded once at most, and only where a term asks for it. */
final class Subject {
    private final Holding holding;
    private final Function<Holding, SearchableText> texts;
    private final TagValues tags;
    private Optional<SearchableText> text = Optional.empty();

    Subject(Holding holding, Function<Holding, SearchableText> texts, TagValues tags) {
        this.holding = holding;
        this.texts = texts;
        this.tags = tags;
    }

    Holding holding() {
        return holding;
    }

    SearchableText text() {
        SearchableText said = text.orElseGet(() -> texts.apply(holding));
        text = Optional.of(said);
        return said;
    }

    /** What its file says of itself. */
    Stream<WrittenInFile> tags() {
        return tags.of(holding);
    }
}
