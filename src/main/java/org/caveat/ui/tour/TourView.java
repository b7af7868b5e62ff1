package org.caveat.ui.tour;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.caveat.text.Messages;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Motion;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.tour.CalloutPlace.Area;

/**
 * The tour above the window: the callout, its arrow, and the shade. It takes no more than the callout from the mouse and
 * from the keyboard; everything below works on.
 */
public final class TourView extends Pane implements AutoCloseable {
    private final TourModel model;
    private final Function<TourStep, Optional<Node>> control;
    private final Callout callout;
    private final Pointer arrow = new Pointer();
    private final Dimmed dimmed = new Dimmed();
    private final FxThread fxThread = new FxThread();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions whileShown = new Subscriptions();
    private Optional<Area> pointedAt = Optional.empty();

    /** @param control what a step is about; empty where it is not to be seen now */
    public TourView(TourModel model, Messages messages, Function<TourStep, Optional<Node>> control) {
        this.model = model;
        this.control = control;
        callout = new Callout(model, messages);
        setPickOnBounds(false);
        setMinSize(0, 0);
        getChildren().addAll(dimmed.nodes());
        getChildren().addAll(callout, arrow);
        setVisible(false);
        subscriptions.watch(model.stepProperty(), this::turnTo);
    }

    private void turnTo(Optional<TourStep> step) {
        boolean wasShown = isVisible();
        setVisible(step.isPresent());
        if (step.isEmpty()) {
            whileShown.close();
            return;
        }
        callout.show(step.get());
        if (!wasShown) {
            follow(getScene());
            Motion.fadeIn(callout, Motion.PANEL);
        }
        requestLayout();
        // what the step shows takes the keyboard when it is shown; after that the callout has it
        fxThread.afterwards(() -> fxThread.afterwards(this::focus));
    }

    /** Looks after each layout of the window whether the control has moved, whatever moved it. */
    private void follow(Scene scene) {
        Runnable look = () -> {
            if (!pointedAt.equals(area())) {
                requestLayout();
            }
        };
        scene.addPostLayoutPulseListener(look);
        whileShown.add(() -> scene.removePostLayoutPulseListener(look));
    }

    /** Puts the keyboard on the callout. */
    public void focus() {
        if (model.goesOn()) {
            callout.requestFocus();
        }
    }

    /** Whether the keyboard is on the callout. */
    public boolean hasKeyboard() {
        return callout.isFocusWithin();
    }

    private Optional<Area> area() {
        return model.stepProperty().get().flatMap(control).flatMap(node -> {
            Bounds at = sceneToLocal(node.localToScene(node.getLayoutBounds()));
            return Dimmed.seen(new Area(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()), window());
        });
    }

    private Area window() {
        return new Area(0, 0, getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        pointedAt = area();
        double width = Math.max(0, Math.min(callout.prefWidth(-1), getWidth() - 2 * CalloutPlace.MARGIN));
        double height = callout.prefHeight(width);
        CalloutPlace place = CalloutPlace.in(window(), pointedAt, new Area(0, 0, width, height));
        dimmed.lay(window(), pointedAt);
        callout.resizeRelocate(snapPositionX(place.x()), snapPositionY(place.y()), width, height);
        arrow.point(place, callout);
    }


    @Override
    public void close() {
        whileShown.close();
        subscriptions.close();
    }
}
