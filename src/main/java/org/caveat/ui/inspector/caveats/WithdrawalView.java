package org.caveat.ui.inspector.caveats;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.control.Reveal;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.fx.Subscriptions;

/** Asks why a caveat no longer stands, and what stands in its place. */
final class WithdrawalView implements AutoCloseable {
    private final CaveatsModel model;
    private final String id;
    private final GrowingArea reason = new GrowingArea(2);
    private final Chooser<Caveat> replaced;
    private final FieldBox reasonBox;
    private final VBox all = new VBox(16);
    /** Where letters are large it is higher than the column. */
    private final ScrollPane scroll = new ScrollPane(all);

    private final Subscriptions subscriptions = new Subscriptions();

    WithdrawalView(CaveatsModel model, String id) {
        this.model = model;
        this.id = id;
        Messages messages = model.words().messages();
        scrollable();
        Label title = new Label(messages.get("caveats.withdraw-title"));
        title.getStyleClass().add("question");
        Label help = Uncut.line(messages.get("caveats.withdraw-help"), "muted");
        String text = model.caveat(id).map(model.words()::inFull).orElse("");
        reasonBox = new FieldBox(messages.get("caveats.withdraw-reason"), reason).helped(messages.get("field.reason"));
        List<Caveat> others = model.state().map(AnnotatedPhotograph::caveatsInOrder).orElse(List.of()).stream()
                .filter(caveat -> caveat.stands() && !caveat.id().equals(id))
                .toList();
        reason.setText(model.reasonBegun(id));
        reason.textProperty().subscribe((was, now) -> model.beginReason(id, now));
        replaced = new Chooser<>(others, model.words()::inBrief, messages.get("caveats.withdraw-by-none"));
        replaced.show(Optional.empty());
        Button withdraw = Buttons.primary(messages.get("caveats.withdraw-do"), this::withdraw);
        HBox buttons = new HBox(8, withdraw, Buttons.words(messages.get("caveats.cancel"), model::back));
        buttons.setAlignment(Pos.CENTER_LEFT);
        all.getChildren()
                .addAll(
                        title,
                        Uncut.line(text, "caveat-text"),
                        reasonBox,
                        new FieldBox(messages.get("caveats.withdraw-by"), replaced)
                                .helped(messages.get("field.replaced")),
                        help,
                        buttons);
    }

    private void scrollable() {
        all.getStyleClass().add("inspector-form");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Reveal.keyboardIn(scroll, all, subscriptions);
    }

    Parent node() {
        return scroll;
    }

    Node first() {
        return reason;
    }

    private void withdraw() {
        if (reason.getText().isBlank()) {
            reasonBox.fault(model.words().messages().get("caveats.withdraw-needed"));
            reason.requestFocus();
            return;
        }
        Optional<String> by = Optional.ofNullable(replaced.getValue())
                .flatMap(chosen -> chosen)
                .map(Caveat::id);
        model.withdraw(id, reason.getText().strip(), by);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
