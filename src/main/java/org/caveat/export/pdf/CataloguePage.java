package org.caveat.export.pdf;

import org.caveat.export.LineView;
import org.caveat.export.PhotographView;
import org.jspecify.annotations.Nullable;

/**
 * A photograph in the catalogue.
 *
 * @param anchor the id of its element
 * @param told all that is said of it
 * @param line the instant line
 */
public record CataloguePage(String anchor, PhotographView told, PictureOnPage picture, @Nullable Line line) {
    /**
     * The instant line.
     *
     * @param drawing by its name on the shelf
     * @param told what it shows, for those who do not see it
     */
    public record Line(LineView view, String drawing, String told) {}

    /** Whether the lead caveat is to be read before one looks. */
    public boolean isVeiled() {
        return picture.address() != null && told.lead() != null && told.lead().isOfCare();
    }
}
