package org.caveat.ui.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.caveat.model.Kind;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel.Tab;
import org.caveat.ui.inspector.questions.QuestionsView;
import org.jspecify.annotations.Nullable;

/** What stands in the inspector's column: its tabs, or in their place the questions while they are asked. */
final class InspectorColumn implements AutoCloseable {
    private final InspectorModel model;
    private final Parent tabs;
    private final QuestionsView questions;
    private final StackPane column = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param toFront puts the keyboard on the sheet or on the table
     * @param openCard shows the card of a caveat, with the keyboard on it
     */
    InspectorColumn(InspectorModel model, Parent tabs, Runnable toFront, Consumer<String> openCard) {
        this.model = model;
        this.tabs = tabs;
        Runnable close = () -> {
            model.questions().close();
            toFront.run();
        };
        questions = new QuestionsView(
                model.questions(),
                model.caveats().words(),
                model.language(),
                new QuestionsView.Actions(close, openCard, this::openAllFields));
        subscriptions.watch(model.questions().shownProperty(), this::turn);
    }

    Parent node() {
        return column;
    }

    private void turn(boolean asked) {
        model.flush();
        column.getChildren().setAll(asked ? questions.node() : tabs);
        if (asked) {
            questions.focus();
        }
    }

    /** What is typed goes on in the form of a caveat: one that is there now, or will be with the next word. */
    private void openAllFields(Kind kind) {
        Optional<String> kept = model.questions().keepForAllFields();
        model.questions().close();
        model.tabProperty().set(Tab.CAVEATS);
        kept.ifPresentOrElse(model.caveats()::edit, () -> model.caveats().begin(kind));
    }

    /** Keeps the answer to the question that is open, or tells what it lacks; says whether one is open. */
    boolean keepAnswer() {
        return questions.keep();
    }

    boolean hasKeyboard() {
        return column.getScene() != null && holds(column.getScene().getFocusOwner());
    }

    boolean holds(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == column) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        questions.close();
        subscriptions.close();
    }
}
