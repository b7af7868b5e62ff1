package org.caveat.importing.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.importing.PictureSize;
import org.caveat.model.Region;
import org.caveat.sidecar.codec.SvgPath;

/**
 * The one shape in an {@code SvgSelector} (Web Annotation Data Model, 4.2.7): polygon, rectangle, circle, ellipse, or a path
 * of straight lines. It is matched, not parsed as XML: no entity is followed, and nothing in it is ever run.
 */
final class SvgShape {
    private static final Pattern SHAPE =
            Pattern.compile("<(?:[a-z]+:)?(polygon|rect|circle|ellipse|path)\\b([^<>]*+)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z_][\\w:.-]*+)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,12}(?:\\.[0-9]{0,20})?|\\.[0-9]{1,20})(?:[eE][+-]?[0-9]{1,2})?");

    private final String attributes;
    private final Scale scale;

    private SvgShape(String attributes, Scale scale) {
        this.attributes = attributes;
        this.scale = scale;
    }

    /** How many pixels of the picture one of what is drawn on is. */
    record Scale(PictureSize size, double across, double down) {}

    /** The region; empty where there is no shape that is understood, or more than one. */
    static Optional<Region> region(String svg, Scale scale) {
        Matcher shape = SHAPE.matcher(svg);
        if (!shape.find()) {
            return Optional.empty();
        }
        String name = shape.group(1);
        SvgShape reading = new SvgShape(shape.group(2), scale);
        return shape.find() ? Optional.empty() : reading.region(name);
    }

    private Optional<Region> region(String name) {
        return switch (name) {
            case "polygon" -> polygon();
            case "rect" -> box(number("x", 0), number("y", 0), number("width"), number("height"));
            case "circle" -> round(number("r"), number("r"));
            case "ellipse" -> round(number("rx"), number("ry"));
            default -> path();
        };
    }

    private Optional<Region> round(double across, double down) {
        return box(number("cx", 0) - across, number("cy", 0) - down, 2 * across, 2 * down);
    }

    private Optional<Region> box(double x, double y, double w, double h) {
        return scale.size().rectangle(x * scale.across(), y * scale.down(), w * scale.across(), h * scale.down());
    }

    private Optional<Region> polygon() {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(attribute("points").orElse(""));
        while (number.find()) {
            numbers.add(Double.valueOf(number.group()));
        }
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            corners.add(new double[] {numbers.get(i) * scale.across(), numbers.get(i + 1) * scale.down()});
        }
        return scale.size().polygon(corners);
    }

    private Optional<Region> path() {
        return attribute("d").flatMap(SvgPath::read).flatMap(polygon -> scale.size()
                .polygon(polygon.corners().stream()
                        .map(corner -> new double[] {corner.x() * scale.across(), corner.y() * scale.down()})
                        .toList()));
    }

    private Optional<String> attribute(String name) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                return Optional.of(attribute.group(2) != null ? attribute.group(2) : attribute.group(3));
            }
        }
        return Optional.empty();
    }

    private double number(String name) {
        return number(name, Double.NaN);
    }

    private double number(String name, double otherwise) {
        Optional<String> text = attribute(name).map(String::strip);
        return text.isEmpty()
                ? otherwise
                : text.filter(digits -> NUMBER.matcher(digits).matches())
                        .map(Double::valueOf)
                        .orElse(Double.NaN);
    }
}
