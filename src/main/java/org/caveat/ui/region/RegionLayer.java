package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import org.caveat.model.Region;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/**
 * What stands on the picture and on its mat, always in screen pixels whatever the zoom: the regions at rest, painted; above
 * them the persons, the selected region with its handles, the marks beyond the frame, what is drawn, and names and a few
 * words.
 */
public final class RegionLayer extends Pane implements AutoCloseable {
    private final RegionsModel model;
    private final ObservableValue<Viewport> viewport;
    private final RestingRegions resting = new RestingRegions();
    private final RegionView selected;
    private final HandlesView handles = new HandlesView();
    private final HoverLabel label;
    private final BeyondLayer beyond;
    private final PersonsLayer persons;
    private final SketchView drawn = new SketchView();
    private final Subscriptions subscriptions = new Subscriptions();
    private List<RegionMark> atRest = List.of();

    /**
     * @param viewport how the picture lies in the stage
     * @param language BCP 47: in which short forms are shown, where there is a choice
     */
    public RegionLayer(
            RegionsModel model, ObservableValue<Viewport> viewport, Messages messages, Words words, String language) {
        this.model = model;
        this.viewport = viewport;
        setPickOnBounds(false);
        getStyleClass().add("region-layer");
        persons = new PersonsLayer(model, viewport, messages, words);
        beyond = new BeyondLayer(model, viewport, messages, words, language);
        selected = new RegionView(model, messages, words);
        label = new HoverLabel(words, new ShortWords(language));
        Group seen = new Group(resting, persons, selected, beyond, handles, persons.plates(), label);
        HiddenWord hidden = new HiddenWord(messages);
        getChildren().addAll(seen, drawn, hidden);
        subscriptions.watch(model.hiddenProperty(), isHidden -> {
            seen.setVisible(!isHidden);
            tell(hidden);
            if (isHidden && (hasKeyboard() || beyond.hasKeyboard())) {
                getParent().requestFocus();
            }
        });
        subscriptions.watch(selected.focusedProperty(), model.keyboardProperty()::set);
        subscriptions.on(model.marksProperty(), () -> tell(hidden));
        subscriptions.on(model.persons().marksProperty(), () -> tell(hidden));
        follow(hidden);
    }

    private void tell(HiddenWord hidden) {
        boolean areAny = !model.marksProperty().get().isEmpty()
                || !model.persons().marksProperty().get().isEmpty();
        hidden.setVisible(model.hiddenProperty().get() && areAny);
    }

    private void follow(HiddenWord hidden) {
        subscriptions.watch(model.marksProperty(), this::rebuild);
        subscriptions.watch(model.selectedProperty(), now -> select());
        subscriptions.on(model.editing().changedProperty(), this::reshape);
        subscriptions.on(model.editing().inHandProperty(), this::placeHandles);
        subscriptions.on(model.persons().selectedProperty(), this::placeHandles);
        subscriptions.on(model.persons().marksProperty(), this::placeHandles);
        subscriptions.on(model.persons().marksProperty(), this::requestLayout);
        subscriptions.on(model.persons().selectedProperty(), this::requestLayout);
        subscriptions.on(model.persons().pointedAtProperty(), this::requestLayout);
        subscriptions.on(model.pointedAtProperty(), this::say);
        subscriptions.on(selected.focusedProperty(), this::say);
        subscriptions.on(viewport, this::place);
        subscriptions.on(model.sketchProperty(), this::showDrawn);
        subscriptions.on(model.waitingProperty(), this::showDrawn);
        subscriptions.on(widthProperty(), this::resized);
        subscriptions.on(heightProperty(), () -> {
            resized();
            hidden.place(getHeight());
        });
    }

    private void resized() {
        resting.reach(getWidth(), getHeight());
        resting.paint(atRest, viewport.getValue());
    }

    private void rebuild(List<RegionMark> shown) {
        select();
        place();
    }

