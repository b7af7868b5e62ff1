package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.model.Region;
import org.caveat.ui.Told;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Spot;

/** Regions without a window: what was drawn, and what is said of a photograph after each change. */
final class Drawn implements RegionTaker {
    final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    final RegionsModel model = new RegionsModel(selected, this);
    final List<Region> drawn = new ArrayList<>();
    final List<String> steps = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    Optional<String> closed = Optional.empty();
    private Told state;

    Drawn(Told state) {
        this.state = state;
        show();
    }

    private void show() {
        model.show(RegionMark.of(state.state()));
        model.persons().show(PersonMark.of(state.state()));
    }

    Region of(String caveat) {
        return state.state().caveat(caveat).orElseThrow().region().orElseThrow();
    }

    @Override
    public void drawn(Region region) {
        drawn.add(region);
    }

    @Override
    public Optional<String> closed() {
        return closed;
    }

    @Override
    public void changed(Held held, boolean nudged) {
        steps.add((nudged ? "nudged " : "changed ") + held.id() + " "
                + held.region().spelled());
        if (!held.isPerson()) {
            state = state.at(held.id(), held.region());
            show();
        }
    }

    @Override
    public void removed(Held held) {
        steps.add("removed " + held.id());
    }

    @Override
    public void tooFewCorners() {
        told.add("three corners");
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    Tool tool() {
        return model.tool().orElse(model.editing());
    }

    /** A drag of the mouse, between places of the picture. */
    void drag(Viewport view, Spot from, Spot to) {
        Touch down = touch(view, from, 1);
        if (tool().pressed(down)) {
            Tool held = tool();
            held.dragged(touch(view, to, 1));
            held.released(touch(view, to, 1));
        }
    }

    void click(Viewport view, double x, double y, int clicks) {
        Touch there = touch(view, new Spot(x, y), clicks);
        Tool held = tool();
        if (held.pressed(there)) {
            held.released(there);
        }
    }

    static Touch touch(Viewport view, Spot inPicture, int clicks) {
        return new Touch(view, view.toStage(inPicture), clicks);
    }

    static Arrow arrow(double x, double y) {
        return new Arrow(new Way(x, y), false, false);
    }

    static Arrow withShift(double x, double y) {
        return new Arrow(new Way(x, y), true, false);
    }
}
