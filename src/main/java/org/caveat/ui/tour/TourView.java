package org.caveat.ui.tour;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Reveal;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Late;
import org.caveat.ui.fx.Motion;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.tour.CalloutPlace.Area;

/**
 * The tour above the window: the callout, its arrow, and the shade. It takes no more than the callout from the mouse and
 * from the keyboard; everything below works on.
 */
public final class TourView extends Pane implements AutoCloseable {
    private final TourModel model;
    private final Function<TourStep, List<Node>> controls;
    private final Late<Callout> callout;
    private final Pointer arrow = new Pointer();
    private final Dimmed dimmed = new Dimmed();
    private final FxThread fxThread = new FxThread();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions whileShown = new Subscriptions();
    private Optional<Area> pointedAt = Optional.empty();

    /** @param controls what a step is about: the first beside which there is room is pointed at; none, where none is seen */
    public TourView(TourModel model, Messages messages, Function<TourStep, List<Node>> controls) {
        this.model = model;
        this.controls = controls;
        callout = new Late<>(() -> put(new Callout(model, messages)));
        setPickOnBounds(false);
        setMinSize(0, 0);
        setVisible(false);
        subscriptions.watch(model.stepProperty(), this::turnTo);
    }

    private Callout put(Callout made) {
        getChildren().addAll(dimmed.nodes());
        getChildren().addAll(made, arrow);
        return made;
    }

    private void turnTo(Optional<TourStep> step) {
        boolean wasShown = isVisible();
        setVisible(step.isPresent());
        if (step.isEmpty()) {
            whileShown.close();
            return;
        }
        callout.get().show(step.get());
        if (!wasShown) {
            follow(getScene());
            Motion.fadeIn(callout.get(), Motion.PANEL);
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

    /** Puts the keyboard on the callout, and what it is about into view. */
    public void focus() {
        model.stepProperty().get().ifPresent(step -> {
            controls.apply(step).stream().findFirst().ifPresent(TourView::reveal);
            callout.get().requestFocus();
        });
    }

    private static void reveal(Node control) {
        for (Node at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll && scroll.getContent() instanceof Region content) {
                Reveal.whole(scroll, content, control);
            }
        }
    }

    /** Whether the keyboard is on the callout. */
    public boolean hasKeyboard() {
        return callout.made().filter(Callout::isFocusWithin).isPresent();
    }

    /** Of what can be pointed at, the first beside which there is room, else the first. */
    private Optional<Area> area() {
        List<Area> areas = model.stepProperty().get().stream()
                .flatMap(step -> controls.apply(step).stream())
                .flatMap(node -> seen(node).stream())
                .toList();
        return areas.stream()
                .filter(area -> CalloutPlace.in(window(), Optional.of(area), size())
                        .side()
                        .isPresent())
                .findFirst()
                .or(() -> areas.stream().findFirst());
    }

    /** What of a control can be seen, in the window and in all that scrolls it. */
    private Optional<Area> seen(Node node) {
        Optional<Area> area = Dimmed.seen(area(node), window());
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                area = area.flatMap(now -> Dimmed.seen(now, area(scroll)));
            }
        }
        return area;
    }

    private Area area(Node node) {
        Bounds at = sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return new Area(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }

    private Area size() {
        Callout shown = callout.get();
        double width = Math.max(0, Math.min(shown.prefWidth(-1), getWidth() - 2 * CalloutPlace.MARGIN));
        return new Area(0, 0, width, shown.prefHeight(width));
    }

    private Area window() {
        return new Area(0, 0, getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        callout.made().ifPresent(this::lay);
    }

    private void lay(Callout shown) {
        pointedAt = area();
        Area size = size();
        CalloutPlace place = CalloutPlace.in(window(), pointedAt, size);
        dimmed.lay(window(), pointedAt);
        shown.resizeRelocate(snapPositionX(place.x()), snapPositionY(place.y()), size.width(), size.height());
        arrow.point(place, shown);
    }

    @Override
    public void close() {
        whileShown.close();
        subscriptions.close();
    }
}
