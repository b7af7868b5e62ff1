package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.metadata.xmp.Schema;
import org.caveat.metadata.xmp.XmpValue.Items;
import org.caveat.metadata.xmp.XmpValue.Structure;
import org.caveat.model.Certainty;
import org.caveat.model.Field;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.text.Messages;

/**
 * People, places and makers. Only those that are said to be certain or probable have fields of their own, for other programs
 * take what stands there for a fact; the others are told in words.
 */
final class XmpNames {
    private static final Set<Certainty> SURE = Set.of(Certainty.CERTAIN, Certainty.PROBABLE);
    private static final String WHERE_IT_WAS_MADE = "made";

    private final Photograph photograph;
    private final ExportWords words;
    private final Messages messages;

    XmpNames(Photograph photograph, ExportWords words, Messages messages) {
        this.photograph = photograph;
        this.words = words;
        this.messages = messages;
    }

    static boolean isSure(Name name) {
        return name.certainty().filter(SURE::contains).isPresent();
    }

    String kind(Kind kind) {
        return words.kind(kind);
    }

    Items people() {
        return Items.bag(photograph.persons().stream()
                .map(Person::name)
                .filter(XmpNames::isSure)
                .filter(name -> !name.value().isBlank())
                .map(name -> named("PersonName", "PersonId", name))
                .toList());
    }

    Items placesShown() {
        return places(false);
    }

    Items placesWhereItWasMade() {
        return places(true);
    }

    private Items places(boolean made) {
        return Items.bag(sure(PhotographFields.PLACE).stream()
                .filter(place -> made == place.role().equals(Optional.of(WHERE_IT_WAS_MADE)))
                .map(place -> named("LocationName", "LocationId", place))
                .toList());
    }

    private static Structure named(String nameKey, String idKey, Name name) {
        Structure structure = new Structure().with(Schema.IPTC_EXT.name(nameKey), XmpScribe.words(name.value()));
        return name.authorities().isEmpty()
                ? structure
                : structure.with(
                        Schema.IPTC_EXT.name(idKey),
                        Items.bag(name.authorities().stream()
                                .map(XmpScribe::plain)
                                .toList()));
    }

    /** The names of the makers. */
    List<String> makers() {
        return sure(PhotographFields.MAKER).stream().map(Name::value).toList();
    }

    /** Keywords, which are sure unless something else is said. */
    List<String> keywords() {
        return photograph.get(PhotographFields.KEYWORD).stream()
                .filter(word -> word.certainty().isEmpty() || isSure(word))
                .map(Name::value)
                .filter(word -> !word.isBlank())
                .toList();
    }

    private List<Name> sure(Field<List<Name>> field) {
        return photograph.get(field).stream()
                .filter(XmpNames::isSure)
                .filter(name -> !name.value().isBlank())
                .toList();
    }

    /** What has no field of its own, each in words. */
    List<String> unsure() {
        List<String> unsure = new ArrayList<>();
        unsure(unsure, "creators", photograph.get(PhotographFields.MAKER));
        unsure(unsure, "places", photograph.get(PhotographFields.PLACE));
        unsure(unsure, "people", photograph.persons().stream().map(Person::name).toList());
        unsure(
                unsure,
                "keywords",
                photograph.get(PhotographFields.KEYWORD).stream()
                        .filter(word -> word.certainty().isPresent())
                        .toList());
        return unsure;
    }

    private void unsure(List<String> into, String label, List<Name> names) {
        names.stream()
                .filter(name -> !isSure(name) && !name.value().isBlank())
                .forEach(name -> into.add(new Lines(messages)
                        .item(words.get(label), inWords(name))
                        .text()));
    }

    /** A name with how sure it is, what it is for, and where it is recorded. */
    String inWords(Name name) {
        String certainty = name.certainty().map(words::certainty).orElseGet(() -> words.get("certainty-not-said"));
        List<String> notes = new ArrayList<>(List.of(certainty));
        name.role()
                .map(role -> words.has("role-" + role) ? words.get("role-" + role) : role)
                .ifPresent(notes::add);
        notes.addAll(name.authorities());
        return messages.get("export.xmp-named", name.value(), String.join(", ", notes));
    }
}
