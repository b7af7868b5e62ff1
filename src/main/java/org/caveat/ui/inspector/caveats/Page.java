package org.caveat.ui.inspector.caveats;

import org.caveat.model.Kind;

/** Which page of the Caveats tab is open. */
sealed interface Page {

    /** All cards. */
    record Cards() implements Page {}

    /**
     * The form of one caveat.
     *
     * @param id of a caveat that is there, or of one that will be once something is said
     * @param kind of one that is not yet there
     * @param citing whether a new source is to be written at once
     */
    record Form(String id, Kind kind, boolean citing) implements Page {}

    /** The discussion of one, standing or withdrawn. */
    record Discussed(String id) implements Page {}

    /** Withdrawing one. */
    record Withdrawal(String id) implements Page {}
}
