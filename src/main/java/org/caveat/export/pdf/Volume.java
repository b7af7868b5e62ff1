package org.caveat.export.pdf;

import java.util.List;
import org.caveat.export.SpokenText;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the photographs of one document.
 *
 * @param lang its language: BCP 47
 * @param dir its direction
 * @param name what it is: catalogue, contact sheet, labels
 * @param number which of its volumes, in words; none where there is only one
 * @param collection what is told of the collection
 */
public record Volume(String lang, String dir, String name, @Nullable String number, Collection collection) {
    /**
     * What is told of the collection.
     *
     * @param house the institution's name; none where the collection file names none
     * @param counted how many photographs and caveats there are, in words
     */
    public record Collection(String title, @Nullable String house, List<SpokenText> descriptions, String counted) {}

    /** What a reader's program calls the document. */
    public String title() {
        String whole = collection.title() + " – " + name;
        return number == null ? whole : whole + ", " + number;
    }
}
