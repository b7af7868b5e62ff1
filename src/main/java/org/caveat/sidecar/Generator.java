package org.caveat.sidecar;

import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Foreign;
import org.caveat.text.Program;

/** The program that wrote a file last. */
final class Generator {
    private Generator() {}

    /** This program, in the place of another, whose members that are not understood stay. */
    static Agent after(Optional<Agent> before) {
        Foreign foreign = before.map(Agent::foreign).orElse(Foreign.NONE);
        return new Agent(Program.nameAndVersion(), "Software", Optional.empty(), foreign);
    }
}