    private void select() {
        List<RegionMark> all = model.onPicture();
        Optional<RegionMark> mark =
                model.selectedMark().filter(now -> now.region().isPresent());
        atRest = all.stream().filter(one -> mark.filter(one::equals).isEmpty()).toList();
        selected.show(mark, !all.isEmpty());
        resting.paint(atRest, viewport.getValue());
        reshape();
        say();
    }

    private void place() {
        Viewport view = viewport.getValue();
        resting.paint(atRest, view);
        reshape();
        showDrawn();
    }

    /** The selected region lies elsewhere, or is another now. */
    private void reshape() {
        ofSelected().ifPresent(region -> selected.place(region, viewport.getValue()));
        persons.reshape(model.held().filter(Held::isPerson));
        placeHandles();
        placeLabel();
    }

    private Optional<Region> ofSelected() {
        return model.held().filter(held -> !held.isPerson()).map(Held::region).or(() -> selected.mark()
                .flatMap(RegionMark::region));
    }

    private void placeHandles() {
        Optional<Region> region = model.held().filter(held -> model.isOpen()).map(Held::region);
        handles.show(region, model.editing().inHandProperty().get(), viewport.getValue());
    }

    private void say() {
        label.show(told(), told().equals(selected.mark()));
        placeLabel();
    }

    private void placeLabel() {
        Optional<Region> region = toldOf();
        label.setVisible(region.isPresent());
        region.ifPresent(now -> label.place(now, viewport.getValue()));
        requestLayout();
    }

    private Optional<Region> toldOf() {
        return told().flatMap(mark -> told().equals(selected.mark()) ? ofSelected() : mark.region())
                .filter(now -> viewport.getValue().shows(now.bounds()));
    }

    /** The names and the few words, once it is known how wide they are. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        beyond.layout();
        Viewport view = viewport.getValue();
        List<Plate> plates = new ArrayList<>();
        List<PlatesOnMat.Asked> asked = new ArrayList<>();
        toldOf().ifPresent(region -> {
            plates.add(label.plate());
            asked.add(new PlatesOnMat.Asked(
                    view.toStage(region.bounds()), label.plate().whole()));
        });
        persons.named().forEach(person -> {
            plates.add(person.plate());
            asked.add(new PlatesOnMat.Asked(person.around(view), person.plate().whole()));
        });
        List<Area> taken = new ArrayList<>(beyond.taken());
        numbers(view).map(Hit::disc).forEach(taken::add);
        List<PlatesOnMat.Place> places = PlatesOnMat.of(asked, taken, view);
        for (int each = 0; each < plates.size(); each++) {
            plates.get(each).lay(places.get(each));
        }
    }

    /** Where the numbers of the regions are that are spoken of. */
    private Stream<Spot> numbers(Viewport view) {
        return Stream.concat(
                ofSelected().map(region -> NumberPlace.of(region, view)).stream(),
                toldOf().map(region -> Hit.firstCorner(region, view)).stream());
    }

    /** The region whose few words are shown: that under the mouse, else that where the keyboard is. */
    private Optional<RegionMark> told() {
        return model.pointedAtMark().or(() -> selected.mark().filter(mark -> selected.isFocused()));
    }

    /** Whether the keyboard is on a region. */
    public boolean hasKeyboard() {
        return selected.isFocused() || persons.hasKeyboard();
    }

    /** Puts the keyboard on the region that is selected, if one is. */
    public void takeKeyboard() {
        if (selected.mark().isPresent()) {
            selected.requestFocus();
        } else {
            persons.takeKeyboard();
        }
    }

    /** The region that is being drawn, or that was and waits for its caveat. */
    private void showDrawn() {
        Optional<Sketch> sketch = model.sketchProperty()
                .get()
                .or(() -> model.waitingProperty().get().map(Sketch::of));
        drawn.show(sketch, viewport.getValue());
    }

    @Override
    public void close() {
        subscriptions.close();
        persons.close();
        beyond.close();
        getChildren().clear();
    }
}
