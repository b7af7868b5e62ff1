package org.caveat.sidecar.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;

/**
 * The corners of a path of straight lines: SVG 1.1 (Second Edition), 8.3, commands {@code M L H V Z} and their relative
 * forms. A path with curves, or of several parts, is no polygon.
 */
public final class SvgPath {
    private static final Pattern TOKEN =
            Pattern.compile("[MmLlHhVvZz]|[+-]?(?:[0-9]{1,9}(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]*");
    private static final double LARGEST = 1e9;

    private final List<Point> corners = new ArrayList<>();
    private double x;
    private double y;
    private char command;

    private SvgPath() {}

    /** The polygon a path spells, if it spells one. */
    public static Optional<Polygon> read(String path) {
        if (!SEPARATORS.matcher(TOKEN.matcher(path).replaceAll("")).matches()) {
            return Optional.empty();
        }
        SvgPath reading = new SvgPath();
        boolean read = reading.follow(TOKEN.matcher(path));
        return read && reading.corners.size() > 2 ? Optional.of(new Polygon(path, reading.corners)) : Optional.empty();
    }

    private boolean follow(Matcher tokens) {
        while (tokens.find()) {
            String token = tokens.group();
            boolean understood = Character.isLetter(token.charAt(0)) ? begin(token.charAt(0)) : go(token, tokens);
            if (!understood) {
                return false;
            }
        }
        return true;
    }

    private boolean begin(char next) {
        boolean starts = Character.toLowerCase(next) == 'm';
        boolean ended = Character.toLowerCase(command) == 'z';
        command = next;
        return starts == corners.isEmpty() && !ended;
    }

    private boolean go(String number, Matcher tokens) {
        boolean relative = Character.isLowerCase(command);
        switch (String.valueOf(command).toLowerCase(Locale.ROOT)) {
            case "h" -> x = along(number, relative ? x : 0);
            case "v" -> y = along(number, relative ? y : 0);
            case "m", "l" -> {
                x = along(number, relative ? x : 0);
                if (!tokens.find() || Character.isLetter(tokens.group().charAt(0))) {
                    return false;
                }
                y = along(tokens.group(), relative ? y : 0);
            }
            default -> {
                return false;
            }
        }
        corners.add(new Point((int) Math.round(x), (int) Math.round(y)));
        return Math.abs(x) <= LARGEST && Math.abs(y) <= LARGEST;
    }

    private static double along(String number, double from) {
        return from + Double.parseDouble(number);
    }
}
