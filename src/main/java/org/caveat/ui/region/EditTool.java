package org.caveat.ui.region;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.caveat.model.Region;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Spot;

/**
 * The tool that is there while no other is in hand: it moves the selected region, takes it by its handles, and takes it
 * away. What is changed is said when the mouse is let go, and by the keys at once.
 */
public final class EditTool implements Tool {
    /** Less than this, in screen pixels, is a click and not a drag. */
    private static final double CLICK = 4;

    private static final int STEP = 1;
    private static final int LONG_STEP = 10;

    private final RegionsModel model;
    private final RegionTaker taker;
    private final ReadOnlyObjectWrapper<Optional<Held>> changed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Handle>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Grab> grab = Optional.empty();

    private record Grab(Held held, Optional<Handle> handle, Touch from) {}

    EditTool(RegionsModel model, RegionTaker taker) {
        this.model = model;
        this.taker = taker;
    }

    @Override
    public String name() {
        return nameOf(inHand.get());
    }

    private static String nameOf(Optional<Handle> handle) {
        return handle.isPresent() ? "handle" : "edit";
    }

    /** The name changes with whether a handle is in hand. */
    public ObservableValue<String> nameProperty() {
        return inHand.map(EditTool::nameOf);
    }

    /** The region as it is changed now, before the photograph knows of it. */
    ReadOnlyObjectProperty<Optional<Held>> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** The handle that the keys move. */
    ReadOnlyObjectProperty<Optional<Handle>> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /** The photograph shows now what is said of it, or another region is selected. */
    void settle() {
        changed.set(Optional.empty());
        Optional<Region> region = model.held().map(Held::region);
        inHand.set(inHand.get()
                .filter(handle ->
                        region.filter(now -> Handle.of(now).contains(handle)).isPresent()));
    }

    @Override
    public boolean pressed(Touch touch) {
        grab = model.held().filter(held -> touch.clicks() < 2).flatMap(held -> grab(held, touch));
        inHand.set(grab.flatMap(Grab::handle));
        return grab.isPresent();
    }

    private static Optional<Grab> grab(Held held, Touch touch) {
        Hit hit = Hit.of(touch);
        Optional<Handle> handle = hit.handle(held.region());
        boolean isOn = handle.isPresent() || hit.on(held.region());
        return isOn ? Optional.of(new Grab(held, handle, touch)) : Optional.empty();
    }

    @Override
    public void dragged(Touch touch) {
        boolean isFar = grab.filter(now ->
                        changed.get().isPresent() || touch.distance(now.from().onStage()) >= CLICK)
                .isPresent();
        if (isFar && isOpen()) {
            grab.ifPresent(now -> changed.set(Optional.of(now.held().at(dragged(now, touch)))));
        }
    }

    private static Region dragged(Grab grab, Touch touch) {
        Reshaping reshaping = new Reshaping(touch.view().picture());
        Spot from = grab.from().inPicture();
        Spot to = touch.inPicture();
        int byX = (int) Math.rint(to.x() - from.x());
        int byY = (int) Math.rint(to.y() - from.y());
        Region region = grab.held().region();
        return grab.handle()
                .map(handle -> reshaping.moved(region, handle, byX, byY))
                .orElseGet(() -> reshaping.moved(region, byX, byY));
    }

    @Override
    public void released(Touch touch) {
        Optional<Grab> ended = grab;
        grab = Optional.empty();
        if (ended.isPresent()
                && touch.distance(ended.get().from().onStage()) < CLICK
                && changed.get().isEmpty()) {
            clicked(ended.get(), touch);
        } else {
            ended.ifPresent(this::say);
        }
    }

    private void say(Grab ended) {
        Optional<Held> now = changed.get().filter(held -> !held.equals(ended.held()));
        if (now.isEmpty()) {
            settle();
            return;
        }
        ended.handle().filter(Handle.Middle.class::isInstance).ifPresent(this::takeCorner);
        taker.changed(now.get(), false);
    }

