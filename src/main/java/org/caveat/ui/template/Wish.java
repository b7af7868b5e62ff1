package org.caveat.ui.template;

import java.util.List;
import org.caveat.collection.Holding;
import org.caveat.edit.template.Filling.Missing;
import org.caveat.edit.template.ToSay;

/**
 * What is to be said of photographs.
 *
 * @param step the key of the words for the step
 * @param files the photographs, in their order
 * @param replaces whether fields that are filled are said anew
 */
public record Wish(String step, List<String> files, OfEach each, boolean replaces) {
    public Wish {
        files = List.copyOf(files);
    }

    /** Tells what is to be said of each. */
    @FunctionalInterface
    public interface OfEach {

        /**
         * What is to be said of one.
         *
         * @param place the how many-eth it is, from 1
         */
        OfOne of(Holding photograph, int place);
    }

    /**
     * What is to be said of one photograph.
     *
     * @param missing the placeholders without a value there
     * @param isElsewhere something has a place on a picture of another size, and goes without it
     */
    public record OfOne(ToSay what, List<Missing> missing, boolean isElsewhere) {
        public OfOne {
            missing = List.copyOf(missing);
        }
    }
}
