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
import org.caveat.ui.inspector.caveats.Marked;

/**
 * What the answer to a question is about: a photograph, a part of it, what stood beyond its frame, a person.
 *
 * @param marked what was marked for it; where nothing was, it is the part of the person
 */
record Placed(Question question, Photograph photograph, Marked marked) {

    /** What was typed, said of it. */
    Said of(Said typed) {
        Target whole = Target.whole(RelativeReference.to(photograph.fileName()));
        Target target = (marked.isNowhere() ? ofPerson() : marked.region())
                .map(drawn -> drawn.of(whole))
                .orElse(whole);
        return typed.with(StatementFields.ABOUT, question.about())
                .with(StatementFields.TARGET, Optional.of(target))
                .with(StatementFields.BEYOND, marked.beyond());
    }

    private Optional<Drawn> ofPerson() {
        return question.person()
                .flatMap(photograph::person)
                .flatMap(Person::region)
                .filter(known -> !(known instanceof Region.Unread))
                .map(Drawn::on);
    }
}
