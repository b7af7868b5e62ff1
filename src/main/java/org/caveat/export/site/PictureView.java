package org.caveat.export.site;

import java.util.List;
import org.caveat.export.MarkView;
import org.caveat.export.SpokenText;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a page.
 *
 * @param set the picture; none where it cannot be shown
 * @param reason why it cannot be shown
 * @param alt what is seen, for those who do not see it
 * @param isVeiled whether a caveat asks to be read before one looks
 * @param marks what is drawn on it
 */
public record PictureView(
        @Nullable PictureSet set, @Nullable String reason, SpokenText alt, boolean isVeiled, Marked marks) {

    /**
     * What is drawn on the picture, and beside it.
     *
     * @param box the picture's own pixels, for outlines: {@code 0 0 1024 717}
     * @param edges the style sheet's classes of the edges at which marks stand
     */
    public record Marked(String box, String edges, List<MarkView> onPicture, List<MarkView> onMat) {
        public boolean isEmpty() {
            return onPicture.isEmpty() && onMat.isEmpty();
        }
    }
}
