package org.caveat.ui.region;

import java.util.Optional;
import org.caveat.model.Region.Rectangle;

/** Draws a rectangle: by a drag; or by the keys, which move it, with Shift change its size, and take it. */
final class RectangleTool implements Tool {
    private final Sketching sketching;
    private Optional<RectangleDrawing> drawing = Optional.empty();

    RectangleTool(Sketching sketching) {
        this.sketching = sketching;
    }

    @Override
    public String name() {
        return Shape.RECTANGLE.key();
    }

    @Override
    public boolean pressed(Touch touch) {
        show(RectangleDrawing.begun(touch.view(), touch.onStage()));
        return true;
    }

    @Override
    public void dragged(Touch touch) {
        drawing.map(now -> now.in(touch.view()).draggedTo(touch.onStage())).ifPresent(this::show);
    }

    @Override
    public void released(Touch touch) {
        Optional<Rectangle> drawn = drawing.flatMap(RectangleDrawing::rectangle);
        leave();
        drawn.ifPresent(sketching::done);
    }

    @Override
    public boolean move(Viewport view, Arrow arrow) {
        RectangleDrawing now = drawing.map(begun -> begun.in(view)).orElseGet(() -> RectangleDrawing.inTheMiddle(view));
        if (arrow.withShift()) {
            show(now.resized(arrow.onStage()));
        } else {
            show(drawing.isEmpty() ? now : now.moved(arrow.onStage()));
        }
        return true;
    }

    @Override
    public boolean take(Viewport view) {
        Optional<Rectangle> drawn = drawing.flatMap(RectangleDrawing::rectangle);
        drawn.ifPresent(rectangle -> {
            leave();
            sketching.done(rectangle);
        });
        return drawn.isPresent();
    }

    @Override
    public boolean leave() {
        boolean wasBegun = drawing.isPresent();
        drawing = Optional.empty();
        sketching.show(Optional.empty());
        return wasBegun;
    }

    private void show(RectangleDrawing now) {
        drawing = Optional.of(now);
        sketching.show(now.rectangle().map(Sketch::of));
    }
}
