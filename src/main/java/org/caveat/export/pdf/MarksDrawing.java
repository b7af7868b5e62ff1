package org.caveat.export.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.caveat.export.Glyphs;
import org.caveat.export.MarkView;
import org.caveat.imaging.PathData;
import org.caveat.model.Kind;

/**
 * The numbered marks on a picture and on the mat around it. Lines are white with a dark halo, so that they are seen on
 * every picture; nothing is filled, and nothing covers more of the picture than a line and a disc.
 */
final class MarksDrawing implements Drawing {
    /** Marks are drawn in the measures of the screen; a page is held nearer to the eye. */
    static final double SCALE = 0.8;

    private static final String DARK = "#111112";
    private static final String WHITE = "#FFFFFF";
    private static final String MAT = "#EFEDE8";

    private final List<MarkView> marks;
    private final PictureBox box;
    private final Digits digits;

    /** @param box the picture, and the mat on which it lies */
    MarksDrawing(List<MarkView> marks, PictureBox box, Digits digits) {
        this.marks = List.copyOf(marks);
        this.box = box;
        this.digits = digits;
    }

    @Override
    public void on(Canvas canvas) {
        for (MarkView mark : marks) {
            if (mark.shape() instanceof MarkView.OnPicture shape) {
                onPicture(mark, shape, canvas);
            } else if (mark.shape() instanceof MarkView.OnMat shape) {
                onMat(mark, shape, canvas);
            }
        }
    }

    private void onPicture(MarkView mark, MarkView.OnPicture shape, Canvas canvas) {
        if (shape.path() != null) {
            AffineTransform fit = AffineTransform.getTranslateInstance(box.left(), box.top());
            fit.scale(box.width() / box.pixelsWide(), box.height() / box.pixelsHigh());
            Path2D outline = PathData.outline(shape.path());
            Shape edge = fit.createTransformedShape(outline);
            canvas.fill(Pen.line(edge, 3.5 * SCALE), DARK);
            canvas.fill(Pen.line(edge, 1.5 * SCALE), WHITE);
        }
        Canvas foot = foot(shape, canvas);
        foot.fill(disc(0, 0, 12), DARK);
        foot.fill(disc(0, 0, 11), WHITE);
        foot.fill(disc(0, 0, 9.5), DARK);
        foot.fill(digits.centred(mark.number(), 0, 0), WHITE);
    }

    private void onMat(MarkView mark, MarkView.OnMat shape, Canvas canvas) {
        String colour = Glyphs.colour(new Kind(mark.style().substring(2)));
        Canvas foot = foot(shape, canvas);
        foot.fill(PathData.outline(shape.bar()), colour);
        foot.fill(Pen.line(PathData.outline(shape.leader()), 1.5), colour);
        foot.fill(disc(shape.discX(), shape.discY(), 11.75), colour);
        foot.fill(disc(shape.discX(), shape.discY(), 10.25), MAT);
        foot.fill(digits.centred(mark.number(), shape.discX(), shape.discY()), Glyphs.INK);
    }

    private Canvas foot(MarkView.Shape shape, Canvas canvas) {
        AffineTransform foot = AffineTransform.getTranslateInstance(
                box.left() + PictureBox.share(shape.x()) * box.width(),
                box.top() + PictureBox.share(shape.y()) * box.height());
        foot.scale(SCALE, SCALE);
        return canvas.through(foot);
    }

    private static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
