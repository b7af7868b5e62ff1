package org.caveat.edit.caption;

import java.util.List;
import java.util.Optional;
import org.caveat.edit.Describe;
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
import org.caveat.edit.SetRepository;
import org.caveat.edit.SetTitleOrigin;
import org.caveat.model.Field;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;

/** The edits that say something of a photograph as a whole, one field after the other. */
public record CaptionEdits(Hand hand) {

    /** Takes away what a field says; of a text in one language alone, where one is named. */
    public Edit clearing(CaptionField field, Optional<String> language) {
        return switch (field) {
            case HEADLINE ->
                language.<Edit>map(tag -> new SetHeadline(tag, ""))
                        .orElseGet(() -> new Put<>(Place.PHOTOGRAPH, PhotographFields.TITLE, List.of()));
            case ALT ->
                language.<Edit>map(tag -> new SetAltText(tag, ""))
                        .orElseGet(() -> new Put<>(Place.PHOTOGRAPH, PhotographFields.ALT_TEXT, List.of()));
            case DESCRIPTION -> silenced(Statement.CAPTION, language);
            case ORIGINAL_CAPTION -> silenced(Statement.ORIGINAL_CAPTION, language);
            case INSTANT -> new SetInstant("");
            case INSTANT_BASIS -> new SetInstantBasis("");
            case PLACE, CREATOR, KEYWORD -> new SetNames(names(field), List.of(), Listing.REPLACES);
            case PERSON -> new SetPersons(List.of(), Listing.REPLACES);
            case IDENTIFIER -> new SetIdentifiers(List.of(), Listing.REPLACES);
            case TITLE_ORIGIN -> new SetTitleOrigin(language, Optional.empty());
            case REPOSITORY -> new SetRepository("");
            case RIGHTS, MEDIUM, SOURCE_TYPE -> new Put<>(Place.PHOTOGRAPH, line(field), Optional.empty());
        };
    }

    /**
     * Says a field. What no such field can hold must have been refused before.
     *
     * @param values one, but of a list; an identifier as {@code scheme=value}, the instant in EDTF
     */
    public Edit saying(CaptionField field, List<String> values, Listing how, Tongue tongue) {
        String value = values.get(0);
        String language = tongue.tag();
        return switch (field) {
            case HEADLINE -> new SetHeadline(language, value);
            case ALT -> new SetAltText(language, value);
            case DESCRIPTION -> new DescribeIn(Statement.CAPTION, language, value, hand);
            case ORIGINAL_CAPTION -> new DescribeIn(Statement.ORIGINAL_CAPTION, language, value, hand);
            case INSTANT -> new SetInstant(value);
            case INSTANT_BASIS -> new SetInstantBasis(value);
            case PLACE, CREATOR, KEYWORD -> new SetNames(names(field), values, how);
            case PERSON -> new SetPersons(persons(values), how);
            case IDENTIFIER ->
                new SetIdentifiers(values.stream().map(CaptionEdits::identifier).toList(), how);
            case TITLE_ORIGIN -> new SetTitleOrigin(tongue.named(), Optional.of(value));
            case REPOSITORY -> new SetRepository(value);
            case RIGHTS, MEDIUM, SOURCE_TYPE -> new Put<>(Place.PHOTOGRAPH, line(field), Optional.of(value));
        };
    }

    private Edit silenced(String kind, Optional<String> language) {
        return language.<Edit>map(tag -> new DescribeIn(kind, tag, "", hand))
                .orElseGet(() -> new Describe(kind, List.of(), hand));
    }

    private static Field<List<Name>> names(CaptionField field) {
        return switch (field) {
            case PLACE -> PhotographFields.PLACE;
            case CREATOR -> PhotographFields.MAKER;
            default -> PhotographFields.KEYWORD;
        };
    }

    private static Field<Optional<String>> line(CaptionField field) {
        return switch (field) {
            case MEDIUM -> PhotographFields.MEDIUM;
            case SOURCE_TYPE -> PhotographFields.DIGITAL_SOURCE_TYPE;
            default -> PhotographFields.RIGHTS;
        };
    }

    private List<Person> persons(List<String> names) {
        return names.stream()
                .map(name -> Person.named(hand.newId().get(), name))
                .toList();
    }

    private static Identifier identifier(String value) {
        int sign = value.indexOf('=');
        return Identifier.of(
                value.substring(0, Math.max(0, sign)).strip(),
                value.substring(sign + 1).strip());
    }
}
