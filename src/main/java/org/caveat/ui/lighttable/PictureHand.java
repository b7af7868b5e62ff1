package org.caveat.ui.lighttable;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.Viewport.Spot;

/**
 * The hand that moves a picture, whatever tool is in it: the wheel and two fingers drawn apart zoom to where they are, two
 * fingers drawn along move the picture, and so does a drag with the middle button, or with the space bar held.
 *
 * <p>A wheel tells single steps. Two fingers tell a beginning and an end, and may tell on for a while after they are
 * lifted: what they moved glides on, what they zoomed stays, for size follows the hand alone.
 */
public final class PictureHand {
    /** A notch of the wheel is 40 units: about a fifth larger or smaller. */
    private static final double A_UNIT = Math.pow(1.2, 1.0 / 40);

    private final Moved moved;
    private boolean fingers;
    private boolean spaceHeld;
    private boolean pans;
    private boolean glides;
    private Cursor toolsCursor = Cursor.DEFAULT;
    private Spot last = new Spot(0, 0);

    /** What the hand moves. Places and ways are in pixels of the stage. */
    public interface Moved {

        /** Larger or smaller by a factor, so that what is at a place stays there. */
        void zoom(double factor, Spot around);

        void pan(double byX, double byY);
    }

    public PictureHand(Moved moved) {
        this.moved = moved;
    }

    /** Before the stage's own tools, which never hear of what was meant for the hand. */
    public void install(Node stage, Subscriptions subscriptions) {
        // after what stands on the stage: a long text there is scrolled in its own place
        stage.setOnScrollStarted(event -> fingers = true);
        stage.setOnScrollFinished(event -> fingers = false);
        stage.setOnScroll(this::scrolled);
        stage.setOnZoom(this::pinched);
        subscriptions.filter(stage, KeyEvent.ANY, event -> keyed(event, stage));
        subscriptions.filter(stage, MouseEvent.MOUSE_PRESSED, event -> pressed(event, stage));
        subscriptions.filter(stage, MouseEvent.MOUSE_DRAGGED, this::dragged);
        subscriptions.filter(stage, MouseEvent.MOUSE_RELEASED, this::released);
        subscriptions.on(stage.focusWithinProperty(), () -> {
            if (!stage.isFocusWithin()) {
                hold(false, stage);
            }
        });
    }

    private void scrolled(ScrollEvent event) {
        boolean zooms = event.isControlDown() || event.isMetaDown();
        if (event.isInertia()) {
            glide(event);
        } else if (fingers && !zooms) {
            glides = true;
            moved.pan(event.getDeltaX(), event.getDeltaY());
        } else if (event.isShiftDown() && !zooms) {
            moved.pan(event.getDeltaX() + event.getDeltaY(), 0);
        } else {
            glides = false;
            zoom(Math.pow(A_UNIT, event.getDeltaY()), new Spot(event.getX(), event.getY()));
            moved.pan(zooms ? 0 : event.getDeltaX(), 0);
        }
        event.consume();
    }

    private void glide(ScrollEvent event) {
        if (glides) {
            moved.pan(event.getDeltaX(), event.getDeltaY());
        }
    }

    private void pinched(ZoomEvent event) {
        if (!event.isInertia()) {
            glides = false;
            zoom(event.getZoomFactor(), new Spot(event.getX(), event.getY()));
        }
        event.consume();
    }

    /** Some devices tell a factor of nothing at all. */
    private void zoom(double factor, Spot around) {
        if (factor > 0 && factor != 1 && Double.isFinite(factor)) {
            moved.zoom(factor, around);
        }
    }

    private void keyed(KeyEvent event, Node stage) {
        // on a button, the space bar presses it
        if (event.getCode() == KeyCode.SPACE && !(event.getTarget() instanceof ButtonBase)) {
            hold(!event.getEventType().equals(KeyEvent.KEY_RELEASED), stage);
        }
    }

    private void hold(boolean held, Node stage) {
        if (held && !spaceHeld) {
            toolsCursor = stage.getCursor() == null ? Cursor.DEFAULT : stage.getCursor();
            stage.setCursor(Cursor.OPEN_HAND);
        } else if (!held && spaceHeld) {
            stage.setCursor(toolsCursor);
        }
        spaceHeld = held;
    }

    private void pressed(MouseEvent event, Node stage) {
        glides = false;
        boolean isMine =
                event.getButton() == MouseButton.MIDDLE || (spaceHeld && event.getButton() == MouseButton.PRIMARY);
        if (isMine && !pans) {
            pans = true;
            last = new Spot(event.getX(), event.getY());
            stage.requestFocus();
        }
        consumeMine(event);
    }

    private void dragged(MouseEvent event) {
        if (pans) {
            moved.pan(event.getX() - last.x(), event.getY() - last.y());
            last = new Spot(event.getX(), event.getY());
        }
        consumeMine(event);
    }

    private void released(MouseEvent event) {
        consumeMine(event);
        if (!event.isMiddleButtonDown() && !event.isPrimaryButtonDown()) {
            pans = false;
        }
    }

    private void consumeMine(MouseEvent event) {
        if (pans) {
            event.consume();
        }
    }
}
