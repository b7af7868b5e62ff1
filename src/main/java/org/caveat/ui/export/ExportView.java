package org.caveat.ui.export;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Surroundings;

/** The export, floating above the window: what is to be made, how far it is, what came of it. */
public final class ExportView implements AutoCloseable {
    private static final PseudoClass CHOOSING = PseudoClass.getPseudoClass("choosing");

    private final ExportModel model;
    private final Messages messages;
    private final Surroundings surroundings;
    private final Runnable close;
    private final StackPane page = new StackPane();
    private final VBox all = new VBox(16);
    private final DialogHead head;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<ChoicesPage> choices = Optional.empty();
    private Runnable onFocus = () -> {};
    private boolean runs;

    /** @param close takes the view away */
    public ExportView(ExportModel model, Messages messages, Surroundings surroundings, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.surroundings = surroundings;
        this.close = close;
        head = new DialogHead(messages.get("exporting.title"), messages.get("exporting.close"), close);
        all.getStyleClass().add("export-view");
        all.getChildren().addAll(head, page);
        all.setMinHeight(0);
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        subscriptions.watch(model.stateProperty(), this::turnTo);
    }

    public Region node() {
        return all;
    }

    private void turnTo(ExportModel.State state) {
        all.pseudoClassStateChanged(CHOOSING, state instanceof ExportModel.Choosing);
        if (state instanceof ExportModel.Choosing choosing) {
            ChoicesPage now = choices.orElseGet(() -> new ChoicesPage(model, messages, surroundings, close));
            choices = Optional.of(now);
            now.tell(choosing.refusal());
            page.getChildren().setAll(now.node());
            focusOn(now::focus);
        } else {
            endChoices();
            show(state);
        }
        runs = state instanceof ExportModel.Running;
    }

    private void show(ExportModel.State state) {
        if (state instanceof ExportModel.Running && !runs) {
            RunningPage running = new RunningPage(model, messages, subscriptions);
            page.getChildren().setAll(running.node());
            focusOn(running::focus);
        } else if (state instanceof ExportModel.Done done) {
            head.say(messages.get("exporting.title-done"));
            ReportPage report = new ReportPage(done.report(), messages, surroundings, close);
            page.getChildren().setAll(report.node());
            focusOn(report::focus);
        }
    }

    private void focusOn(Runnable first) {
        onFocus = first;
        focus();
    }

    /** Puts the keyboard on what is likely to be pressed next. */
    public void focus() {
        onFocus.run();
    }

    private void endChoices() {
        choices.ifPresent(ChoicesPage::close);
        choices = Optional.empty();
    }

    /** Ends the view, and remembers what was chosen. An export that is being made goes on. */
    @Override
    public void close() {
        if (choices.isPresent()) {
            model.remember();
        }
        endChoices();
        subscriptions.close();
    }
}
