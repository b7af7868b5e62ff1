package org.caveat.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.caveat.model.Kind;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel.Tab;
import org.caveat.ui.inspector.person.PersonView;
import org.caveat.ui.inspector.questions.QuestionsView;
import org.jspecify.annotations.Nullable;

/** What stands in the inspector's column: its tabs, or in their place the questions while they are asked, or a person's card. */
final class InspectorColumn implements AutoCloseable {
    private final InspectorModel model;
    private final Parent tabs;
    private final QuestionsView questions;
    private final PersonView person;
    private final StackPane column = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param openCard shows the card of a caveat, with the keyboard on it
     */
    InspectorColumn(InspectorModel model, Parent tabs, InspectorView.Actions actions, Consumer<String> openCard) {
        this.model = model;
        this.tabs = tabs;
        Runnable close = () -> {
            model.questions().close();
            actions.toFront().run();
        };
        questions = new QuestionsView(
                model.questions(),
                model.caveats().words(),
                model.language(),
                new QuestionsView.Actions(close, openCard, this::openAllFields));
        person = new PersonView(model.person(), model.caveats().words(), actions.thumbnails(), actions.person());
        turn();
        subscriptions.on(model.questions().shownProperty(), this::turn);
        subscriptions.on(model.person().shownProperty(), this::turn);
    }

    Parent node() {
        return column;
    }

    private void turn() {
        boolean isAsked = model.questions().shownProperty().get();
        Node before = model.person().isShown() ? person.node() : tabs;
        Node front = isAsked ? questions.node() : before;
        if (column.getChildren().equals(List.of(front))) {
            return;
        }
        boolean hadKeyboard = hasKeyboard();
        column.getChildren().setAll(front);
        if (isAsked) {
            questions.focus();
        } else if (front.equals(person.node()) && hadKeyboard) {
            person.focus();
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

    private boolean holds(@Nullable Node node) {
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
        person.close();
        subscriptions.close();
    }
}
