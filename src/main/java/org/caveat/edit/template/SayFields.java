package org.caveat.edit.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.Edit;
import org.caveat.edit.Listing;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.SetIdentifiers;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** Says the fields of a photograph; what is filled stays, or is replaced, and lists are added to. */
record SayFields(Said said, boolean replaces) {
    private static final List<Field<List<Name>>> NAMES =
            List.of(PhotographFields.PLACE, PhotographFields.MAKER, PhotographFields.KEYWORD);
    private static final List<Field<Optional<String>>> WORDS =
            List.of(PhotographFields.MEDIUM, PhotographFields.DIGITAL_SOURCE_TYPE, PhotographFields.RIGHTS);

    /** @param persons who is shown then */
    List<Edit> in(AnnotatedPhotograph state, List<Person> persons) {
        Said there = state.photograph().said();
        List<Edit> edits = new ArrayList<>();
        edits.add(put(
                PhotographFields.TITLE,
                new ByLanguage<>(Title::text, replaces)
                        .of(there.get(PhotographFields.TITLE), said.get(PhotographFields.TITLE))));
        edits.add(put(
                PhotographFields.ALT_TEXT,
                new ByLanguage<Text>(text -> text, replaces)
                        .of(there.get(PhotographFields.ALT_TEXT), said.get(PhotographFields.ALT_TEXT))));
        edits.add(put(PhotographFields.PERSON, persons));
        NAMES.forEach(field -> edits.add(put(field, Listing.ADDS.of(there.get(field), said.get(field), Name::value))));
        edits.add(new SetIdentifiers(said.get(PhotographFields.IDENTIFIER), Listing.ADDS));
        edits.add(one(there, PhotographFields.DATE));
        edits.add(one(there, PhotographFields.REPOSITORY));
        WORDS.forEach(field -> edits.add(one(there, field)));
        return edits;
    }

    private <T> Edit one(Said there, Field<Optional<T>> field) {
        boolean stays = there.get(field).isPresent() && !replaces;
        return put(field, stays ? there.get(field) : said.get(field).or(() -> there.get(field)));
    }

    private static <T> Edit put(Field<T> field, T value) {
        return new Put<>(Place.PHOTOGRAPH, field, value);
    }
}
