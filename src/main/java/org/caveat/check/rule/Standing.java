package org.caveat.check.rule;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;

/** The caveats that stand, in the order in which they are read. What is withdrawn needs nothing any more. */
final class Standing {
    private Standing() {}

    static Stream<Caveat> in(Holding holding, Predicate<Caveat> condition) {
        return holding.state().caveatsInOrder().stream().filter(Caveat::stands).filter(condition);
    }
}
