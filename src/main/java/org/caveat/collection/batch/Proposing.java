package org.caveat.collection.batch;

import java.util.List;
import org.caveat.collection.Holding;

/** Looks at one photograph, and says what is to be changed of it. */
@FunctionalInterface
public interface Proposing {

    /** What is to be changed of a photograph that can be edited; nothing, where it is as it should be. */
    List<Proposal> of(Holding photograph) throws Refused;
}
