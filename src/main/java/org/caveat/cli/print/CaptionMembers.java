package org.caveat.cli.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.model.Certainty;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** What is said of a photograph as a whole, as JSON: names alone, and in {@code details} what else is known of them. */
final class CaptionMembers {
    private CaptionMembers() {}

    static void write(Shown shown, JsonMembers members) {
        Photograph photograph = shown.state().photograph();
        List<Text> headlines = photograph.titles().stream().map(Title::text).toList();
        members.texts("headline", ByLanguage.of(headlines, shown.language()))
                .texts("description", ByLanguage.of(shown.state().description(), shown.language()))
                .texts("alt", ByLanguage.of(photograph.altTexts(), shown.language()))
                .text(
                        "originalCaption",
                        shown.state().originalCaption().map(Statement::texts).flatMap(shown::best))
                .text("instant", shown.instant())
                .texts("places", names(photograph.get(PhotographFields.PLACE)))
                .texts(
                        "people",
                        names(photograph.persons().stream().map(Person::name).toList()))
                .texts("creators", names(photograph.get(PhotographFields.MAKER)))
                .texts(
                        "identifiers",
                        photograph.get(PhotographFields.IDENTIFIER).stream()
                                .map(number -> number.scheme() + "=" + number.value())
                                .toList())
                .text("rights", photograph.get(PhotographFields.RIGHTS))
                .texts("keywords", names(photograph.get(PhotographFields.KEYWORD)))
                .text("instantBasis", photograph.taken().flatMap(Taken::basis))
                .texts("titleOrigin", origins(photograph, shown.language()))
                .object("details", details -> details(photograph, details));
    }

    private static List<String> names(List<Name> names) {
        return names.stream().map(Name::value).toList();
    }

    private static Map<String, String> origins(Photograph photograph, String language) {
        Map<String, String> origins = new LinkedHashMap<>();
        for (Title title : photograph.titles()) {
            String tag =
                    title.text().language().isEmpty() ? language : title.text().language();
            title.origin().ifPresent(origin -> origins.putIfAbsent(tag, origin));
        }
        return origins;
    }

    private static void details(Photograph photograph, JsonMembers details) {
        details.objects("places", photograph.get(PhotographFields.PLACE), CaptionMembers::name)
                .objects("people", photograph.persons(), CaptionMembers::person)
                .objects("creators", photograph.get(PhotographFields.MAKER), CaptionMembers::name);
    }

    private static void name(Name name, JsonMembers members) {
        members.text("name", name.value())
                .text("certainty", name.certainty().map(Certainty::key))
                .text("role", name.role())
                .texts("authorities", name.authorities());
    }

    private static void person(Person person, JsonMembers members) {
        members.text("id", person.id())
                .text("name", person.name().value())
                .text("certainty", person.name().certainty().map(Certainty::key))
                .text("region", person.region().map(Region::spelled))
                .texts("authorities", person.name().authorities());
    }
}
