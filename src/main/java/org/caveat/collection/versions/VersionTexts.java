package org.caveat.collection.versions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caveat.model.Body;
import org.caveat.model.CollectionFields;
import org.caveat.model.Field;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Title;

/**
 * The texts of all versions of a field, in the languages in which they differ.
 *
 * @param texts of each version; of a field that holds no texts, none
 */
record VersionTexts(List<List<Text>> texts, Set<String> languages) {
    private static final VersionTexts NONE = new VersionTexts(List.of(), Set.of());

    static VersionTexts of(String key, List<Optional<Said>> versions) {
        List<Said> read = versions.stream().flatMap(Optional::stream).toList();
        boolean isRead = read.size() == versions.size();
        Optional<Function<Said, List<Text>>> reading = isRead ? reading(key) : Optional.empty();
        return reading.map(of -> differing(read.stream().map(of).toList())).orElse(NONE);
    }

    private static Optional<Function<Said, List<Text>>> reading(String key) {
        return switch (key) {
            case "body" ->
                Optional.of(said ->
                        said.get(StatementFields.BODY).stream().map(Body::text).toList());
            case "caveat:title" ->
                Optional.of(said -> said.get(PhotographFields.TITLE).stream()
                        .map(Title::text)
                        .toList());
            default ->
                Texts.FIELDS.stream()
                        .filter(field -> field.key().equals(key))
                        .map(field -> (Function<Said, List<Text>>) said -> said.get(field))
                        .findFirst();
        };
    }

    /** Fields that are texts and nothing else. */
    private static final class Texts {
        private static final List<Field<List<Text>>> FIELDS = List.of(
                PhotographFields.ALT_TEXT, StatementFields.SHORT, CollectionFields.LABEL, CollectionFields.DESCRIPTION);
    }

    /** Nothing, where they differ in something else than the words. */
    private static VersionTexts differing(List<List<Text>> versions) {
        Set<String> all = new LinkedHashSet<>();
        versions.forEach(texts -> texts.forEach(text -> all.add(text.language())));
        all.removeIf(language -> versions.stream()
                        .map(texts -> words(texts, language))
                        .distinct()
                        .count()
                == 1);
        return all.isEmpty() ? NONE : new VersionTexts(versions, all);
    }

    private static Optional<String> words(List<Text> texts, String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .map(Text::value)
                .findFirst();
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** What one version says in those languages. */
    List<ToldVersion.Part> parts(int version, String nothing) {
        List<ToldVersion.Part> parts = new ArrayList<>();
        for (String language : languages) {
            parts.add(new ToldVersion.Part(
                    language,
                    words(texts.get(version), language)
                            .filter(said -> !said.isBlank())
                            .orElse(nothing)));
        }
        return parts;
    }
}
