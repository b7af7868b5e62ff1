package org.caveat.collection.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.Several;
import org.caveat.edit.caption.AppendWords;
import org.caveat.edit.caption.CaptionEdits;
import org.caveat.edit.caption.CaptionField;
import org.caveat.edit.caption.CaptionSaid;
import org.caveat.edit.caption.Tongue;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.text.Folding;

/**
 * Sets, adds to, or clears one field of the caption.
 *
 * @param values what is said; nothing where the field is cleared
 * @param separator between what a text says and what is added
 */
public record FieldChange(CaptionField field, Deed deed, List<String> values, String separator, Tongue tongue, Hand by)
        implements Proposing {

    public FieldChange {
        values = List.copyOf(values);
    }

    /** What is done with the field. */
    public enum Deed {
        SET,
        APPEND,
        CLEAR
    }

    @Override
    public List<Proposal> of(Holding photograph) {
        AnnotatedPhotograph state = photograph.state();
        Edit edit = edit(state);
        AnnotatedPhotograph after = edit.applyTo(state).state();
        return after.equals(state)
                ? List.of()
                : List.of(new Proposal(photograph, "batch.field-" + field.key(), said(state), said(after), edit));
    }

    private String said(AnnotatedPhotograph state) {
        return String.join("; ", new CaptionSaid(state).words(field, tongue));
    }

    private Edit edit(AnnotatedPhotograph state) {
        CaptionEdits edits = new CaptionEdits(by);
        if (deed == Deed.CLEAR) {
            return edits.clearing(field, field.hasLanguages() ? tongue.named() : Optional.empty());
        }
        if (deed == Deed.SET) {
            return edits.saying(field, values, Listing.REPLACES, tongue);
        }
        if (!field.isList()) {
            return new AppendWords(field, tongue, separator, values.get(0), by);
        }
        List<String> missing = missing(state);
        return missing.isEmpty() ? Several.NOTHING : edits.saying(field, missing, Listing.ADDS, tongue);
    }

    /** Those that are not there yet, under whatever spelling of case and diacritics. */
    private List<String> missing(AnnotatedPhotograph state) {
        Set<String> there = new HashSet<>();
        new CaptionSaid(state).words(field, tongue).forEach(name -> there.add(Folding.fold(name)));
        return values.stream().filter(name -> there.add(Folding.fold(name))).toList();
    }
}
