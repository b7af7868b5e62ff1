package org.caveat.ui.batch;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.fx.Subscriptions;

/** An edit of many photographs, floating above the window: what is asked, what it would change, how far it is. */
final class BatchView implements AutoCloseable {
    private final BatchModel model;
    private final Messages messages;
    private final Form form;
    private final Runnable close;
    private final VBox all = new VBox(16);
    private final StackPane page = new StackPane();
    private final Label told = new Label();
    private final Button look;
    private final Node asking;
    private final Subscriptions subscriptions;
    private Optional<LookPage> looking = Optional.empty();
    private Optional<RunningPage> running = Optional.empty();
    private Runnable onFocus = () -> {};
    private boolean isRefused;

    /**
     * @param scope which photographs are meant, in a sentence
     * @param subscriptions those of the form, which end with the view
     * @param close takes the view away
     */
    BatchView(
            BatchModel model, Form form, String scope, Messages messages, Subscriptions subscriptions, Runnable close) {
        this.model = model;
        this.form = form;
        this.messages = messages;
        this.subscriptions = subscriptions;
        this.close = close;
        look = Buttons.primary(messages.get("batch.look"), model::look);
        look.setDefaultButton(true);
        all.getStyleClass().add("batch-view");
        all.setMinHeight(0);
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        Label meant = new Label(scope);
        meant.setWrapText(true);
        meant.setMinHeight(Region.USE_PREF_SIZE);
        meant.getStyleClass().add("muted");
        all.getChildren().addAll(new VBox(4, head(), meant), page);
        asking = asking();
        subscriptions.watch(model.request().wantedProperty(), wanted -> judge());
        subscriptions.watch(model.stateProperty(), this::turnTo);
    }

    private Node head() {
        return new DialogHead(messages.get(model.errand().words("title")), messages.get("batch.close"), close);
    }

    private Node asking() {
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(8, look, Buttons.words(messages.get("batch.cancel"), close));
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        VBox choices = new VBox(16, new DialogScroll(form.node()), told, buttons);
        choices.getStyleClass().add("batch-page");
        choices.setMinHeight(0);
        return choices;
    }

    Region node() {
        return all;
    }

    private void turnTo(BatchModel.State state) {
        looking.ifPresent(LookPage::close);
        looking = Optional.empty();
        if (state instanceof BatchModel.Running now) {
            show(now);
            return;
        }
        running = Optional.empty();
        if (state instanceof BatchModel.Asking now) {
            isRefused = now.refusal().isPresent();
            judge();
            now.refusal().ifPresent(told::setText);
            page.getChildren().setAll(asking);
            focusOn(form.first()::requestFocus);
        } else if (state instanceof BatchModel.Looking now) {
            LookPage found = new LookPage(model, now, messages);
            looking = Optional.of(found);
            page.getChildren().setAll(found.node());
            focusOn(found::focus);
        }
    }

    private void show(BatchModel.Running now) {
        if (running.isEmpty()) {
            RunningPage begun = new RunningPage(model, messages);
            running = Optional.of(begun);
            page.getChildren().setAll(begun.node());
            focusOn(begun::focus);
        }
        running.get().show(now);
    }

    /** Says what is still wanted; what was refused stands until something else is typed. */
    private void judge() {
        Optional<String> wanted = model.request().wantedProperty().get();
        look.setDisable(wanted.isPresent());
        told.setText(wanted.orElse(""));
        told.setVisible(isRefused || wanted.isPresent());
        told.setManaged(isRefused || wanted.isPresent());
        told.getStyleClass().setAll("label", isRefused && wanted.isEmpty() ? "field-error" : "second");
        isRefused = false;
    }

    private void focusOn(Runnable first) {
        onFocus = first;
        focus();
    }

    /** Puts the keyboard on what is likely to be pressed next. */
    void focus() {
        // what a pane scrolls is in the window only once the pane is dressed
        all.applyCss();
        onFocus.run();
    }

    int listening() {
        return subscriptions.count();
    }

    @Override
    public void close() {
        looking.ifPresent(LookPage::close);
        subscriptions.close();
    }
}
