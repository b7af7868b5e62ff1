package org.caveat.ui.inspector.questions;

import java.util.Optional;
import org.caveat.model.Drawn;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.Region;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;

/**
 * What the answer to a question is about: a photograph, a part of it, a person.
 *
 * @param drawn the part that was drawn for it; where none was, it is that of the person
 */
record Placed(Question question, Photograph photograph, Optional<Drawn> drawn) {

    /** What was typed, said of it. */
    Said of(Said typed) {
        Optional<Drawn> place = drawn.or(() -> question.person()
                .flatMap(photograph::person)
                .flatMap(Person::region)
                .filter(known -> !(known instanceof Region.Unread))
                .map(Drawn::on));
        Target whole = Target.whole(RelativeReference.to(photograph.fileName()));
        Target target = place.map(there -> there.of(whole)).orElse(whole);
        return typed.with(StatementFields.ABOUT, question.about()).with(StatementFields.TARGET, Optional.of(target));
    }
}
