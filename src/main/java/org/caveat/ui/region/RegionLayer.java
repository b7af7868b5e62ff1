package org.caveat.ui.region;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import org.caveat.model.Region;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.Viewport.Area;

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
        resting.setWidth(getWidth());
        resting.setHeight(getHeight());
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
        Viewport view = viewport.getValue();
        Optional<Region> region = told().flatMap(mark -> told().equals(selected.mark()) ? ofSelected() : mark.region())
                .filter(now -> isInView(now, view));
        label.setVisible(region.isPresent());
        region.ifPresent(now -> label.place(now, view));
    }

    private static boolean isInView(Region region, Viewport view) {
        return view.toStage(region.bounds())
                        .shared(new Area(
                                0, 0, view.stage().width(), view.stage().height()))
                > 0;
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
