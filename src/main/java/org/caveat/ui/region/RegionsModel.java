package org.caveat.ui.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.model.Region;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Spot;

/** The regions of the photograph in front: which there are, which is selected, and the one being drawn. */
public final class RegionsModel {
    private final ReadOnlyObjectWrapper<List<RegionMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<String>> selected;
    private final ObjectProperty<Boolean> armed = new SimpleObjectProperty<>(false);
    private final ReadOnlyObjectWrapper<Optional<RectangleDrawing>> drawing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Rectangle>> waiting = new SimpleObjectProperty<>(Optional.empty());
    private final Consumer<Rectangle> drawn;
    private final PersonsModel persons = new PersonsModel();

    /**
     * @param selected the id of the caveat that is selected, here and on its card alike
     * @param drawn takes a rectangle that was drawn
     */
    public RegionsModel(ObjectProperty<Optional<String>> selected, Consumer<Rectangle> drawn) {
        this.selected = selected;
        this.drawn = drawn;
    }

    public ReadOnlyObjectProperty<List<RegionMark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /** The persons shown who have a region of their own. */
    public PersonsModel persons() {
        return persons;
    }

    /** Whether the next drag on the picture draws a rectangle. */
    public ObjectProperty<Boolean> armedProperty() {
        return armed;
    }

    public boolean isArmed() {
        return armed.get();
    }

    public ReadOnlyObjectProperty<Optional<RectangleDrawing>> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** A rectangle that was drawn, and waits for its caveat to be begun. */
    public ObjectProperty<Optional<Rectangle>> waitingProperty() {
        return waiting;
    }

    public void show(List<RegionMark> shown) {
        if (!shown.equals(marks.get())) {
            marks.set(shown);
        }
    }

    public void select(String id) {
        selected.set(Optional.of(id));
    }

    /** Selects the person, and no caveat. */
    public void selectPerson(String id) {
        selected.set(Optional.empty());
        persons.select(Optional.of(id));
    }

    /** Selects the smallest region that holds a place of the picture, a caveat's or a person's; none, where none does. */
    public void selectAt(Spot inPicture) {
        Optional<RegionMark> mark = marks.get().stream()
                .filter(one -> one.region()
                        .filter(region -> Inside.of(region, inPicture))
                        .isPresent())
                .min(Comparator.comparingLong(RegionMark::area));
        Optional<PersonMark> person = persons.at(inPicture).filter(one -> mark.map(RegionMark::area)
                .filter(area -> area <= one.area())
                .isEmpty());
        selected.set(mark.filter(one -> person.isEmpty()).map(RegionMark::id));
        persons.select(person.map(PersonMark::id));
    }

    /** The parts of the picture on which a region stands. */
    public List<Rectangle> occupied() {
        return Stream.concat(
                        marks.get().stream().flatMap(mark -> mark.region().stream()),
                        persons.marksProperty().get().stream().map(PersonMark::region))
                .map(Region::bounds)
                .toList();
    }

    public void begin(Viewport view, Spot onStage) {
        drawing.set(Optional.of(RectangleDrawing.begun(view, onStage)));
    }

    public void drag(Spot onStage) {
        drawing.set(drawing.get().map(now -> now.draggedTo(onStage)));
    }

    /** By the keys: a rectangle in the middle of what is in view, if none is being drawn, else the one there is, moved. */
    public void move(Viewport view, Way by) {
        drawing.set(Optional.of(
                drawing.get().map(now -> now.moved(by)).orElseGet(() -> RectangleDrawing.inTheMiddle(view))));
    }

    /** By the keys: the rectangle that is being drawn, larger or smaller. */
    public void resize(Viewport view, Way by) {
        drawing.set(Optional.of(drawing.get()
                .orElseGet(() -> RectangleDrawing.inTheMiddle(view))
                .resized(by)));
    }

    /** The mouse is let go: what was drawn is taken, and nothing is drawn any more. */
    public void finish() {
        Optional<Rectangle> rectangle = drawing.get().flatMap(RectangleDrawing::rectangle);
        drawing.set(Optional.empty());
        if (rectangle.isPresent()) {
            armed.set(false);
            drawn.accept(rectangle.get());
        }
    }

    /** Nothing is to be drawn after all. */
    public void abandon() {
        drawing.set(Optional.empty());
        armed.set(false);
    }
}
