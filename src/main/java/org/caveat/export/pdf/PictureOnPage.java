package org.caveat.export.pdf;

import java.util.List;
import org.caveat.export.SpokenText;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a page shows it.
 *
 * @param address of the picture; none where it cannot be shown
 * @param reason why it cannot be shown
 * @param alt what is seen, for those who do not see it
 * @param place where it lies
 * @param marks what is drawn on it; none where nothing is
 */
public record PictureOnPage(
        @Nullable String address, @Nullable String reason, SpokenText alt, Place place, @Nullable Marked marks) {
    /**
     * Where a picture lies.
     *
     * @param box within its mat
     * @param wide how wide the mat is, in pixels of the style sheet
     * @param high how high the mat is, in pixels of the style sheet
     */
    public record Place(PictureBox box, double wide, double high) {
        /** The mat as a style. */
        public String mat() {
            return "width:" + px(wide) + ";height:" + px(high);
        }

        /** The picture on it as a style. */
        public String picture() {
            return "left:" + px(box.left()) + ";top:" + px(box.top()) + ";" + size();
        }

        /** How large the picture is, as a style. */
        public String size() {
            return "width:" + px(box.width()) + ";height:" + px(box.height());
        }
    }

    /**
     * The marks of a picture.
     *
     * @param drawing by its name on the shelf
     * @param told what each number stands for
     * @param words what stands beside discs on the mat
     */
    public record Marked(String drawing, String told, List<MatWords> words) {}

    /**
     * Words beside a disc.
     *
     * @param style where they stand
     */
    public record MatWords(SpokenText words, String style) {}

    static String px(double length) {
        return String.format(java.util.Locale.ROOT, "%.1fpx", length);
    }
}
