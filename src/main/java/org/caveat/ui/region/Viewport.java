package org.caveat.ui.region;

/**
 * How the picture lies in the stage: arithmetic alone.
 *
 * @param picture pixels of the upright picture
 * @param stage the area around it on the screen
 * @param scale screen pixels for a pixel of the picture
 * @param left of the picture's left edge in the stage
 * @param top of the picture's upper edge in the stage
 */
public record Viewport(Extent picture, Extent stage, double scale, double left, double top) {
    /** The table that shows around the mat. */
    public static final double TABLE = 32;

    private static final double LARGEST_SCALE = 32;
    private static final double WIDE_STAGE = 640;

    /** A width and a height. */
    public record Extent(double width, double height) {}

    /** A place, in the picture or in the stage. */
    public record Spot(double x, double y) {}

    /** The whole picture, on its mat, in the middle; never larger than its pixels. */
    public static Viewport fitted(Extent picture, Extent stage) {
        return new Viewport(picture, stage, fittingScale(picture, stage), 0, 0).settled();
    }

    /** The mat's width, in screen pixels: less where the stage is narrow. */
    public static double mat(Extent stage) {
        double least = Math.min(stage.width(), stage.height());
        if (least < WIDE_STAGE / 2) {
            return 32;
        }
        return least < WIDE_STAGE ? 48 : 64;
    }

    private static double fittingScale(Extent picture, Extent stage) {
        double margin = 2 * (TABLE + mat(stage));
        double across = Math.max(1, stage.width() - margin) / Math.max(1, picture.width());
        double down = Math.max(1, stage.height() - margin) / Math.max(1, picture.height());
        return Math.min(1, Math.min(across, down));
    }

    public boolean isFitted() {
        return Math.abs(scale - fittingScale(picture, stage)) < 1e-9;
    }

    /** Zoomed by a factor, so that what is under a place of the stage stays there. */
    public Viewport zoomed(double factor, Spot around) {
        return scaledTo(scale * factor, around);
    }

    /** Zoomed to a scale, so that what is under a place of the stage stays there. */
    public Viewport scaledTo(double wanted, Spot around) {
        double smallest = Math.min(fittingScale(picture, stage), 1);
        double next = Math.max(smallest, Math.min(LARGEST_SCALE, wanted));
        double ratio = next / scale;
        return new Viewport(
                        picture,
                        stage,
                        next,
                        around.x() - (around.x() - left) * ratio,
                        around.y() - (around.y() - top) * ratio)
                .settled();
    }

    public Viewport panned(double byX, double byY) {
        return new Viewport(picture, stage, scale, left + byX, top + byY).settled();
    }

    /** The same in a stage of another size: fitted if it was, else with the same middle. */
    public Viewport in(Extent newStage) {
        if (isFitted()) {
            return fitted(picture, newStage);
        }
        return new Viewport(
                        picture,
                        newStage,
                        scale,
                        left + (newStage.width() - stage.width()) / 2,
                        top + (newStage.height() - stage.height()) / 2)
                .settled();
    }

    /** In the middle, where there is room; else never further than the mat. */
    private Viewport settled() {
        return new Viewport(
                picture,
                stage,
                scale,
                settled(left, picture.width() * scale, stage.width()),
                settled(top, picture.height() * scale, stage.height()));
    }

    private double settled(double at, double length, double room) {
        double margin = TABLE + mat(stage);
        if (length + 2 * margin <= room + 0.5) {
            return Math.rint((room - length) / 2);
        }
        return Math.max(room - margin - length, Math.min(margin, at));
    }

    public Spot toPicture(Spot onStage) {
        return new Spot((onStage.x() - left) / scale, (onStage.y() - top) / scale);
    }

    public Spot toStage(Spot inPicture) {
        return new Spot(left + inPicture.x() * scale, top + inPicture.y() * scale);
    }

    /** The middle of the stage. */
    public Spot middle() {
        return new Spot(stage.width() / 2, stage.height() / 2);
    }
}
