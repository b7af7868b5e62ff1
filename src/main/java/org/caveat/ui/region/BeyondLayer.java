package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.caveat.model.Beyond;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.Viewport.Area;

/** The marks on the mat, and the one that is being set there or waits for its caveat. */
final class BeyondLayer extends Pane implements AutoCloseable {
    private final RegionsModel model;
    private final ObservableValue<Viewport> viewport;
    private final Messages messages;
    private final Words words;
    private final String language;
    private final List<BeyondView> marks = new ArrayList<>();
    private final MatShape placed = new MatShape(Kind.OUTSIDE);
    private final Subscriptions subscriptions = new Subscriptions();
    private List<Area> taken = List.of();

    BeyondLayer(
            RegionsModel model, ObservableValue<Viewport> viewport, Messages messages, Words words, String language) {
        this.model = model;
        this.viewport = viewport;
        this.messages = messages;
        this.words = words;
        this.language = language;
        setPickOnBounds(false);
        // it is as large as the marks on it, wherever they are: that moves nothing else
        setManaged(false);
        placed.getStyleClass().add("beyond-placed");
        placed.setMouseTransparent(true);
        subscriptions.watch(model.marksProperty(), this::rebuild);
        subscriptions.watch(model.selectedProperty(), this::select);
        subscriptions.on(viewport, this::place);
        subscriptions.on(model.beyond().placingProperty(), this::place);
        subscriptions.on(model.beyond().movingProperty(), this::place);
        subscriptions.on(model.beyond().waitingProperty(), this::place);
    }

    private void rebuild(List<RegionMark> shown) {
        Optional<String> keyboard =
                marks.stream().filter(Node::isFocused).map(BeyondView::id).findFirst();
        marks.clear();
        for (RegionMark mark : shown) {
            if (mark.region().isEmpty()) {
                mark.beyond()
                        .ifPresent(beyond -> marks.add(new BeyondView(mark, beyond, words(mark), model, viewport)));
            }
        }
        List<Node> all = new ArrayList<>(marks);
        all.add(placed);
        getChildren().setAll(all);
        select(model.selectedProperty().get());
        place();
        // a mark that was just moved by the keys is moved on by the next one
        keyboard.ifPresent(
                id -> marks.stream().filter(mark -> mark.id().equals(id)).forEach(Node::requestFocus));
    }

    /** Whether the keyboard is on a mark. */
    boolean hasKeyboard() {
        return marks.stream().anyMatch(Node::isFocused);
    }

    private void select(Optional<String> selected) {
        marks.forEach(mark -> mark.select(selected.filter(mark.id()::equals).isPresent()));
    }

    /** What a mark says on the mat: the caveat's short form, else its kind; and in full, where its text has room. */
    private BeyondView.Words words(RegionMark mark) {
        String kind = words.kind(mark.kind());
        String brief =
                Text.best(mark.caveat().shortTexts(), language).map(Text::value).orElse(kind);
        String whole = new ShortWords(language).of(mark.caveat()).orElse(kind);
        return new BeyondView.Words(
                atTheCamera(mark, brief), atTheCamera(mark, whole), messages.get("region.beyond-help"));
    }

    private String atTheCamera(RegionMark mark, String said) {
        boolean camera = mark.beyond()
                .filter(beyond -> beyond.edge().equals(MatPlace.CAMERA))
                .isPresent();
        return camera ? messages.get("region.at-the-camera", Leftwards.apart(said)) : said;
    }

    /** How wide the words are is known only now. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place();
    }

    private void place() {
        Viewport view = viewport.getValue();
        List<MarksOnMat.Mark> toLay = new ArrayList<>();
        marks.forEach(mark -> toLay.add(mark.toLay()));
        Optional<Beyond> set = model.beyond()
                .placingProperty()
                .get()
                .map(place -> place.mark(view.picture(), Foreign.NONE))
                .or(model.beyond().waitingProperty()::get);
        set.ifPresent(mark -> {
            placed.say(offered(mark));
            toLay.add(new MarksOnMat.Mark(mark, placed.wordsWhole()));
        });
        placed.setVisible(set.isPresent());
        List<BeyondPlace> places = MarksOnMat.of(toLay, view);
        for (int each = 0; each < marks.size(); each++) {
            marks.get(each).place(places.get(each));
        }
        set.ifPresent(mark -> placed.place(places.get(marks.size())));
        taken = places.stream().flatMap(BeyondPlace::taken).toList();
    }

    /** Where on the stage the marks are, with their leaders and their words. */
    List<Area> taken() {
        return taken;
    }

    /** Where the mark that is set would stand, in words. */
    private String offered(Beyond mark) {
        return messages.get(
                "region.beyond-offered",
                messages.get("caveats.beyond-" + mark.edge()),
                mark.at().orElse(0));
    }

    @Override
    public void close() {
        subscriptions.close();
        getChildren().clear();
    }
}
