package org.caveat.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.caveat.ui.lighttable.LightTableModel;
import org.caveat.ui.lighttable.Looking;
import org.caveat.ui.region.Turn;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * How the photographs that are compared are moved: locked together, or each alone. Locked they keep to each other how they
 * lie: what was laid one way while they were free stays so.
 */
public final class Moving implements Looking {
    private final ObservableValue<List<PaneModel>> panes;
    private final ObservableValue<Optional<PaneModel>> active;
    private final BooleanProperty locked = new SimpleBooleanProperty(true);

    /** @param active the one that the keyboard is on */
    Moving(ObservableValue<List<PaneModel>> panes, ObservableValue<Optional<PaneModel>> active) {
        this.panes = panes;
        this.active = active;
    }

    /** Whether zoom and pan act on all. */
    public BooleanProperty lockedProperty() {
        return locked;
    }

    public void toggleLocked() {
        locked.set(!locked.get());
    }

    /** A pane has another size, in screen pixels. */
    void stage(PaneModel pane, double width, double height) {
        boolean fitted = panes.getValue().stream().filter(PaneModel::hasPicture).allMatch(PaneModel::isFitted);
        pane.stage(new Extent(width, height), fitted);
    }

    void zoom(PaneModel pane, double factor, Spot around) {
        Way way = fromMiddle(pane, around);
        move(pane, all -> Abreast.zoomed(all, factor, way));
    }

    void pan(PaneModel pane, double byX, double byY) {
        move(pane, all -> Abreast.panned(all, byX, byY));
    }

    /** All of it, where it is seen in part or at full size; else one pixel of the picture for one of the screen. */
    void fitOrFullSize(PaneModel pane, Spot around) {
        if (moved(pane).stream().allMatch(PaneModel::isFitted)) {
            zoom(pane, 1 / pane.table().viewport().scale(), around);
        } else {
            move(pane, Abreast::fitted);
        }
    }

    private static Way fromMiddle(PaneModel pane, Spot spot) {
        Spot middle = pane.table().viewport().middle();
        return new Way(spot.x() - middle.x(), spot.y() - middle.y());
    }

    /** Nothing is moved behind a cover alone; what lies there is moved with the others. */
    private void move(PaneModel from, UnaryOperator<List<Viewport>> how) {
        List<PaneModel> moved = moved(from);
        if (moved.stream().noneMatch(PaneModel::isSeen)) {
            return;
        }
        List<Viewport> then =
                how.apply(moved.stream().map(pane -> pane.table().viewport()).toList());
        for (int each = 0; each < moved.size(); each++) {
            moved.get(each).table().put(then.get(each));
        }
    }

    private List<PaneModel> moved(PaneModel from) {
        return panes.getValue().stream()
                .filter(pane -> locked.get() || pane == from)
                .filter(PaneModel::hasPicture)
                .toList();
    }

    private void look(UnaryOperator<List<Viewport>> how) {
        active.getValue().ifPresent(pane -> move(pane, how));
    }

    private void turn(UnaryOperator<Turn> turning) {
        look(all -> Abreast.turned(all, turning));
    }

    @Override
    public void zoomIn() {
        look(all -> Abreast.zoomed(all, LightTableModel.STEP, new Way(0, 0)));
    }

    @Override
    public void zoomOut() {
        look(all -> Abreast.zoomed(all, 1 / LightTableModel.STEP, new Way(0, 0)));
    }

    /** All of them wholly in view, lying to each other as they do; free, the one alone, in its middle. */
    @Override
    public void fit() {
        look(Abreast::fitted);
    }

    @Override
    public void fullSize() {
        active.getValue().ifPresent(pane -> {
            List<PaneModel> moved = moved(pane);
            // of a photograph that cannot be read there are no pixels: then it is those of the first that can
            moved.stream()
                    .filter(pane::equals)
                    .findFirst()
                    .or(() -> moved.stream().findFirst())
                    .ifPresent(own -> {
                        double factor = 1 / own.table().viewport().scale();
                        move(pane, all -> Abreast.zoomed(all, factor, new Way(0, 0)));
                    });
        });
    }

    @Override
    public void turnClockwise() {
        turn(Turn::clockwise);
    }

    @Override
    public void turnAnticlockwise() {
        turn(Turn::anticlockwise);
    }

    @Override
    public void flip() {
        turn(Turn::flipped);
    }

    @Override
    public void invert() {
        active.getValue()
                .ifPresent(from -> moved(from).forEach(pane -> pane.table().invert()));
    }
}
