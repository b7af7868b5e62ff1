package org.caveat.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.ui.fx.Late;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorView;
import org.caveat.ui.instantline.InstantLineModel;
import org.caveat.ui.instantline.InstantLineView;
import org.caveat.ui.instantline.LineEntries;

/** The instant line under the light table: its marks lead to the cards, and its own date to the caption. */
final class LineUnderTable implements AutoCloseable {
    /** Tabs, tools, a photograph that is worth looking at, and the line. */
    private static final double LEAST_ROOM = 420;

    private final CollectionModel model;
    private final Late<InstantLineView> view;
    private final StackPane room = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean hasRoom = true;
    private boolean isAskedFor;

    LineUnderTable(CollectionModel model, Services services, Supplier<InspectorView> inspector) {
        this.model = model;
        CollectionDescription collection = model.desk().collection().description();
        LineEntries dates = new LineEntries(
                services.messages(), services.words(), collection.get(CollectionFields.KINDS), collection.language());
        InstantLineModel line = new InstantLineModel(dates, model.desk().caveatProperty(), new ToInspector(inspector));
        view = new Late<>(() -> put(new InstantLineView(line)));
        subscriptions.watch(model.desk().currentProperty(), line::show);
        subscriptions.watch(model.centerProperty(), center -> appear());
        subscriptions.watch(model.instantLineProperty(), shown -> appear());
    }

    private InstantLineView put(InstantLineView made) {
        room.getChildren().add(made.node());
        return made;
    }

    private record ToInspector(Supplier<InspectorView> inspector) implements InstantLineModel.Opening {
        @Override
        public void show(String caveat) {
            inspector.get().showCard(caveat);
        }

        @Override
        public void open(String caveat) {
            inspector.get().showCard(caveat);
            inspector.get().focusCard();
        }

        @Override
        public void instant() {
            inspector.get().focusInstant();
        }
    }

    /**
     * Told how high the room is for table and line together, in pixels: in a low one the photograph has all of it, until
     * the line is asked for.
     */
    void roomIs(double height) {
        boolean enough = height >= LEAST_ROOM;
        if (enough != hasRoom) {
            hasRoom = enough;
            isAskedFor = false;
            appear();
        }
    }

    private void appear() {
        boolean shown = model.isOnTable() && model.instantLineProperty().get() && (hasRoom || isAskedFor);
        if (shown) {
            view.get();
        }
        room.setVisible(shown);
        room.setManaged(shown);
    }

    Parent node() {
        return room;
    }

    boolean hasKeyboard() {
        return view.made().filter(InstantLineView::hasKeyboard).isPresent();
    }

    /** Shows or hides the line. A keyboard that is on it goes elsewhere. */
    void toggle(Runnable elsewhere) {
        if (hasKeyboard()) {
            elsewhere.run();
        }
        boolean isToAppear = !room.isVisible();
        isAskedFor = isToAppear;
        model.instantLineProperty().set(isToAppear);
        appear();
    }

    @Override
    public void close() {
        subscriptions.close();
        view.made().ifPresent(InstantLineView::close);
    }
}
