package org.caveat.export.pdf;

import java.util.List;
import org.caveat.export.CaveatView;
import org.caveat.export.PhotographView;
import org.jspecify.annotations.Nullable;

/**
 * A photograph on the contact sheet, or on a label.
 *
 * @param anchor the id of its element
 * @param byline who made it, and when
 * @param picture none on a label
 * @param first the caveat that is read first
 * @param others those that stand besides it, in their order
 * @param isVeiled whether the caveat is to be read before one looks, so that the picture is only in the catalogue
 */
public record Leaf(
        String anchor,
        PhotographView.Head head,
        String byline,
        @Nullable PictureOnPage picture,
        @Nullable CaveatView first,
        List<CaveatView> others,
        boolean isVeiled) {
    /** How many caveats it has. */
    public int caveats() {
        return others.size() + (first == null ? 0 : 1);
    }

    /** Whether what is read first takes more room than a cell of the sheet has. */
    public boolean isLong() {
        return first != null && first.texts().get(0).value().length() > 420;
    }
}
