package org.caveat.edit.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;

/**
 * What placeholders stand for at one photograph: {@code file}, {@code date}, {@code counter}, a field of its caption by
 * the name that the command line has for it, or a value of the file as {@code group/tag}.
 *
 * @param place the how many-eth it is of those to which a template is applied, from 1
 * @param metadata what the file says of itself under {@code group/tag}
 */
public record PlaceholderValues(
        AnnotatedPhotograph state, LocalDate today, int place, Function<String, Optional<String>> metadata) {
    /** The names that are always there; of a counter also with another beginning and with zeros: {@code counter:001}. */
    public static final List<String> NAMES = List.of(
            "file",
            "file.ext",
            "date",
            "instant",
            "counter",
            "counter:001",
            "headline",
            "description",
            "alt",
            "original-caption",
            "place",
            "person",
            "creator",
            "keyword",
            "identifier",
            "rights");

    private static final Pattern COUNTER = Pattern.compile("counter(?::([0-9]{1,9}))?");

    /**
     * The value of a placeholder; empty where there is none.
     *
     * @param language of the text it stands in: of a text in several languages, that one is taken
     */
    public Optional<String> of(String name, String language) {
        Matcher counter = COUNTER.matcher(name);
        if (counter.matches()) {
            return Optional.of(counted(Optional.ofNullable(counter.group(1))));
        }
        String fileName = photograph().fileName();
        return switch (name) {
            case "file" -> Optional.of(withoutEnding(fileName));
            case "file.ext" -> Optional.of(fileName);
            case "date" -> Optional.of(today.toString());
            case "instant" -> photograph().taken().map(Taken::edtf);
            default -> said(name, language).or(() -> metadata.apply(name));
        };
    }

    private Photograph photograph() {
        return state.photograph();
    }

    private String counted(Optional<String> first) {
        String from = first.orElse("1");
        String number = Long.toString(Long.parseLong(from) + place - 1);
        return "0".repeat(Math.max(0, from.length() - number.length())) + number;
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private Optional<String> said(String name, String language) {
        return switch (name) {
            case "headline" -> best(photograph().titles().stream().map(Title::text), language);
            case "description" -> best(state.description().stream(), language);
            case "alt" -> best(photograph().altTexts().stream(), language);
            case "original-caption" ->
                best(state.originalCaption().map(Statement::texts).orElse(List.of()).stream(), language);
            case "place" -> names(PhotographFields.PLACE);
            case "creator" -> names(PhotographFields.MAKER);
            case "keyword" -> names(PhotographFields.KEYWORD);
            case "person" ->
                list(photograph().persons().stream().map(Person::name).map(Name::value));
            case "identifier" ->
                list(photograph().get(PhotographFields.IDENTIFIER).stream().map(Identifier::value));
            case "rights" -> photograph().get(PhotographFields.RIGHTS);
            default -> Optional.empty();
        };
    }

    private static Optional<String> best(Stream<Text> texts, String language) {
        return Text.best(texts.toList(), language).map(Text::value);
    }

    private Optional<String> names(Field<List<Name>> field) {
        return list(photograph().get(field).stream().map(Name::value));
    }

    private static Optional<String> list(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(", "))).filter(all -> !all.isEmpty());
    }
}
