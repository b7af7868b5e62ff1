package org.caveat.wild;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.time.Bounds;
import org.caveat.time.Edtf;
import org.caveat.time.Reading;

/** A date that is taken keeps its text, has its bounds in order, and can be said; one that is refused is told why. */
public final class DateFuzz {
    private static final Words ENGLISH = new Words(Messages.english());
    private static final Words GERMAN = new Words(new Messages(Locale.GERMAN));

    private DateFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Reading reading = Edtf.read(text);
        if (reading instanceof Reading.Accepted accepted) {
            accepted(text, accepted.date());
        } else if (reading instanceof Reading.Refused refused) {
            Promise.kept(Edtf.of(text).isEmpty(), "what is refused is no date");
            Promise.kept(!ENGLISH.refusal(refused).isBlank(), "a refusal says why");
            refused.hint()
                    .ifPresent(hint -> Promise.kept(Edtf.of(hint).isPresent(), "what was perhaps meant is a date"));
        }
        Promise.kept(text.isBlank() || !ENGLISH.date(text).isBlank(), "whatever stands as a date can be shown");
    }

    private static void accepted(String text, Edtf date) {
        Promise.kept(date.text().equals(text), "the text of a date is kept");
        Bounds bounds = date.bounds();
        boolean inOrder = bounds.earliest().isEmpty()
                || bounds.latest().isEmpty()
                || !bounds.latest().get().isBefore(bounds.earliest().get());
        Promise.kept(inOrder, "a date does not end before it begins");
        for (Words words : new Words[] {ENGLISH, GERMAN}) {
            Promise.kept(!words.date(date).isBlank(), "a date can be said");
            Promise.kept(!words.dateInBrief(date).isBlank(), "a date can be said in brief");
            words.span(date);
        }
    }
}
