package org.caveat.ui.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.ui.control.Reveal;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Thumbnails;

/**
 * The table of photographs and the nine questions. Only the rows in view exist; where the nine do not fit beside the
 * photographs, they move sideways and the photographs stay.
 */
public final class CoverageView implements AutoCloseable {
    /** In a lower table what stands around the rows is set closer. */
    private static final double LOW = 420;

    /** In a still lower one the rows have the room of what explains the signs. */
    private static final double LOWEST = 280;

    private static final double ROOM_FOR_KEYS = 1100;

    private final CoverageModel model;
    private final CoverageWords words;
    private final Thumbnails thumbnails;
    private final CoverageHead head;
    private final MoreQuestions more;
    private final CoverageList list = new CoverageList(this::focusedTile);
    private final Sideways sideways = new Sideways();
    private final HBox legend = new HBox(32);
    private final VBox all = new VBox();
    private final Set<CoverageRow> live = new HashSet<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private final FxThread fxThread = new FxThread();
    private boolean isInFront;
    private boolean wanting;
    private int updates;

    public CoverageView(CoverageModel model, CoverageWords words, Thumbnails thumbnails) {
        this.model = model;
        this.words = words;
        this.thumbnails = thumbnails;
        head = new CoverageHead(words);
        more = new MoreQuestions(words.messages(), sideways::move);
        list.setCellFactory(view -> new CoverageRow(this));
        list.setAccessibleText(words.messages().get("coverage.name"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, new CoverageKeys(model, list::rowsInView));
        VBox.setVgrow(list, Priority.ALWAYS);
        all.getStyleClass().add("coverage");
        all.setMinSize(0, 0);
        explain();
        all.getChildren().addAll(new StackPane(head.above(), more), list, head.below(), sideways, legend);
        all.addEventFilter(ScrollEvent.SCROLL, sideways::scrolled);
        follow();
    }

    private void explain() {
        FlowPane signs = new FlowPane(28, 4);
        signs.getChildren().addAll(head.legend());
        HBox.setHgrow(signs, Priority.ALWAYS);
        Label keys = new Label(words.messages().get("coverage.keys"));
        keys.setMinWidth(Region.USE_PREF_SIZE);
        legend.getStyleClass().add("coverage-legend");
        legend.getChildren().addAll(signs, keys);
        subscriptions.on(all.widthProperty(), () -> appear(keys, all.getWidth() >= ROOM_FOR_KEYS));
        subscriptions.on(all.heightProperty(), () -> {
            boolean isLow = all.getHeight() < LOW;
            appear(legend, all.getHeight() >= LOWEST);
            legend.pseudoClassStateChanged(CoverageHead.LOW, isLow);
            head.lower(isLow);
        });
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void follow() {
        subscriptions.on(list.widthProperty(), this::fit);
        subscriptions.on(sideways.valueProperty(), this::place);
        subscriptions.watch(model.totalsProperty(), head::show);
        subscriptions.on(model.rowsProperty(), this::rebuild);
        subscriptions.on(model.sheet().chosenProperty(), this::mark);
        subscriptions.on(model.questionProperty(), this::mark);
        subscriptions.add(model.photographs().watch(this::refresh)::unsubscribe);
        subscriptions.watch(words.sheet().stopped(), stopped -> rebuild());
    }

    public Parent node() {
        return all;
    }

    /** What has the keyboard when the coverage comes to the front. */
    public void focus() {
        list.requestFocus();
    }

    /** Shows the rows, or, elsewhere than in front, none. */
    public void turn(boolean inFront) {
        all.setVisible(inFront);
        if (inFront != isInFront) {
            isInFront = inFront;
            model.turn(inFront);
            rebuild();
            if (inFront) {
                fxThread.afterwards(this::reveal);
            }
        }
    }

    private void rebuild() {
        boolean wasInView = focusedTile().isPresent();
        live.clear();
        if (isInFront) {
            list.getItems().setAll(model.rows());
        } else {
            list.getItems().clear();
        }
        list.refresh();
        if (wasInView) {
            reveal();
        }
    }

    private void refresh(Holding holding) {
        live.forEach(row -> row.refresh(holding));
    }

    private void mark() {
        live.forEach(row -> row.mark(model.file(), model.questionProperty().get()));
        reveal();
        list.notifyFocus();
    }

    /** Brings the cell where the keyboard is into view, and no more than that. */
    private void reveal() {
        if (isInFront) {
            model.file().flatMap(model.sheet()::indexOf).ifPresent(row -> Reveal.row(list, row));
            sideways.reveal(column());
        }
    }

    private int column() {
        return Kind.KNOWN.indexOf(model.questionProperty().get());
    }

    private void fit() {
        sideways.fit(list.getWidth(), column());
        place();
    }

    private void place() {
        head.place(columns(), offset());
        more.place(columns(), offset());
        live.forEach(row -> row.place(columns(), offset()));
    }

    private Optional<Node> focusedTile() {
        return model.file().flatMap(file -> live.stream()
                .filter(row -> row.file().equals(Optional.of(file)))
                .flatMap(row -> row.tile(model.questionProperty().get()).stream())
                .findFirst());
    }

    CoverageModel model() {
        return model;
    }

    CoverageWords words() {
        return words;
    }

    Thumbnails thumbnails() {
        return thumbnails;
    }

    CoverageColumns columns() {
        return sideways.columns();
    }

    double offset() {
        return sideways.offset();
    }

    /** A row was filled, or emptied: what is in view is not what it was. */
    void filled(CoverageRow row, boolean empty) {
        updates++;
        if (empty) {
            live.remove(row);
        } else {
            live.add(row);
        }
        if (!wanting) {
            wanting = true;
            fxThread.afterwards(this::want);
        }
    }

    private void want() {
        wanting = false;
        List<String> files = live.stream().flatMap(row -> row.file().stream()).toList();
        if (isInFront) {
            model.photographs().want(files);
        }
    }

    /** How often a row was filled since the view was made: tests of scrolling count them. */
    public int updates() {
        return updates;
    }

    @Override
    public void close() {
        isInFront = false;
        subscriptions.close();
        list.getItems().clear();
        live.clear();
    }
}
