package org.caveat.imaging;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Outlines written as SVG path data (SVG 1.1, 8.3), as far as this program writes them: lines, cubic curves, smooth ones after them, and arcs of
 * circles and upright ellipses.
 */
public final class PathData {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final List<String> tokens = new ArrayList<>();
    private int next;
    private double x;
    private double y;
    private double bendX;
    private double bendY;
    private double startX;
    private double startY;

    private PathData(String data) {
        Matcher matcher = TOKEN.matcher(data);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** The outline, which is a path of its own. */
    public static Path2D.Double outline(String data) {
        PathData reading = new PathData(data);
        char command = 'M';
        while (reading.next < reading.tokens.size()) {
            String token = reading.tokens.get(reading.next);
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                reading.next++;
            }
            reading.take(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return reading.path;
    }

    private void take(char command) {
        boolean relative = Character.isLowerCase(command);
        switch (String.valueOf(command).toLowerCase(Locale.ROOT)) {
            case "m" -> move(relative);
            case "l" -> lineTo(number() + (relative ? x : 0), number() + (relative ? y : 0));
            case "h" -> lineTo(number() + (relative ? x : 0), y);
            case "v" -> lineTo(x, number() + (relative ? y : 0));
            case "c" -> curve(number() + (relative ? x : 0), number() + (relative ? y : 0), relative);
            case "s" -> curve(2 * x - bendX, 2 * y - bendY, relative);
            case "a" -> arc(relative);
            case "z" -> close();
            default -> throw new IllegalArgumentException("path data with a command this program does not write");
        }
    }

    private double number() {
        return Double.parseDouble(tokens.get(next++));
    }

    private void move(boolean relative) {
        x = number() + (relative ? x : 0);
        y = number() + (relative ? y : 0);
        startX = x;
        startY = y;
        path.moveTo(x, y);
    }

    private void lineTo(double toX, double toY) {
        x = toX;
        y = toY;
        path.lineTo(x, y);
    }

    /** A curve from its first point of bending on; the last one is kept, which a smooth curve mirrors. */
    private void curve(double x1, double y1, boolean relative) {
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        bendX = number() + fromX;
        bendY = number() + fromY;
        x = number() + fromX;
        y = number() + fromY;
        path.curveTo(x1, y1, bendX, bendY, x, y);
    }

    private void close() {
        path.closePath();
        x = startX;
        y = startY;
    }

    /** An arc by its ends, its centre found (SVG 1.1, F.6.5) on a circle of radius 1, for an ellipse that is upright. */
    private void arc(boolean relative) {
        double radiusX = number();
        double radiusY = number();
        number();
        boolean large = number() != 0;
        boolean sweep = number() != 0;
        double toX = number() + (relative ? x : 0);
        double toY = number() + (relative ? y : 0);
        double halfX = (x - toX) / 2 / radiusX;
        double halfY = (y - toY) / 2 / radiusY;
        double square = halfX * halfX + halfY * halfY;
        double grown = Math.max(1, Math.sqrt(square));
        double far = square == 0 || square >= 1 ? 0 : Math.sqrt((1 - square) / square);
        double side = large == sweep ? -far : far;
        double middleX = side * halfY + (x + toX) / 2 / radiusX;
        double middleY = -side * halfX + (y + toY) / 2 / radiusY;
        double from = Math.toDegrees(Math.atan2(y / radiusY - middleY, x / radiusX - middleX));
        double to = Math.toDegrees(Math.atan2(toY / radiusY - middleY, toX / radiusX - middleX));
        double turn = sweep ? (to - from + 720) % 360 : -((from - to + 720) % 360);
        Arc2D unit = new Arc2D.Double(middleX - grown, middleY - grown, 2 * grown, 2 * grown, -from, -turn, Arc2D.OPEN);
        path.append(unit.getPathIterator(AffineTransform.getScaleInstance(radiusX, radiusY)), true);
        x = toX;
        y = toY;
    }
}
