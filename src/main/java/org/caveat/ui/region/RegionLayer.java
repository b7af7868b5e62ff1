package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.Subscriptions;

/** The shapes that stand on the picture and on its mat, always in screen pixels whatever the zoom. */
public final class RegionLayer extends Pane implements AutoCloseable {
    private final RegionsModel model;
    private final ObservableValue<Viewport> viewport;
    private final Messages messages;
    private final Words words;
    private final String language;
    private final List<RegionView> regions = new ArrayList<>();
    private final List<BeyondView> marks = new ArrayList<>();
    private final PersonsLayer persons;
    private final SketchView drawn = new SketchView();
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param viewport how the picture lies in the stage
     * @param language BCP 47: in which short forms are shown, where there is a choice
     */
    public RegionLayer(
            RegionsModel model, ObservableValue<Viewport> viewport, Messages messages, Words words, String language) {
        this.model = model;
        this.viewport = viewport;
        this.messages = messages;
        this.words = words;
        this.language = language;
        setPickOnBounds(false);
        getStyleClass().add("region-layer");
        persons = new PersonsLayer(model, viewport, messages, words);
        // no line of a region runs through a name
        persons.setViewOrder(-0.5);
        subscriptions.watch(model.marksProperty(), this::rebuild);
        subscriptions.watch(model.selectedProperty(), selected -> select());
        subscriptions.on(viewport, this::place);
        subscriptions.on(model.sketchProperty(), this::showDrawn);
        subscriptions.on(model.waitingProperty(), this::showDrawn);
        showDrawn();
    }

    private void rebuild(List<RegionMark> shown) {
        regions.clear();
        marks.clear();
        for (RegionMark mark : shown) {
            mark.region().ifPresent(region -> regions.add(new RegionView(mark, region, model, messages, words)));
            if (mark.region().isEmpty()) {
                mark.beyond().ifPresent(beyond -> marks.add(new BeyondView(mark, beyond, inWords(mark), model)));
            }
        }
        List<Node> all = new ArrayList<>(List.of(persons));
        all.addAll(regions);
        all.addAll(marks);
        all.add(drawn);
        getChildren().setAll(all);
        place();
        select();
    }

    /** What the mark says on the mat: the caveat's short form, else its kind. */
    private String inWords(RegionMark mark) {
        String said = Text.best(mark.caveat().shortTexts(), language)
                .map(Text::value)
                .orElseGet(() -> words.kind(mark.kind()));
        boolean camera =
                mark.beyond().filter(beyond -> beyond.edge().equals("camera")).isPresent();
        return camera ? messages.get("region.at-the-camera", said) : said;
    }

    private void place() {
        Viewport view = viewport.getValue();
        regions.forEach(region -> region.place(view));
        marks.forEach(mark -> mark.place(view));
        showDrawn();
    }

    private void select() {
        Optional<String> selected = model.selectedProperty().get();
        Viewport view = viewport.getValue();
        List.copyOf(regions)
                .forEach(region ->
                        region.select(selected.filter(region.id()::equals).isPresent(), view));
        marks.forEach(mark -> mark.select(selected.filter(mark.id()::equals).isPresent()));
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
        getChildren().clear();
    }
}
