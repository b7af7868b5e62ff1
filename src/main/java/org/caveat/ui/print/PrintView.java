package org.caveat.ui.print;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.fx.Subscriptions;

/** What can be printed, to choose from; how far it is; what came of it. */
public final class PrintView implements AutoCloseable {
    private final PrintModel model;
    private final Messages messages;
    private final Runnable hide;
    private final VBox body = new VBox(16);
    private final VBox all = new VBox(16);
    private final Label told = Uncut.line("", "second");
    private final Subscriptions subscriptions = new Subscriptions();

    public PrintView(PrintModel model, Messages messages, Runnable hide) {
        this.model = model;
        this.messages = messages;
        this.hide = hide;
        DialogHead head = new DialogHead(messages.get("print.title"), messages.get("ui.close"), hide);
        all.getStyleClass().add("print-view");
        all.getChildren().addAll(head, body);
        subscriptions.watch(model.stateProperty(), this::show);
    }

    /** All of it. */
    public Region node() {
        return all;
    }

    /** Gives the keyboard to what is chosen or pressed first. */
    public void focus() {
        body.lookupAll(".button").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show(PrintModel.State state) {
        if (state instanceof PrintModel.Running running) {
            boolean isShown = told.getParent() != null;
            told.setText(running.words());
            if (!isShown) {
                running();
            }
            return;
        }
        body.getChildren().clear();
        if (state instanceof PrintModel.Choosing choosing) {
            choosing.refusal()
                    .ifPresent(why -> body.getChildren().add(FaultSign.before(Uncut.line(why, "field-error"))));
            body.getChildren().add(Uncut.line(messages.get("print.what"), "muted"));
            if (model.sheets().stream().allMatch(sheet -> sheet.files().isEmpty())) {
                body.getChildren().add(Uncut.line(messages.get("export.print-nothing"), "strong"));
            }
            choices();
        } else if (state instanceof PrintModel.Done done) {
            body.getChildren()
                    .add(Uncut.line(messages.get("print.done", done.printed().pages()), "strong"));
            done.printed().notPrinted().forEach(why -> body.getChildren()
                    .add(FaultSign.before(Uncut.line(why, "field-error"))));
            body.getChildren().add(Buttons.primary(messages.get("ui.close"), hide));
        }
        focus();
    }

    /** Of what holds no photograph there is nothing to choose. */
    private void choices() {
        VBox choices = new VBox(8);
        model.sheets().stream().filter(sheet -> !sheet.files().isEmpty()).forEach(sheet -> choices.getChildren()
                .add(choice(sheet)));
        boolean isNothing = choices.getChildren().isEmpty();
        if (!isNothing) {
            body.getChildren().add(choices);
        }
        body.getChildren().add(Buttons.words(messages.get(isNothing ? "ui.close" : "print.cancel"), hide));
    }

    private void running() {
        body.getChildren()
                .setAll(
                        told,
                        Uncut.line(messages.get("print.running-help"), "muted"),
                        Buttons.words(messages.get("print.stop"), model::cancel));
        focus();
    }

    private Button choice(Sheet sheet) {
        Button button = Buttons.words(sheet.name(), () -> model.start(sheet));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("print-choice");
        return button;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
