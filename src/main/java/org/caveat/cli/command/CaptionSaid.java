package org.caveat.cli.command;

import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** Whether something is said under a field of the caption already. */
record CaptionSaid(AnnotatedPhotograph state) {

    /** Whether it is, in the language meant where the field has languages. */
    boolean of(CaptionField field, Tongue tongue) {
        Photograph photograph = state.photograph();
        return switch (field) {
            case HEADLINE -> in(headlines(), tongue);
            case DESCRIPTION -> in(state.description(), tongue);
            case ALT -> in(photograph.altTexts(), tongue);
            case ORIGINAL_CAPTION ->
                in(state.originalCaption().map(Statement::texts).orElse(List.of()), tongue);
            case INSTANT -> photograph.taken().isPresent();
            case INSTANT_BASIS -> photograph.taken().flatMap(Taken::basis).isPresent();
            case PLACE -> !photograph.get(PhotographFields.PLACE).isEmpty();
            case PERSON -> !photograph.persons().isEmpty();
            case CREATOR -> !photograph.get(PhotographFields.MAKER).isEmpty();
            case IDENTIFIER -> !photograph.get(PhotographFields.IDENTIFIER).isEmpty();
            case RIGHTS -> photograph.get(PhotographFields.RIGHTS).isPresent();
            case KEYWORD -> !photograph.get(PhotographFields.KEYWORD).isEmpty();
            case TITLE_ORIGIN -> hasOrigin(tongue);
        };
    }

    private List<Text> headlines() {
        return state.photograph().titles().stream().map(Title::text).toList();
    }

    private boolean hasOrigin(Tongue tongue) {
        return state.photograph().titles().stream()
                .filter(title -> tongue.named().isEmpty() || isIn(title.text(), tongue))
                .anyMatch(title -> title.origin().isPresent());
    }

    private static boolean in(List<Text> texts, Tongue tongue) {
        return texts.stream().anyMatch(text -> isIn(text, tongue));
    }

    private static boolean isIn(Text text, Tongue tongue) {
        return text.language().equalsIgnoreCase(tongue.tag());
    }
}
