package org.caveat.ui.shell;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Late;
import org.caveat.ui.fx.ReadingState.Told;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.inspector.InspectorView;

/**
 * The inspector in its column. Of all in the window it has the most fields, and the first screen of a folder shows none of
 * them: it is made when it is first seen or asked for, or once the folder is read and nobody waits.
 */
final class LateInspector implements AutoCloseable {
    private final InspectorModel model;
    private final Late<InspectorView> view;
    private final StackPane column = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean isClosed;

    LateInspector(InspectorModel model, Supplier<InspectorView> making) {
        this.model = model;
        view = new Late<>(() -> {
            InspectorView made = making.get();
            column.getChildren().setAll(made.node());
            return made;
        });
    }

    /**
     * Makes it as soon as it is seen, and ahead of that once the reading is done.
     *
     * @param seen whether it has a place in the window
     */
    void follow(ObservableValue<Boolean> seen, ObservableValue<Told> reading) {
        subscriptions.watch(seen, isSeen -> {
            if (isSeen) {
                get();
            }
        });
        subscriptions.on(reading, () -> {
            if (!reading.getValue().goesOn()) {
                new FxThread().afterwards(this::makeAhead);
            }
        });
    }

    private void makeAhead() {
        if (!isClosed) {
            get();
        }
    }

    InspectorView get() {
        return view.get();
    }

    /** Says what is typed and not yet said. */
    void flush() {
        model.flush();
        view.made().ifPresent(InspectorView::flush);
    }

    /** Whether the keyboard is in it. */
    boolean hasKeyboard() {
        return view.made().filter(InspectorView::hasKeyboard).isPresent();
    }

    Parent node() {
        return column;
    }

    @Override
    public void close() {
        isClosed = true;
        subscriptions.close();
        view.made().ifPresent(InspectorView::close);
    }
}
