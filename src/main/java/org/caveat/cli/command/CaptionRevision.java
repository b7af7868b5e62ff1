package org.caveat.cli.command;

import java.util.List;
import java.util.Optional;
import org.caveat.cli.console.Refusal;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.caption.CaptionEdits;
import org.caveat.edit.caption.CaptionField;
import org.caveat.edit.caption.Tongue;

/** The edits that say something of a photograph as a whole, from what was given for each field. */
final class CaptionRevision {
    static final List<String> ORIGINS = List.of("formal", "caption", "devised");

    private final Given given;
    private final CaptionEdits edits;

    CaptionRevision(Desk desk, Hand hand) {
        this.given = Given.at(desk);
        this.edits = new CaptionEdits(hand);
    }

    /** Takes away what a field says; of a text in one language alone, where one is named. */
    Edit clearing(CaptionField field, Optional<String> language) {
        return edits.clearing(field, language);
    }

    /**
     * Says a field.
     *
     * @param values one, but of a list
     */
    Edit saying(CaptionField field, List<String> values, Listing how, Tongue tongue) throws Refusal {
        return edits.saying(field, read(field, values), how, tongue);
    }

    /** As the field holds them; refuses what it cannot hold. */
    private List<String> read(CaptionField field, List<String> values) throws Refusal {
        String value = values.get(0);
        switch (field) {
            case INSTANT -> {
                return List.of(given.dates().edtf(field.key(), value));
            }
            case RIGHTS -> {
                return List.of(given.texts().address(field.key(), value));
            }
            case TITLE_ORIGIN -> {
                return List.of(given.words().oneOf(field.key(), value, ORIGINS));
            }
            case IDENTIFIER -> {
                for (String number : values) {
                    given.texts().checkIdentifier(number);
                }
                return values;
            }
            default -> {
                return values;
            }
        }
    }
}
