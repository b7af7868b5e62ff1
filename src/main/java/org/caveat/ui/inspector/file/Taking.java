package org.caveat.ui.inspector.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.SetAltText;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetIdentifiers;
import org.caveat.edit.SetInstant;
import org.caveat.edit.SetInstantBasis;
import org.caveat.edit.SetNames;
import org.caveat.edit.SetPersons;
import org.caveat.edit.Several;
import org.caveat.metadata.Entry;
import org.caveat.metadata.WrittenDate;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;

/**
 * A value of the file that a field of the caption takes: what the field then says, what it said until now, and the edit.
 *
 * @param typing BCP 47: the language that is typed in
 */
record Taking(Entry entry, String typing) {
    private static final Pattern LANGUAGE = Pattern.compile(".*\\[\\?xml:lang=\"([^\"]+)\"\\]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What the field would say. */
    String value(Use use) {
        return switch (use) {
            case INSTANT -> WrittenDate.edtf(entry).orElse("");
            case DESCRIPTION, ORIGINAL, ALT -> entry.value().strip();
            case WORDS -> entry.tag() + ": " + entry.value().strip();
            default -> SPACES.matcher(entry.value().strip()).replaceAll(" ");
        };
    }

    /** What stands in a field that holds one thing; empty where it holds several, or nothing. */
    Optional<String> stands(Use use, AnnotatedPhotograph state) {
        Optional<String> stands =
                switch (use) {
                    case HEADLINE ->
                        in(state.photograph().titles().stream().map(Title::text).toList());
                    case DESCRIPTION -> in(state.description());
                    case ORIGINAL ->
                        in(state.originalCaption().map(Statement::texts).orElse(List.of()));
                    case ALT -> in(state.photograph().altTexts());
                    case INSTANT -> state.photograph().taken().map(Taken::edtf);
                    case RIGHTS -> state.photograph().get(PhotographFields.RIGHTS);
                    default -> Optional.empty();
                };
        return stands.filter(words -> !words.isBlank());
    }

    Offer.Standing standing(Use use, AnnotatedPhotograph state) {
        List<String> many = many(use, state);
        Optional<String> one = stands(use, state);
        String value = value(use);
        boolean isThere = many.contains(value) || one.filter(value::equals).isPresent();
        if (isThere) {
            return Offer.Standing.THERE;
        }
        return one.isPresent() ? Offer.Standing.REPLACES : many.isEmpty() ? Offer.Standing.FRESH : Offer.Standing.ADDS;
    }

    /** The edit that says it. */
    Edit edit(Use use, AnnotatedPhotograph state, Hand by) {
        String value = value(use);
        return switch (use) {
            case HEADLINE -> new SetHeadline(language(), value);
            case DESCRIPTION -> new DescribeIn(Statement.CAPTION, language(), value, by);
            case WORDS -> new DescribeIn(Statement.CAPTION, language(), atTheEnd(value, state), by);
            case ALT -> new SetAltText(language(), value);
            case ORIGINAL -> new DescribeIn(Statement.ORIGINAL_CAPTION, language(), value, by);
            case INSTANT -> Several.of(new SetInstant(value), new SetInstantBasis(basis()));
            case PLACE -> new SetNames(PhotographFields.PLACE, List.of(value), Listing.ADDS);
            case CREATOR -> new SetNames(PhotographFields.MAKER, List.of(value), Listing.ADDS);
            case KEYWORD -> new SetNames(PhotographFields.KEYWORD, List.of(value), Listing.ADDS);
            case PERSON -> new SetPersons(List.of(Person.named(by.newId().get(), value)), Listing.ADDS);
            case IDENTIFIER -> new SetIdentifiers(List.of(Identifier.of(entry.tag(), value)), Listing.ADDS);
            case RIGHTS -> new Put<>(Place.PHOTOGRAPH, PhotographFields.RIGHTS, Optional.of(value));
        };
    }

    private List<String> many(Use use, AnnotatedPhotograph state) {
        return switch (use) {
            case WORDS ->
                in(state.description()).stream().flatMap(String::lines).toList();
            case PLACE -> names(state.photograph().get(PhotographFields.PLACE), Function.identity());
            case CREATOR -> names(state.photograph().get(PhotographFields.MAKER), Function.identity());
            case KEYWORD -> names(state.photograph().get(PhotographFields.KEYWORD), Function.identity());
            case PERSON -> names(state.photograph().persons(), Person::name);
            case IDENTIFIER ->
                state.photograph().get(PhotographFields.IDENTIFIER).stream()
                        .map(Identifier::value)
                        .toList();
            default -> List.of();
        };
    }

    private static <T> List<String> names(List<T> all, Function<T, Name> name) {
        return all.stream().map(name).map(Name::value).toList();
    }

    private String atTheEnd(String value, AnnotatedPhotograph state) {
        return in(state.description())
                .filter(words -> !words.isBlank())
                .map(words -> words + "\n" + value)
                .orElse(value);
    }

    /** What the date rests on is where it was read, and how it stands there. */
    private String basis() {
        return entry.group() + ", " + entry.tag() + ": " + entry.value().strip();
    }

    private Optional<String> in(List<Text> texts) {
        return texts.stream()
                .filter(text -> text.language().equalsIgnoreCase(language()))
                .findFirst()
                .map(Text::value);
    }

    /** The language the file says the words are in, else the one that is typed in. */
    private String language() {
        var named = LANGUAGE.matcher(entry.tag());
        return named.matches() && !named.group(1).equals("x-default") ? named.group(1) : typing;
    }
}
