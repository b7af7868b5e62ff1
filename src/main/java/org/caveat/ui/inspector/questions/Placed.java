package org.caveat.ui.inspector.questions;

import java.util.Optional;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.Region;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.ui.inspector.caveats.Drawn;

/**
 * What the answer to a question is about: a photograph, a part of it, what stood beyond its frame, a person.
 *
 * @param drawn what was drawn for it; where nothing was, it is the part of the person
 */
record Placed(Question question, Photograph photograph, Drawn drawn) {

    /** What was typed, said of it. */
    Said of(Said typed) {
        Optional<Region> region = drawn.isNothing() ? ofPerson() : drawn.region();
        Target target =
                Target.whole(RelativeReference.to(photograph.fileName())).at(region);
        return typed.with(StatementFields.ABOUT, question.about())
                .with(StatementFields.TARGET, Optional.of(target))
                .with(StatementFields.BEYOND, drawn.beyond());
    }

    private Optional<Region> ofPerson() {
        return question.person()
                .flatMap(photograph::person)
                .flatMap(Person::region)
                .filter(known -> !(known instanceof Region.Unread));
    }
}
