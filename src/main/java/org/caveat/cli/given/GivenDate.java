package org.caveat.cli.given;

import org.caveat.cli.console.Refusal;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.time.Edtf;
import org.caveat.time.Reading;

/** A date, which is EDTF or refused with a hint at what may have been meant. Nothing is converted silently. */
public final class GivenDate {
    private final Messages messages;
    private final Words words;

    public GivenDate(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /**
     * The date as it was spelled.
     *
     * @param option the option or field it was given for
     * @throws Refusal where it is no EDTF
     */
    public String edtf(String option, String text) throws Refusal {
        if (Edtf.read(text) instanceof Reading.Refused refused) {
            throw Refusal.wrongUsage(messages.get("cli.date-refused", option, Quoted.of(text), words.refusal(refused)));
        }
        return text;
    }
}
