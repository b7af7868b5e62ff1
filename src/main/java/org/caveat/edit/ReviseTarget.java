package org.caveat.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Drawn;
import org.caveat.model.Region;
import org.caveat.model.RelativeReference;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;

/**
 * Says which part or page of the photograph a caveat is about. What lies beyond the frame is about the whole picture: a
 * region takes a mark beyond the frame away, and the other way round.
 */
public sealed interface ReviseTarget extends Verb {

    /** The part of the picture; the whole picture, where there is none. */
    record ToRegion(String id, Optional<Region> region, Hand by) implements ReviseTarget {
        @Override
        public Edit in(AnnotatedPhotograph state) {
            Edit target = revised(state, id, whole -> whole.at(region), by);
            return region.isEmpty()
                    ? target
                    : Several.of(target, new ReviseStatement<>(id, StatementFields.BEYOND, Optional.empty(), by));
        }
    }

    /** A region that was drawn on one of the pictures of the thing. */
    record ToDrawn(String id, Drawn drawn, Hand by) implements ReviseTarget {
        @Override
        public Edit in(AnnotatedPhotograph state) {
            Target leading =
                    Target.whole(RelativeReference.to(state.photograph().fileName()));
            return Several.of(
                    revised(state, id, target -> drawn.of(leading.carrying(target)), by),
                    new ReviseStatement<>(id, StatementFields.BEYOND, Optional.empty(), by));
        }
    }

    /** A mark beyond the frame, or none. */
    record ToBeyond(String id, Optional<Beyond> beyond, Hand by) implements ReviseTarget {
        @Override
        public Edit in(AnnotatedPhotograph state) {
            Edit mark = new ReviseStatement<>(id, StatementFields.BEYOND, beyond, by);
            return beyond.isEmpty()
                    ? mark
                    : Several.of(mark, revised(state, id, target -> target.at(Optional.empty()), by));
        }
    }

    /** A page of a file of several pages, from 1; the whole file, where there is none. */
    record ToPage(String id, Optional<Integer> page, Hand by) implements ReviseTarget {
        @Override
        public Edit in(AnnotatedPhotograph state) {
            return revised(state, id, target -> target.on(page), by);
        }
    }

    private static Edit revised(AnnotatedPhotograph state, String id, UnaryOperator<Target> change, Hand by) {
        Target present = Place.statement(id)
                .read(state)
                .get(StatementFields.TARGET)
                .orElseGet(() ->
                        Target.whole(RelativeReference.to(state.photograph().fileName())));
        return new ReviseStatement<>(id, StatementFields.TARGET, Optional.of(change.apply(present)), by);
    }
}