    private void clicked(Grab ended, Touch touch) {
        Optional<Handle> handle = ended.handle();
        if (handle.isEmpty()) {
            model.selectAt(touch);
        } else if (handle.get() instanceof Handle.Middle middle && isOpen()) {
            split(ended.held(), middle, touch.view());
        }
    }

    private void split(Held held, Handle.Middle middle, Viewport view) {
        takeCorner(middle);
        say(held.at(new Reshaping(view.picture()).split(held.region(), middle)), false);
    }

    private void takeCorner(Handle handle) {
        inHand.set(Optional.of(new Handle.Corner(Reshaping.cornerOf(handle))));
    }

    @Override
    public boolean move(Viewport view, Arrow arrow) {
        Optional<Held> held = model.held();
        if (held.isPresent() && isOpen()) {
            Way upright = view.turn().back(arrow.times(arrow.withShift() ? LONG_STEP : STEP));
            Region nudged = nudged(held.get().region(), view, (int) upright.x(), (int) upright.y());
            if (!nudged.equals(held.get().region())) {
                inHand.get().filter(Handle.Middle.class::isInstance).ifPresent(this::takeCorner);
                say(held.get().at(nudged), true);
            }
        }
        return held.isPresent();
    }

    private Region nudged(Region region, Viewport view, int byX, int byY) {
        Reshaping reshaping = new Reshaping(view.picture());
        return inHand.get()
                .map(handle -> reshaping.moved(region, handle, byX, byY))
                .orElseGet(() -> reshaping.moved(region, byX, byY));
    }

    private void say(Held now, boolean nudged) {
        changed.set(Optional.of(now));
        taker.changed(now, nudged);
    }

    @Override
    public boolean take(Viewport view) {
        Optional<Held> held = model.held();
        List<Handle> handles = held.map(Held::region).map(Handle::of).orElse(List.of());
        if (handles.isEmpty() || !isOpen()) {
            return held.isPresent();
        }
        if (inHand.get().isEmpty()) {
            inHand.set(Optional.of(handles.get(0)));
        } else if (inHand.get().get() instanceof Handle.Middle middle) {
            held.ifPresent(now -> split(now, middle, view));
        }
        return true;
    }

    @Override
    public boolean next(boolean isForward) {
        List<Handle> handles = model.held().map(Held::region).map(Handle::of).orElse(List.of());
        Optional<Handle> handle = inHand.get();
        if (handle.isEmpty()) {
            return model.selectNext(isForward);
        }
        int at = handles.indexOf(handle.get()) + (isForward ? 1 : -1);
        inHand.set(Optional.of(handles.get(Math.floorMod(at, handles.size()))));
        return true;
    }

    @Override
    public boolean back() {
        Optional<Held> held = model.held();
        if (held.isPresent() && isOpen()) {
            if (inHand.get().isPresent() && inHand.get().get() instanceof Handle.Corner corner) {
                without(held.get(), corner);
            } else {
                taker.removed(held.get());
            }
        }
        return held.isPresent();
    }

    private void without(Held held, Handle.Corner corner) {
        Optional<Region> fewer = Reshaping.without(held.region(), corner);
        fewer.ifPresentOrElse(
                region -> {
                    // the next corner takes its place, and can be removed in its turn
                    int index = Math.min(corner.index(), Handle.of(region).size() / 2 - 1);
                    inHand.set(Optional.of(new Handle.Corner(index)));
                    say(held.at(region), false);
                },
                taker::tooFewCorners);
    }

    /** Whether anything can be changed; where not, it is told why. */
    private boolean isOpen() {
        Optional<String> why = taker.closed();
        why.ifPresent(taker::tell);
        return why.isEmpty();
    }

    @Override
    public boolean leave() {
        boolean wasBegun = inHand.get().isPresent() || changed.get().isPresent();
        grab = Optional.empty();
        inHand.set(Optional.empty());
        changed.set(Optional.empty());
        return wasBegun;
    }
}
