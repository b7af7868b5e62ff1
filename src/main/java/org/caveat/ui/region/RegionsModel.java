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
import org.caveat.ui.region.Viewport.Spot;

/** The regions of the photograph in front: which there are, which is selected, and the one being drawn. */
public final class RegionsModel {
    private final ReadOnlyObjectWrapper<List<RegionMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<String>> selected;
    private final ReadOnlyObjectWrapper<Optional<Tool>> tool = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sketch>> sketch = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Region>> waiting = new SimpleObjectProperty<>(Optional.empty());
    private final Consumer<Region> drawn;
    private final PersonsModel persons = new PersonsModel();

    /**
     * @param selected the id of the caveat that is selected, here and on its card alike
     * @param drawn takes a region that was drawn
     */
    public RegionsModel(ObjectProperty<Optional<String>> selected, Consumer<Region> drawn) {
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

    /** The tool that is in hand. */
    public ReadOnlyObjectProperty<Optional<Tool>> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    public Optional<Tool> tool() {
        return tool.get();
    }

    /** Whether a tool is in hand. */
    public boolean isArmed() {
        return tool.get().isPresent();
    }

    /** Whether a tool of that name is in hand. */
    public boolean isArmed(String name) {
        return tool.get().filter(now -> now.name().equals(name)).isPresent();
    }

    /** Takes the tool of a shape in hand. */
    public void draw(Shape shape) {
        take(shape.tool(sketching()));
    }

    /** Takes a tool in hand; what was begun with another is given up. */
    public void take(Tool another) {
        abandon();
        tool.set(Optional.of(another));
    }

    /** Puts the tool down: what was begun with it is given up. */
    public void abandon() {
        tool.get().ifPresent(Tool::leave);
        tool.set(Optional.empty());
    }

    private Sketching sketching() {
        return new Sketching() {
            @Override
            public void show(Optional<Sketch> now) {
                sketch.set(now);
            }

            @Override
            public void done(Region region) {
                abandon();
                drawn.accept(region);
            }
        };
    }

    /** What is seen of the region that is being drawn. */
    public ReadOnlyObjectProperty<Optional<Sketch>> sketchProperty() {
        return sketch.getReadOnlyProperty();
    }

    /** A region that was drawn, and waits for its caveat to be begun. */
    public ObjectProperty<Optional<Region>> waitingProperty() {
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
}
