package org.caveat.ui.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.model.Region;
import org.caveat.model.Region.Rectangle;

/** The regions of the photograph in front: which there are, which is selected, and the one being drawn. */
public final class RegionsModel {
    private final ReadOnlyObjectWrapper<List<RegionMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<String>> selected;
    private final ReadOnlyObjectWrapper<Optional<Tool>> tool = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sketch>> sketch = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Region>> waiting = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> pointedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty hidden = new SimpleBooleanProperty(false);
    private final BooleanProperty keyboard = new SimpleBooleanProperty(false);
    private final RegionTaker taker;
    private final EditTool editing;
    private final PersonsModel persons = new PersonsModel();
    private final BeyondModel beyond = new BeyondModel();

    /**
     * @param selected the id of the caveat that is selected, here and on its card alike
     * @param taker takes what is drawn and changed
     */
    public RegionsModel(ObjectProperty<Optional<String>> selected, RegionTaker taker) {
        this.selected = selected;
        this.taker = taker;
        this.editing = new EditTool(this, taker);
        selected.subscribe(now -> editing.leave());
        persons.selectedProperty().subscribe(now -> editing.leave());
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

    /** The marks beyond the frame that are being set or moved. */
    public BeyondModel beyond() {
        return beyond;
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

    /** The tool that is there while none is in hand: it changes the selected region. */
    public EditTool editing() {
        return editing;
    }

    /** The selected region, as it is changed now; empty where none is selected, or none is seen. */
    Optional<Held> held() {
        Optional<Held> ofCaveat =
                selectedMark().flatMap(mark -> mark.region().map(region -> new Held(mark.id(), false, region)));
        Optional<Held> held = ofCaveat.or(
                        () -> persons.selectedMark().map(mark -> new Held(mark.id(), true, mark.region())))
                .filter(now -> !hidden.get());
        return editing.changedProperty()
                .get()
                .filter(changed -> held.filter(changed::isOf).isPresent())
                .or(() -> held);
    }

    /** Whether regions can be changed now. */
    boolean isOpen() {
        return taker.closed().isEmpty();
    }

    Optional<RegionMark> pointedAtMark() {
        return pointedAt.get().flatMap(all()::of);
    }

    Optional<RegionMark> selectedMark() {
        return selected.get().flatMap(all()::of);
    }

    private Marks all() {
        return new Marks(marks.get());
    }

    /** Takes the tool of a shape in hand. */
    public void draw(Shape shape) {
        take(shape.tool(new OnPaper(sketch, beyond, this::abandon, taker)));
    }

    /** Takes a tool in hand; what was begun with another is given up. */
    public void take(Tool another) {
        abandon();
        editing.leave();
        // what is drawn is to be seen beside what stands there
        hidden.set(false);
        tool.set(Optional.of(another));
    }

    /** Puts the tool down: what was begun with it is given up. */
    public void abandon() {
        tool.get().ifPresent(Tool::leave);
        tool.set(Optional.empty());
    }

    /** Leaves what is being done on the picture; says whether anything was. */
    public boolean leave() {
        boolean wasArmed = isArmed();
        abandon();
        return wasArmed || editing.leave();
    }

    /** What is seen of the region that is being drawn. */
    public ReadOnlyObjectProperty<Optional<Sketch>> sketchProperty() {
        return sketch.getReadOnlyProperty();
    }

    /** A region that was drawn, and waits for its caveat to be begun. */
    public ObjectProperty<Optional<Region>> waitingProperty() {
        return waiting;
    }

    /** Whether the regions are not to be seen, so that nothing stands on the picture. */
    public BooleanProperty hiddenProperty() {
        return hidden;
    }

    /** Hides the regions, or shows them again. */
    public void toggleHidden() {
        hidden.set(!hidden.get());
    }

    /** Whether the keyboard is on the regions. */
    public BooleanProperty keyboardProperty() {
        return keyboard;
    }

    /** The selected region, of a caveat or of a person, whether seen or not. */
    public Optional<Region> selectedRegion() {
        return selectedMark().map(RegionMark::region).orElseGet(() -> persons.selectedMark()
                .map(PersonMark::region));
    }

    /** The id of the caveat over whose region the mouse is. */
    public ReadOnlyObjectProperty<Optional<String>> pointedAtProperty() {
        return pointedAt.getReadOnlyProperty();
    }

    public void show(List<RegionMark> shown) {
        if (!shown.equals(marks.get())) {
            marks.set(shown);
            pointedAt.set(pointedAt.get().filter(id -> all().of(id).isPresent()));
        }
        editing.settle();
    }

    public void select(String id) {
        selected.set(Optional.of(id));
    }

    /** Selects the person, and no caveat. */
    public void selectPerson(String id) {
        selected.set(Optional.empty());
        persons.select(Optional.of(id));
    }

    /** Selects the next region in the order of the numbers, or the one before; says whether there is one. */
    boolean selectNext(boolean isForward) {
        Optional<RegionMark> next = selectedMark().flatMap(mark -> all().next(mark, isForward));
        next.map(RegionMark::id).ifPresent(this::select);
        return next.isPresent();
    }

    /** The marks that are regions, in the order of their numbers. */
    List<RegionMark> onPicture() {
        return all().onPicture();
    }

    /** Selects the smallest region under the mouse, a caveat's or a person's; none, where there is none. */
    public void selectAt(Touch touch) {
        Optional<RegionMark> mark = markAt(touch);
        Optional<PersonMark> person = persons.at(touch).filter(one -> mark.map(RegionMark::area)
                .filter(area -> area <= one.area())
                .isEmpty());
        selected.set(mark.filter(one -> person.isEmpty()).map(RegionMark::id));
        persons.select(person.map(PersonMark::id));
    }

    /** The mouse is over a place of the stage. */
    public void pointAt(Touch touch) {
        pointedAt.set(markAt(touch).map(RegionMark::id));
        persons.pointAt(touch);
    }

    /** The mouse is elsewhere. */
    public void pointAway() {
        pointedAt.set(Optional.empty());
        persons.pointAway();
    }

    private Optional<RegionMark> markAt(Touch touch) {
        return Optional.of(Hit.of(touch)).filter(hit -> !hidden.get()).flatMap(all()::at);
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
