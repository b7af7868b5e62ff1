package org.caveat.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.model.Standing;
import org.caveat.model.Standing.State;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.inspector.questions.QuestionsView;

/**
 * What stands at the right also where the inspector does not: the questions, a person's card, and beside the coverage what
 * answers a cell of it, until one is back at the cell.
 */
final class InspectorPlace implements AutoCloseable {
    private final CollectionModel model;
    private final InspectorModel inspector;
    private final LateInspector view;
    private final Runnable toFront;
    private final FxThread fxThread = new FxThread();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean isBesideCoverage;

    /** @param toFront puts the keyboard on the view in front */
    InspectorPlace(CollectionModel model, InspectorModel inspector, LateInspector view, Runnable toFront) {
        this.model = model;
        this.inspector = inspector;
        this.view = view;
        this.toFront = toFront;
        subscriptions.on(inspector.questions().shownProperty(), this::show);
        subscriptions.on(inspector.person().shownProperty(), this::show);
        subscriptions.on(inspector.questions().openProperty(), () -> fxThread.afterwards(this::backOnceKept));
        subscriptions.on(model.centerProperty(), this::leave);
    }

    /** The column of the inspector. */
    Node column() {
        return view.node();
    }

    private void show() {
        boolean asked = inspector.questions().shownProperty().get();
        model.columns().inspectorAtLeastProperty().set(asked ? QuestionsView.WIDTH : 0);
        model.inspectorsPlaceProperty().set(asked || inspector.person().isShown() || isBesideCoverage);
    }

    /** Shows the inspector, where it is not shown: beside the coverage for now, beside the sheet until it is hidden. */
    void open() {
        if (model.centerProperty().get() == Center.COVERAGE) {
            isBesideCoverage = true;
            show();
        } else if (!model.hasInspector()) {
            model.inspectorOnSheetProperty().set(true);
        }
    }

    /** Answers a question of the photograph at hand: among the questions, or on the card where it is answered. */
    void answer(Kind kind) {
        model.desk().current().ifPresent(current -> {
            Standing standing = Standing.of(kind, current.state());
            boolean isOpenQuestion = standing.state() == State.NOT_ASKED || standing.state() == State.NOT_KNOWN;
            if (isOpenQuestion) {
                ask(kind, current);
            } else {
                standing.strongest().ifPresent(answer -> showCard(answer.id()));
            }
        });
    }

    private void ask(Kind kind, Holding current) {
        Optional<String> closed = current.closed();
        if (closed.isPresent()) {
            model.words().toldProperty().set(closed.get());
            return;
        }
        open();
        inspector.questions().ask(kind);
    }

    private void showCard(String caveat) {
        open();
        view.get().showCard(caveat);
        // what was only just shown is in the window once it was laid out
        fxThread.afterwards(view.get()::focusCard);
    }

    /** An answer that was kept is done with: the next cell can be answered. */
    private void backOnceKept() {
        if (isBesideCoverage
                && inspector.questions().shownProperty().get()
                && !inspector.questions().isOpen()) {
            back();
        }
    }

    /** Back from the answering to the cell; says whether anything was answered beside the coverage. */
    boolean back() {
        if (!isBesideCoverage || inspector.person().isShown()) {
            return false;
        }
        inspector.questions().leave();
        inspector.caveats().back();
        view.flush();
        leave();
        toFront.run();
        return true;
    }

    /** Goes away from the answering, wherever one goes. */
    private void leave() {
        if (isBesideCoverage) {
            isBesideCoverage = false;
            inspector.questions().close();
            show();
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
