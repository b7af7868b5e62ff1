package org.caveat.ui.region;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.model.Beyond;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/** The marks beyond the frame that are just being set or moved, and who hears what comes of it. */
public final class BeyondModel {
    private final ReadOnlyObjectWrapper<Optional<MatPlace>> placing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Moving>> moving = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Beyond>> waiting = new SimpleObjectProperty<>(Optional.empty());
    private Hearer hearer = new Hearer() {};

    /** Who hears what is done to marks. */
    public interface Hearer {

        /** A mark was set, of no caveat yet. */
        default void placed(Beyond mark) {}

        /** The mark of a caveat was moved. */
        default void moved(String caveat, Beyond mark) {}

        /** The mark of a caveat was moved a little, one of several small steps perhaps. */
        default void nudged(String caveat, Beyond mark) {}

        /** The mark of a caveat was taken away. */
        default void takenOff(String caveat) {}
    }

    /** A mark that is dragged, where it is now. */
    record Moving(String caveat, Beyond now) {}

    /** The parts of the stage on which marks stand, or wait. */
    public static List<Area> around(List<RegionMark> all, Viewport view) {
        List<MarksOnMat.Mark> onMat = all.stream()
                .filter(mark -> mark.region().isEmpty())
                .flatMap(mark -> mark.beyond().stream())
                .map(mark -> new MarksOnMat.Mark(mark, MarksOnMat.WORDLESS))
                .toList();
        return MarksOnMat.of(onMat, view).stream().map(BeyondPlace::around).toList();
    }

    /** From here on tells somebody what is done. */
    public void tell(Hearer another) {
        hearer = another;
    }

    /** The place that is offered to a mark while one is set. */
    ReadOnlyObjectProperty<Optional<MatPlace>> placingProperty() {
        return placing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Moving>> movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /** A mark that was set, and waits for its caveat to be begun. */
    public ObjectProperty<Optional<Beyond>> waitingProperty() {
        return waiting;
    }

    void show(Optional<MatPlace> place) {
        placing.set(place);
    }

    void place(Beyond mark) {
        hearer.placed(mark);
    }

    /** Drags a mark to the place beside a spot of the stage; one of the camera stays below the picture what it is. */
    void drag(RegionMark mark, Viewport view, Spot onStage) {
        Beyond before = mark.beyond().orElseThrow();
        MatPlace.under(view, onStage)
                .map(place -> place.edge().equals("bottom") && before.edge().equals(MatPlace.CAMERA)
                        ? new MatPlace(MatPlace.CAMERA, place.share())
                        : place)
                .ifPresent(place ->
                        moving.set(Optional.of(new Moving(mark.id(), place.mark(view.picture(), before.foreign())))));
    }

    /** The mark that is dragged is let go. */
    void drop() {
        Optional<Moving> dropped = moving.get();
        // told first: else the mark would be seen at its former place for a moment
        dropped.ifPresent(now -> hearer.moved(now.caveat(), now.now()));
        moving.set(Optional.empty());
    }

    /** Moves a mark by an arrow key. */
    void nudge(RegionMark mark, Viewport view, Arrow arrow) {
        Beyond before = mark.beyond().orElseThrow();
        Beyond after = MatPlace.of(before, view.picture()).moved(view, arrow).mark(view.picture(), before.foreign());
        if (!after.equals(before)) {
            hearer.nudged(mark.id(), after);
        }
    }

    void takeOff(RegionMark mark) {
        hearer.takenOff(mark.id());
    }
}
