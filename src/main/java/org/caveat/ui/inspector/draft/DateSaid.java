package org.caveat.ui.inspector.draft;

import java.util.Optional;
import org.caveat.text.Words;
import org.caveat.time.Edtf;
import org.caveat.time.Reading;

/**
 * What is to be said of a date while it is typed.
 *
 * @param words the date in words, or why it is none; empty where nothing is typed
 * @param span from when to when it can be, where the words do not tell
 * @param isRefused whether it is no EDTF
 * @param meant EDTF that may be meant by what is refused
 */
record DateSaid(String words, Optional<String> span, boolean isRefused, Optional<String> meant) {

    static final DateSaid NOTHING = new DateSaid("", Optional.empty(), false, Optional.empty());

    static DateSaid of(String typed, Words words) {
        if (typed.isEmpty()) {
            return NOTHING;
        }
        Reading reading = Edtf.read(typed);
        if (reading instanceof Reading.Accepted accepted) {
            Edtf date = accepted.date();
            return new DateSaid(words.date(date), words.span(date), false, Optional.empty());
        }
        Reading.Refused refused = (Reading.Refused) reading;
        return new DateSaid(words.fault(refused.fault()), Optional.empty(), true, refused.hint());
    }
}
