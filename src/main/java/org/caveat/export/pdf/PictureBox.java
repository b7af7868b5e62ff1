package org.caveat.export.pdf;

/**
 * Where a picture lies on its mat, in pixels of the style sheet.
 *
 * @param left how wide the mat is at its left
 * @param top how high the mat is above it
 * @param width how wide it is printed
 * @param height how high it is printed
 * @param pixelsWide how wide it is in its own pixels, on which regions were drawn
 * @param pixelsHigh how high it is in its own pixels
 */
public record PictureBox(double left, double top, double width, double height, int pixelsWide, int pixelsHigh) {
    /** A share spelled in hundredths, such as {@code 12.5%}. */
    static double share(String hundredths) {
        return Double.parseDouble(hundredths.replace("%", "")) / 100;
    }
}
