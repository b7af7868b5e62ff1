package org.caveat.app;

import java.util.Map;
import org.caveat.export.Exports;
import org.caveat.text.Messages;

/** The exports that the program itself has, as it puts them together. */
public final class ProgramExports {
    private ProgramExports() {}

    public static Exports make() {
        return in(Messages.english());
    }

    /** The same, written in another language. */
    public static Exports in(Messages messages) {
        return new Wiring(Map.of(), messages).exports();
    }
}
