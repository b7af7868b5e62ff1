package org.caveat.export.iiif;

import java.util.List;
import org.caveat.export.ExportWords;
import org.caveat.model.Certainty;
import org.caveat.model.Foreign;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Text;

/** A person shown as a tag on the part of the picture. */
final class PersonAnnotation {
    private final Presentation presentation;

    PersonAnnotation(Presentation presentation) {
        this.presentation = presentation;
    }

    Bodies bodies(Person person) {
        Bodies bodies = new Bodies(presentation);
        Name name = person.name();
        ExportWords words = presentation.words().labels();
        if (name.value().isBlank()) {
            return bodies.own(presentation.messages().get("iiif.nobody-named"), Bodies.TAGGING);
        }
        String shown = name.certainty()
                .filter(certainty -> !certainty.equals(Certainty.CERTAIN))
                .map(certainty -> words.get("name-with-certainty", name.value(), words.certainty(certainty)))
                .orElse(name.value());
        Text text = new Text(name.language().orElse(""), shown, Foreign.NONE);
        return bodies.said(List.of(text), Bodies.TAGGING);
    }
}
