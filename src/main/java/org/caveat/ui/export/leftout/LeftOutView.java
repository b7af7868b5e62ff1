package org.caveat.ui.export.leftout;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.fx.Subscriptions;

/** What the export would carry, and what it would leave out, by reason. */
public final class LeftOutView implements AutoCloseable {
    private final Messages messages;
    private final VBox all = new VBox(8);
    private final Subscriptions subscriptions = new Subscriptions();

    public LeftOutView(LeftOutModel model, Messages messages) {
        this.messages = messages;
        all.getStyleClass().add("left-out");
        subscriptions.watch(model.stateProperty(), this::show);
    }

    /** All of it. */
    public Region node() {
        return all;
    }

    private void show(LeftOutModel.State state) {
        all.getChildren().clear();
        all.getStyleClass().remove("left-out-known");
        if (state instanceof LeftOutModel.Looking) {
            add(messages.get("exporting.left-out-looking"), "muted");
        } else if (state instanceof LeftOutModel.NotKnown not) {
            add(not.reason(), "field-error");
        } else if (state instanceof LeftOutModel.Known known) {
            all.getStyleClass().add("left-out-known");
            show(known);
        }
    }

    private void show(LeftOutModel.Known known) {
        if (known.photographs() == 0) {
            add(messages.get("exporting.carries-nothing"), "strong");
        } else {
            add(messages.get("exporting.carries", known.photographs(), known.caveats()), "strong");
        }
        if (known.privates() > 0) {
            warn(messages.get("exporting.carries-private", known.privates()));
        }
        add(messages.get("exporting.left-out-heading"), "section")
                .getStyleClass()
                .add("left-out-heading");
        if (known.groups().isEmpty()) {
            add(messages.get("exporting.left-out-none"), "muted");
        }
        known.groups().forEach(group -> all.getChildren().add(new GroupView(group, messages).node()));
        known.warnings().forEach(this::warn);
    }

    private Label add(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        all.getChildren().add(label);
        return label;
    }

    private void warn(String sentence) {
        FaultSign.before(add(sentence, "export-warning"));
    }

    /** Ends the view. */
    @Override
    public void close() {
        subscriptions.close();
    }
}
