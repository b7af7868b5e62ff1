package org.caveat.ui.inspector.history;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Subscriptions;

/** The History tab. */
public final class HistoryView implements AutoCloseable {
    /** More than these are not made at once: who looks that far back reads the sidecar. */
    private static final int MOST = 200;

    private final Messages messages;
    private final VBox list = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(list);
    private final Subscriptions subscriptions = new Subscriptions();

    public HistoryView(HistoryModel model, Messages messages) {
        this.messages = messages;
        list.getStyleClass().add("inspector-form");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        subscriptions.watch(model.entriesProperty(), this::show);
    }

    public Parent node() {
        return scroll;
    }

    private void show(List<HistoryEntry> entries) {
        list.getChildren().setAll(entries.stream().limit(MOST).map(this::entry).toList());
        if (entries.isEmpty()) {
            list.getChildren().add(wrapped(messages.get("inspector.history-empty"), "muted"));
        }
    }

    private Node entry(HistoryEntry entry) {
        VBox box = new VBox(4, wrapped(entry.who(), "strong"), wrapped(entry.when(), "second"));
        for (HistoryEntry.Line line : entry.lines()) {
            box.getChildren().add(wrapped(line.what(), "history-what"));
            if (!line.before().isEmpty()) {
                box.getChildren().add(wrapped(messages.get("inspector.history-before", line.before()), "second"));
            }
        }
        box.getStyleClass().add("history-entry");
        return box;
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    public void close() {
        subscriptions.close();
        list.getChildren().clear();
    }
}
