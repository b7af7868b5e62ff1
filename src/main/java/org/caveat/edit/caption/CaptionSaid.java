package org.caveat.edit.caption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** What is said under a field of the caption already. */
public record CaptionSaid(AnnotatedPhotograph state) {

    /** Whether something is, in the language meant where the field has languages. */
    public boolean of(CaptionField field, Tongue tongue) {
        return !words(field, tongue).isEmpty();
    }

    /** What is, in words: of a list each, of the rest one or none. */
    public List<String> words(CaptionField field, Tongue tongue) {
        Photograph photograph = state.photograph();
        return switch (field) {
            case HEADLINE -> in(photograph.titles().stream().map(Title::text), tongue);
            case DESCRIPTION -> in(state.description().stream(), tongue);
            case ALT -> in(photograph.altTexts().stream(), tongue);
            case ORIGINAL_CAPTION ->
                in(state.originalCaption().stream().flatMap(original -> original.texts().stream()), tongue);
            case INSTANT -> photograph.taken().map(Taken::edtf).stream().toList();
            case INSTANT_BASIS ->
                photograph.taken().flatMap(Taken::basis).stream().toList();
            case PLACE -> names(PhotographFields.PLACE);
            case CREATOR -> names(PhotographFields.MAKER);
            case KEYWORD -> names(PhotographFields.KEYWORD);
            case PERSON ->
                photograph.persons().stream()
                        .map(person -> person.name().value())
                        .toList();
            case IDENTIFIER ->
                photograph.get(PhotographFields.IDENTIFIER).stream()
                        .map(number -> number.scheme() + "=" + number.value())
                        .toList();
            case TITLE_ORIGIN -> origins(tongue);
            default -> line(field);
        };
    }

    private List<String> line(CaptionField field) {
        Photograph photograph = state.photograph();
        Optional<String> said =
                switch (field) {
                    case MEDIUM -> photograph.get(PhotographFields.MEDIUM);
                    case REPOSITORY ->
                        photograph.get(PhotographFields.REPOSITORY).map(Agent::name);
                    case SOURCE_TYPE -> photograph.get(PhotographFields.DIGITAL_SOURCE_TYPE);
                    default -> photograph.get(PhotographFields.RIGHTS);
                };
        return said.stream().toList();
    }

    private List<String> names(Field<List<Name>> field) {
        return state.photograph().get(field).stream().map(Name::value).toList();
    }

    private List<String> origins(Tongue tongue) {
        return state.photograph().titles().stream()
                .filter(title -> tongue.named().isEmpty() || isIn(title.text(), tongue))
                .flatMap(title -> title.origin().stream())
                .toList();
    }

    private static List<String> in(Stream<Text> texts, Tongue tongue) {
        return texts.filter(text -> isIn(text, tongue)).map(Text::value).toList();
    }

    private static boolean isIn(Text text, Tongue tongue) {
        return text.language().equalsIgnoreCase(tongue.tag());
    }
}
