package org.caveat.ui.relink;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.relink.Plan;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Job;

/** Shows which sidecar goes with which photograph, and why; each can be left out. Nothing is done before it is said. */
public final class RelinkView implements AutoCloseable {
    private final RelinkModel model;
    private final Messages messages;
    private final VBox all = new VBox(16);
    private final VBox rows = new VBox(12);
    private final HBox buttons;
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param done hears of the relinking that was begun
     * @param close takes the view away
     */
    public RelinkView(RelinkModel model, Messages messages, Consumer<Job<Boolean>> done, Runnable close) {
        this.model = model;
        this.messages = messages;
        boolean isAny = !model.matches().isEmpty();
        model.matches().forEach(match -> rows.getChildren().add(row(match)));
        if (!model.left().isEmpty()) {
            rows.getChildren().addAll(left());
        }
        buttons = isAny ? buttons(done, close) : new HBox(Buttons.words(messages.get("relink.close"), close));
        all.getStyleClass().add("relink-view");
        all.setMinHeight(0);
        all.getChildren()
                .addAll(
                        new DialogHead(messages.get("relink.title"), messages.get("relink.close"), close),
                        Uncut.line(messages.get(isAny ? "relink.help" : "relink.none"), "second"),
                        new DialogScroll(rows),
                        buttons);
    }

    private HBox buttons(Consumer<Job<Boolean>> done, Runnable close) {
        Button relink = Buttons.primary("", () -> {
            Job<Boolean> job = model.relink();
            close.run();
            done.accept(job);
        });
        relink.setDefaultButton(true);
        subscriptions.watch(model.countProperty(), count -> {
            relink.setText(messages.get("relink.relink", count.intValue()));
            relink.setDisable(count.intValue() == 0);
        });
        HBox both = new HBox(8, relink, Buttons.words(messages.get("relink.cancel"), close));
        both.setMinHeight(Region.USE_PREF_SIZE);
        return both;
    }

    private Node row(Plan.Match match) {
        String from = match.relink().from();
        String to = match.relink().to();
        String reason = model.reason(match);
        CheckBox box = new CheckBox(from);
        box.setMnemonicParsing(false);
        box.setSelected(true);
        box.setWrapText(true);
        box.setAccessibleText(messages.get("relink.row-aloud", from, to, reason));
        box.selectedProperty().subscribe(isWanted -> model.choose(match, isWanted));
        VBox below = new VBox(Uncut.line("→ " + to, "relink-now"), Uncut.line(reason, "second"));
        below.getStyleClass().add("relink-below");
        return new VBox(2, box, below);
    }

    private List<Node> left() {
        Label heading = Uncut.line(messages.get("relink.stay"), "relink-heading");
        VBox sentences = new VBox(6);
        model.left().forEach(sentence -> sentences.getChildren().add(Uncut.line(sentence, "second")));
        return List.of(heading, sentences);
    }

    public Region node() {
        return all;
    }

    /** Puts the keyboard on the first that can be left out, else on the button. */
    public void focus() {
        all.lookupAll(".check-box").stream()
                .findFirst()
                .or(() -> buttons.getChildren().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
