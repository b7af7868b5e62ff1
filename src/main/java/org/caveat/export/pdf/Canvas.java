package org.caveat.export.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A place on a page to draw outlines on, in pixels of the style sheet from its upper left corner. */
final class Canvas {
    private final OutputDevice device;
    private final AffineTransform place;
    private final double width;
    private final double height;

    /**
     * @param place from pixels to the device's own lengths
     * @param width in pixels
     * @param height in pixels
     */
    Canvas(OutputDevice device, AffineTransform place, double width, double height) {
        this.device = device;
        this.place = new AffineTransform(place);
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The same place seen through a transformation. */
    Canvas through(AffineTransform transform) {
        AffineTransform whole = new AffineTransform(place);
        whole.concatenate(transform);
        return new Canvas(device, whole, width, height);
    }

    /** @param colour spelled {@code #rrggbb} */
    void fill(Shape outline, String colour) {
        device.setColor(colour(colour));
        device.fill(place.createTransformedShape(outline));
    }

    /** The same place as a square. */
    Canvas sized(double side) {
        return new Canvas(device, place, side, side);
    }

    private static FSRGBColor colour(String spelled) {
        int rgb = Integer.parseInt(spelled.substring(1), 16);
        return new FSRGBColor(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
