package org.caveat.ui.tour;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a callout stands beside what it is about: on the first side that has the room, with its arrow at the middle of what
 * it points at; where no side has, at the lower edge and without an arrow.
 *
 * @param side of the control on which the callout stands; empty where it points at nothing
 * @param arrow how far along that side of the callout the middle of the arrow is
 */
record CalloutPlace(double x, double y, Optional<Side> side, double arrow) {
    /** Between the control and the callout: the arrow is in it. */
    static final double GAP = 18;

    /** Between the callout and the edge of the window. */
    static final double MARGIN = 12;

    /** So far from a corner of the callout the arrow is at least. */
    static final double CORNER = 24;

    /** The sides of a control, in the order in which they are tried. */
    enum Side {
        BEFORE,
        BELOW,
        ABOVE,
        AFTER
    }

    /** A part of the window. */
    record Area(double x, double y, double width, double height) {

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double middleX() {
            return x + width / 2;
        }

        double middleY() {
            return y + height / 2;
        }
    }

    /**
     * Finds the place.
     *
     * @param window its area, from 0, 0
     * @param control what is pointed at; empty where it is not to be seen
     * @param callout how large it is
     */
    static CalloutPlace in(Area window, Optional<Area> control, Area callout) {
        return control.flatMap(target -> sides(target, callout)
                        .filter(side -> hasRoom(side, window, target, callout))
                        .findFirst()
                        .map(side -> beside(side, window, target, callout)))
                .orElseGet(() -> new CalloutPlace(
                        Math.max(0, (window.width() - callout.width()) / 2),
                        Math.max(0, window.height() - callout.height() - 4 * MARGIN),
                        Optional.empty(),
                        0));
    }

    /** Below what is in the head of the window: beside it the callout would hide its neighbours. */
    private static Stream<Side> sides(Area target, Area callout) {
        boolean isInTheHead = target.middleY() < callout.height() / 2;
        return isInTheHead ? Stream.concat(Stream.of(Side.BELOW), Stream.of(Side.values())) : Stream.of(Side.values());
    }

    private static boolean hasRoom(Side side, Area window, Area target, Area callout) {
        return switch (side) {
            case BEFORE -> target.x() >= callout.width() + GAP + MARGIN;
            case AFTER -> window.width() - target.right() >= callout.width() + GAP + MARGIN;
            case ABOVE -> target.y() >= callout.height() + GAP + MARGIN;
            case BELOW -> window.height() - target.bottom() >= callout.height() + GAP + MARGIN;
        };
    }

    private static CalloutPlace beside(Side side, Area window, Area target, Area callout) {
        boolean isLevel = side == Side.BEFORE || side == Side.AFTER;
        double x = side == Side.BEFORE
                ? target.x() - GAP - callout.width()
                : side == Side.AFTER
                        ? target.right() + GAP
                        : within(target.middleX() - callout.width() / 2, window.width() - callout.width());
        double y = side == Side.ABOVE
                ? target.y() - GAP - callout.height()
                : side == Side.BELOW
                        ? target.bottom() + GAP
                        : within(target.middleY() - callout.height() / 2, window.height() - callout.height());
        double arrow = isLevel
                ? between(target.middleY() - y, callout.height())
                : between(target.middleX() - x, callout.width());
        return new CalloutPlace(x, y, Optional.of(side), arrow);
    }

    private static double within(double at, double last) {
        return Math.max(MARGIN, Math.min(at, last - MARGIN));
    }

    private static double between(double at, double length) {
        return Math.max(CORNER, Math.min(at, length - CORNER));
    }
}
