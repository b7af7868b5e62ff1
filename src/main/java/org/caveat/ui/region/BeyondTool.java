package org.caveat.ui.region;

import java.util.Optional;
import org.caveat.model.Foreign;

/** Sets a mark beyond the frame: on the mat where the mouse is let go; or where the keys moved it, when it is taken. */
final class BeyondTool implements Tool {
    private final Sketching sketching;
    private Optional<MatPlace> place = Optional.empty();
    private boolean isOfMouse;

    BeyondTool(Sketching sketching) {
        this.sketching = sketching;
    }

    @Override
    public String name() {
        return Shape.BEYOND.key();
    }

    @Override
    public boolean pressed(Touch touch) {
        Optional<MatPlace> under = MatPlace.under(touch.view(), touch.onStage());
        under.ifPresent(now -> show(Optional.of(now), true));
        return under.isPresent();
    }

    /** Over the picture it stays where it was on the mat. */
    @Override
    public void dragged(Touch touch) {
        MatPlace.under(touch.view(), touch.onStage()).ifPresent(now -> show(Optional.of(now), true));
    }

    @Override
    public void released(Touch touch) {
        dragged(touch);
        take(touch.view());
    }

    /** What the keys have begun is not taken away by a mouse that lies over the picture. */
    @Override
    public void moved(Touch touch) {
        Optional<MatPlace> under = MatPlace.under(touch.view(), touch.onStage());
        if (under.isPresent() || isOfMouse) {
            show(under, true);
        }
    }

    @Override
    public boolean move(Viewport view, Arrow arrow) {
        show(Optional.of(place.map(now -> now.moved(view, arrow)).orElseGet(MatPlace::first)), false);
        return true;
    }

    @Override
    public boolean next(boolean isForward) {
        show(Optional.of(place.map(now -> now.next(isForward)).orElseGet(MatPlace::first)), false);
        return true;
    }

    @Override
    public boolean take(Viewport view) {
        Optional<MatPlace> taken = place;
        taken.ifPresent(now -> {
            leave();
            sketching.done(now.mark(view.picture(), Foreign.NONE));
        });
        return taken.isPresent();
    }

    @Override
    public boolean leave() {
        boolean wasBegun = place.isPresent();
        show(Optional.empty(), false);
        return wasBegun;
    }

    private void show(Optional<MatPlace> now, boolean byMouse) {
        place = now;
        isOfMouse = byMouse;
        sketching.showOnMat(now);
    }
}
