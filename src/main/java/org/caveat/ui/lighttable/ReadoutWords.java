package org.caveat.ui.lighttable;

import java.util.Optional;
import java.util.Set;
import org.caveat.text.Messages;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/** Sizes and places in words: in pixels, and on paper in centimetres or, where people measure so, in inches. */
final class ReadoutWords {
    /** Countries in which inches are usual, ISO 3166-1. */
    private static final Set<String> INCHES = Set.of("US", "LR", "MM");

    private final Messages messages;
    private final String unit;
    private final double anInch;

    /** @param country ISO 3166-1, of whoever reads; empty where it is not known */
    ReadoutWords(Messages messages, String country) {
        this.messages = messages;
        boolean inches = INCHES.contains(country);
        unit = inches ? "inches" : "cm";
        anInch = inches ? 1 : PrintSize.INCH;
    }

    /** The size of a picture. */
    String size(Extent pixels, Optional<PrintSize> print) {
        return print.map(now -> messages.get("lighttable.size-and-print", pixels(pixels), print(pixels, now)))
                .orElseGet(() -> pixels(pixels));
    }

    private String pixels(Extent pixels) {
        return messages.get("lighttable.pixels", (long) pixels.width(), (long) pixels.height());
    }

    private String print(Extent pixels, PrintSize print) {
        String paper = messages.get(
                "lighttable.print-" + unit,
                print.width(pixels.width()) * anInch,
                print.height(pixels.height()) * anInch);
        long across = Math.round(print.across());
        return print.isEven()
                ? messages.get("lighttable.resolution", paper, across)
                : messages.get("lighttable.resolution-uneven", paper, across, Math.round(print.down()));
    }

    /** The measure of a part of a picture. */
    String measure(Extent pixels, Optional<PrintSize> print) {
        return print.map(now -> messages.get(
                        "lighttable.size-and-print",
                        pixels(pixels),
                        messages.get(
                                "lighttable.measure-" + unit,
                                now.width(pixels.width()) * anInch,
                                now.height(pixels.height()) * anInch)))
                .orElseGet(() -> pixels(pixels));
    }

    /** A pixel of the upright picture, counted from 0 at its upper left. */
    String place(Spot inPicture) {
        return messages.get("lighttable.place", (long) Math.floor(inPicture.x()), (long) Math.floor(inPicture.y()));
    }
}
