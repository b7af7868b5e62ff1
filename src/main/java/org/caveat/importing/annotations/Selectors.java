package org.caveat.importing.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.importing.PictureSize;
import org.caveat.importing.annotations.SvgShape.Scale;
import org.caveat.model.Region;
import tools.jackson.databind.JsonNode;

/** What part of a picture a selector means: of media fragments, SVG, and Annotorious' own shapes. */
final class Selectors {
    /** Media Fragments URI 1.0, 4.2.2, with the fractions that many programs write. */
    private static final Pattern XYWH = Pattern.compile(
            "(?s).*xywh=(pixel:|percent:)?(-?[0-9.]{1,20}),(-?[0-9.]{1,20}),([0-9.]{1,20}),([0-9.]{1,20}).*");

    private final Scale scale;

    /**
     * @param size of the picture
     * @param drawnOn of what the selectors are drawn on, a canvas for instance; that of the picture where none is known
     */
    Selectors(PictureSize size, PictureSize drawnOn) {
        boolean isScaled = drawnOn.width() > 0 && drawnOn.height() > 0;
        this.scale = new Scale(
                size,
                isScaled ? (double) size.width() / drawnOn.width() : 1,
                isScaled ? (double) size.height() / drawnOn.height() : 1);
    }

    /** The region of the first selector that is understood, of several for the same. */
    Optional<Region> region(List<JsonNode> selectors) {
        return selectors.stream().map(this::region).flatMap(Optional::stream).findFirst();
    }

    private Optional<Region> region(JsonNode selector) {
        if (selector.has("geometry")) {
            return geometry(selector.get("geometry"));
        }
        if (Nodes.is(selector, "Choice")) {
            return region(Nodes.under(selector, "item")).or(() -> region(Nodes.under(selector, "default", "items")));
        }
        Optional<String> value = Nodes.text(selector, "value", "chars");
        return Nodes.is(selector, "SvgSelector")
                ? value.flatMap(svg -> SvgShape.region(svg, scale))
                : value.flatMap(this::fragment);
    }

    /** The region that the fragment of an address means. */
    Optional<Region> fragment(String address) {
        Matcher numbers = XYWH.matcher(address);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        double x = number(numbers.group(2));
        double y = number(numbers.group(3));
        double w = number(numbers.group(4));
        double h = number(numbers.group(5));
        return "percent:".equals(numbers.group(1))
                ? scale.size().ofShares(x / 100, y / 100, w / 100, h / 100)
                : box(x, y, w, h);
    }

    Optional<Region> box(double x, double y, double w, double h) {
        return scale.size().rectangle(x * scale.across(), y * scale.down(), w * scale.across(), h * scale.down());
    }

    /** The shapes of Annotorious 3. */
    private Optional<Region> geometry(JsonNode geometry) {
        if (!geometry.has("points")) {
            return box(
                    Nodes.number(geometry, "x"),
                    Nodes.number(geometry, "y"),
                    Nodes.number(geometry, "w"),
                    Nodes.number(geometry, "h"));
        }
        List<double[]> corners = new ArrayList<>();
        for (JsonNode point : geometry.path("points").values()) {
            double x = Nodes.number(point.path(0));
            double y = Nodes.number(point.path(1));
            corners.add(new double[] {x * scale.across(), y * scale.down()});
        }
        return scale.size().polygon(corners);
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
