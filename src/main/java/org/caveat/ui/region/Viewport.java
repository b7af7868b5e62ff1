package org.caveat.ui.region;

import org.caveat.model.Region.Rectangle;

/**
 * How the picture lies in the stage: arithmetic alone.
 *
 * @param picture pixels of the upright picture
 * @param stage the area around it, in pixels of the screen
 * @param scale pixels of the screen for one of the picture: 1 is pixel by pixel
 * @param left of the left edge, as the picture is turned now, in pixels of the stage
 * @param top of the upper edge, as the picture is turned now, in pixels of the stage
 * @param turn how the view is turned
 * @param isMarked whether marks stand on the mat, which need it to be of some width
 */
public record Viewport(
        Extent picture, Extent stage, double scale, double left, double top, Turn turn, boolean isMarked) {
    private static final double LARGEST_SCALE = 32;

    /** With no marks on the mat. */
    public Viewport(Extent picture, Extent stage, double scale, double left, double top, Turn turn) {
        this(picture, stage, scale, left, top, turn, false);
    }

    /** A width and a height, in pixels. */
    public record Extent(double width, double height) {

        /** Whether one is a larger or smaller copy of the other: the proportions differ by no more than a pixel's rounding. */
        public boolean isLike(Extent other) {
            Extent small = width <= other.width ? this : other;
            Extent large = width <= other.width ? other : this;
            return Math.abs(small.height - small.width * large.height / large.width) <= 1
                    || Math.abs(small.width - small.height * large.width / large.height) <= 1;
        }
    }

    /** A place, in pixels of the picture or of the stage. */
    public record Spot(double x, double y) {}

    /** A part of the stage, in its pixels. */
    public record Area(double x, double y, double width, double height) {

        /** The square pixels that it has in common with another. */
        public double shared(Area other) {
            double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return Math.max(0, across) * Math.max(0, down);
        }

        /** The smallest that holds two places. */
        public static Area between(Spot one, Spot other) {
            return new Area(
                    Math.min(one.x(), other.x()),
                    Math.min(one.y(), other.y()),
                    Math.abs(one.x() - other.x()),
                    Math.abs(one.y() - other.y()));
        }
    }

    /** The whole picture, upright on its mat, in the middle; never larger than its pixels. */
    public static Viewport fitted(Extent picture, Extent stage) {
        return fitted(picture, stage, Turn.NONE);
    }

    public static Viewport fitted(Extent picture, Extent stage, Turn turn) {
        Viewport unscaled = new Viewport(picture, stage, 1, 0, 0, turn);
        return unscaled.refitted();
    }

    /** The whole picture again, in the middle of its stage, turned as it is. */
    public Viewport refitted() {
        return at(fittingScale(), 0, 0);
    }

    /** The same with marks on the mat, or without. */
    public Viewport marked(boolean hasMarks) {
        if (hasMarks == isMarked) {
            return this;
        }
        Viewport other = new Viewport(picture, stage, scale, left, top, turn, hasMarks);
        return isFitted() ? other.refitted() : other.settled();
    }

    /** The mat's width as it is here, in screen pixels: never too narrow for the marks that stand on it. */
    public double mat() {
        return around().mat();
    }

    private Around around() {
        return Around.in(stage, isMarked);
    }

    private double fittingScale() {
        Extent turned = turn.of(picture);
        double margin = 2 * around().both();
        double across = Math.max(1, stage.width() - margin) / Math.max(1, turned.width());
        double down = Math.max(1, stage.height() - margin) / Math.max(1, turned.height());
        return Math.min(1, Math.min(across, down));
    }

    public boolean isFitted() {
        return Math.abs(scale - fittingScale()) < 1e-9;
    }

    /** Whether some of the picture is out of view. */
    public boolean isLargerThanStage() {
        Area shown = whole();
        return shown.width() > stage.width() + 0.5 || shown.height() > stage.height() + 0.5;
    }

    /** Zoomed by a factor, so that what is under a place of the stage stays there. */
    public Viewport zoomed(double factor, Spot around) {
        return scaledTo(scale * factor, around);
    }

    /** Zoomed to a scale, so that what is under a place of the stage stays there. */
    public Viewport scaledTo(double wanted, Spot around) {
        double smallest = Math.min(fittingScale(), 1);
        double next = Math.max(smallest, Math.min(LARGEST_SCALE, wanted));
        double ratio = next / scale;
        return at(next, around.x() - (around.x() - left) * ratio, around.y() - (around.y() - top) * ratio);
    }

    public Viewport panned(double byX, double byY) {
        return at(scale, left + byX, top + byY);
    }

    /** Moved so that a place of the picture lies in the middle, as far as its edges allow. */
    public Viewport centredOn(Spot inPicture) {
        Spot now = toStage(inPicture);
        return panned(middle().x() - now.x(), middle().y() - now.y());
    }

    /** The same in a stage of another size: fitted if it was, else with the same middle. */
    public Viewport in(Extent newStage) {
        Viewport moved = new Viewport(picture, newStage, scale, left, top, turn, isMarked);
        if (isFitted()) {
            return moved.refitted();
        }
        return moved.panned((newStage.width() - stage.width()) / 2, (newStage.height() - stage.height()) / 2);
    }

    /** Another picture in its place: the same part of it, where both have the same proportions; else the whole. */
    public Viewport showing(Extent other) {
        if (other.equals(picture)) {
            return this;
        }
        if (isFitted() || !picture.isLike(other)) {
            return fitted(other, stage, picture.isLike(other) ? turn : Turn.NONE);
        }
        double larger = other.width() / picture.width();
        Spot middle = toPicture(middle());
        return new Viewport(other, stage, scale / larger, left, top, turn)
                .settled()
                .centredOn(new Spot(middle.x() * larger, middle.y() * larger));
    }

    /** The same turned another way: fitted if it was, else with the same middle. */
    public Viewport turned(Turn other) {
        Viewport turned = new Viewport(picture, stage, scale, left, top, other, isMarked);
        return isFitted() ? turned.refitted() : turned.centredOn(toPicture(middle()));
    }

    private Viewport at(double newScale, double newLeft, double newTop) {
        return new Viewport(picture, stage, newScale, newLeft, newTop, turn, isMarked).settled();
    }

    /** In the middle, where there is room; else never further than the mat. */
    private Viewport settled() {
        Extent turned = turn.of(picture);
        return new Viewport(
                picture,
                stage,
                scale,
                settled(left, turned.width() * scale, stage.width()),
                settled(top, turned.height() * scale, stage.height()),
                turn,
                isMarked);
    }

    private double settled(double at, double length, double room) {
        double margin = around().both();
        if (length + 2 * margin <= room + 0.5) {
            return Math.rint((room - length) / 2);
        }
        return Math.max(room - margin - length, Math.min(margin, at));
    }

    public Spot toPicture(Spot onStage) {
        return turn.back(new Spot((onStage.x() - left) / scale, (onStage.y() - top) / scale), picture);
    }

    public Spot toStage(Spot inPicture) {
        Spot turned = turn.of(inPicture, picture);
        return new Spot(left + turned.x() * scale, top + turned.y() * scale);
    }

    /** Where a part of the picture lies in the stage. */
    public Area toStage(Rectangle part) {
        return Area.between(
                toStage(new Spot(part.x(), part.y())),
                toStage(new Spot((double) part.x() + part.width(), (double) part.y() + part.height())));
    }

    /** Whether some of a part of the picture is in view. */
    public boolean shows(Rectangle part) {
        return toStage(part).shared(new Area(0, 0, stage.width(), stage.height())) > 0;
    }

    /** What the stage shows, in pixels of the picture; where the picture ends before the stage, more than there is. */
    public Area inView() {
        return Area.between(toPicture(new Spot(0, 0)), toPicture(new Spot(stage.width(), stage.height())));
    }

    /** Where the picture lies in the stage. */
    public Area whole() {
        Extent turned = turn.of(picture);
        return new Area(left, top, turned.width() * scale, turned.height() * scale);
    }

    /** The middle of the stage. */
    public Spot middle() {
        return new Spot(stage.width() / 2, stage.height() / 2);
    }
}
