package org.caveat.time;

import java.util.Optional;

/**
 * A date in the Extended Date/Time Format (Library of Congress, 2019-02-04): all of levels 0 and 1, and of level 2 the
 * sets, an unspecified month before a known day, and qualifiers on a part.
 *
 * <p>Every accepted text has exactly one spelling here: {@link #text()} gives back what was read.
 */
public sealed interface Edtf permits CalendarDate, DateAndTime, TimeInterval, DateSet {

    /** The date as it was spelled. */
    String text();

    /** The first and the last day it can mean. A qualifier does not widen them: nobody has said by how much. */
    Bounds bounds();

    /** Whether any part of it is said to be uncertain or approximate. */
    boolean isQualified();

    /** Whether it is less than sure: qualified, a choice of several, or with digits or ends that nobody knows. */
    boolean isUncertain();

    /** Reads a text; never throws. */
    static Reading read(String text) {
        Attempt<Edtf> attempt = EdtfReader.read(text);
        return attempt.value().<Reading>map(Reading.Accepted::new).orElseGet(() -> {
            Optional<String> hint = Guess.at(text);
            Fault fault = attempt.fault().orElse(Fault.NOT_EDTF);
            return new Reading.Refused(hint.isPresent() ? Diagnosis.inWords(fault, text) : fault, hint);
        });
    }

    /** The date a text spells, if it spells one. */
    static Optional<Edtf> of(String text) {
        return EdtfReader.read(text).value();
    }
}
