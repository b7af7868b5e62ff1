package org.caveat.edit.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caveat.model.Body;
import org.caveat.model.CollectionFields;
import org.caveat.model.Field;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** Brings all versions of a field together, where it can hold them. */
public final class Joining {
    private static final String PARAGRAPHS = "\n\n";
    private static final String IN_A_LINE = " / ";

    private Joining() {}

    /**
     * A way to bring two versions of a field together.
     *
     * @param <T> the type of what is said in it
     */
    private record Way<T>(Field<T> field, Together<T> together) {

        /** Empty where one of them says nothing, or one of them says all that the others say. */
        Optional<Said> of(List<Said> versions, Supplier<String> newId) {
            List<T> values = versions.stream().map(said -> said.get(field)).toList();
            if (values.size() < 2 || values.contains(field.nothing())) {
                return Optional.empty();
            }
            T all = values.get(0);
            for (T next : values.subList(1, values.size())) {
                all = together.of(all, next, newId);
            }
            return values.contains(all)
                    ? Optional.empty()
                    : Optional.of(versions.get(0).with(field, all));
        }
    }

    /** What two versions come to. */
    @FunctionalInterface
    private interface Together<T> {
        T of(T one, T other, Supplier<String> newId);
    }

    private static final JoinedTexts<Body> BODIES = new JoinedTexts<>(
            PARAGRAPHS,
            Body::text,
            (body, words) -> new Body(body.text().saying(words), body.creator(), body.transcription()));
    private static final JoinedTexts<Title> TITLES = new JoinedTexts<>(
            IN_A_LINE, Title::text, (title, words) -> new Title(title.text().saying(words), title.origin()));

    /**
     * All versions in one.
     *
     * @param key of the field
     * @param versions all that would be said with each, the earliest first
     * @param newId makes ids for what can no longer be known by its old one
     * @return all that would be said with all of them; empty where the field cannot hold more than one
     */
    public static Optional<Said> of(String key, List<Said> versions, Supplier<String> newId) {
        boolean isUnderstood =
                versions.stream().allMatch(said -> said.foreign().json(key).isEmpty());
        return Stream.of(texts(), photograph(), statement(), collection())
                .flatMap(ways -> ways)
                .filter(way -> isUnderstood && way.field().key().equals(key))
                .flatMap(way -> way.of(versions, newId).stream())
                .findFirst();
    }

    private static Stream<Way<?>> texts() {
        return Stream.of(
                new Way<>(PhotographFields.TITLE, (one, other, newId) -> TITLES.of(one, other)),
                new Way<>(PhotographFields.ALT_TEXT, plain(PARAGRAPHS)),
                new Way<>(StatementFields.BODY, (one, other, newId) -> BODIES.of(one, other)),
                new Way<>(StatementFields.SHORT, plain(IN_A_LINE)),
                new Way<>(CollectionFields.LABEL, plain(IN_A_LINE)),
                new Way<>(CollectionFields.DESCRIPTION, plain(PARAGRAPHS)),
                new Way<>(PhotographFields.MEDIUM, line(IN_A_LINE)),
                new Way<>(StatementFields.REASON, line(PARAGRAPHS)));
    }

    private static Together<List<Text>> plain(String between) {
        JoinedTexts<Text> texts = new JoinedTexts<>(between, text -> text, Text::saying);
        return (one, other, newId) -> texts.of(one, other);
    }

    private static Together<Optional<String>> line(String between) {
        return (one, other, newId) -> Optional.of(JoinedTexts.words(one.orElse(""), other.orElse(""), between));
    }

    private static Stream<Way<?>> photograph() {
        return Stream.of(
                new Way<>(PhotographFields.MAKER, Joining::entries),
                new Way<>(PhotographFields.PLACE, Joining::entries),
                new Way<>(PhotographFields.KEYWORD, Joining::entries),
                new Way<>(PhotographFields.IDENTIFIER, Joining::entries),
                new Way<>(PhotographFields.LABEL, Joining::entries),
                new Way<>(PhotographFields.FILE, Joining::entries),
                new Way<>(PhotographFields.APART, Joining::entries),
                new Way<>(PhotographFields.PERSON, JoinedThings::persons));
    }

    private static Stream<Way<?>> statement() {
        return Stream.of(
                new Way<>(StatementFields.ABOUT, Joining::entries),
                new Way<>(StatementFields.EVIDENCE, Joining::entries));
    }

    private static Stream<Way<?>> collection() {
        return Stream.of(
                new Way<>(CollectionFields.SELECTIONS, JoinedThings::selections),
                new Way<>(CollectionFields.SEARCHES, JoinedThings::searches),
                new Way<>(CollectionFields.TEMPLATES, JoinedThings::templates));
    }

    private static <E> List<E> entries(List<E> one, List<E> other, Supplier<String> newId) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
