package org.caveat.ui.inspector.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Passage;
import org.caveat.ui.fx.Subscriptions;

/** The History tab. */
public final class HistoryView implements AutoCloseable {
    /** More than these are not made at once: who looks that far back reads the sidecar. */
    private static final int MOST = 200;

    private final HistoryModel model;
    private final Messages messages;
    private final VBox list = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(list);
    private final Passage empty = Passage.styled("", "muted");
    private final Label told = Passage.styled("", "tab-told");
    private final VBox all = new VBox(scroll, told);
    private final Map<Place, Button> buttons = new LinkedHashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    /** One change of one entry: the same one, however the list around it changes. */
    private record Place(String entry, int line) {}

    public HistoryView(HistoryModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        list.getStyleClass().add("inspector-form");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        subscriptions.watch(model.emptyProperty(), empty::say);
        subscriptions.watch(model.entriesProperty(), this::show);
        subscriptions.watch(model.toldProperty(), this::tell);
    }

    public Parent node() {
        return all;
    }

    private void tell(String sentence) {
        told.setText(sentence);
        told.setVisible(!sentence.isEmpty());
        told.setManaged(!sentence.isEmpty());
        told.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void show(List<HistoryEntry> entries) {
        Optional<Place> focused = buttons.entrySet().stream()
                .filter(each -> each.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        buttons.clear();
        list.getChildren().setAll(entries.stream().limit(MOST).map(this::entry).toList());
        if (entries.isEmpty()) {
            list.getChildren().add(empty);
        }
        focused.ifPresent(this::focusAgain);
    }

    /** The keyboard stays where it was, or goes to the next change that can still be restored. */
    private void focusAgain(Place place) {
        Optional.ofNullable(buttons.get(place))
                .or(() -> buttons.values().stream().findFirst())
                .<Node>map(button -> button)
                .orElse(scroll)
                .requestFocus();
    }

    private Node entry(HistoryEntry entry) {
        VBox names = new VBox(4, Passage.styled(entry.who(), "strong"), Passage.styled(entry.when(), "second"));
        HBox head = new HBox(8, names);
        HBox.setHgrow(names, Priority.ALWAYS);
        if (model.isOpen() && entry.hasSeveral()) {
            head.getChildren()
                    .add(button(
                            new Place(entry.entry().id(), -1),
                            messages.get("inspector.restore-all"),
                            messages.get("inspector.restore-all-of", entry.who(), entry.when()),
                            () -> model.restoreAll(entry)));
        }
        VBox box = new VBox(4, head);
        for (int at = 0; at < entry.lines().size(); at++) {
            box.getChildren()
                    .add(line(entry.lines().get(at), new Place(entry.entry().id(), at), isRefusedLikeNext(entry, at)));
        }
        box.getStyleClass().add("history-entry");
        return box;
    }

    /** What cannot be restored for one reason, one after the other, has the reason after the last. */
    private static boolean isRefusedLikeNext(HistoryEntry entry, int at) {
        List<HistoryEntry.Line> lines = entry.lines();
        return at + 1 < lines.size()
                && !lines.get(at + 1).canBeRestored()
                && lines.get(at + 1).refused().equals(lines.get(at).refused());
    }

    private Node line(HistoryEntry.Line line, Place place, boolean isExplainedBelow) {
        VBox words = new VBox(2, Passage.styled(line.what(), "history-what"));
        if (!line.before().isEmpty()) {
            words.getChildren().add(Passage.styled(messages.get("inspector.history-before", line.before()), "second"));
        }
        if (!line.after().isEmpty()) {
            words.getChildren()
                    .add(Passage.styled(messages.get("inspector.history-after", line.after()), "history-after"));
        }
        HBox row = new HBox(8, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!line.canBeRestored() && !isExplainedBelow) {
            words.getChildren().add(Passage.styled(line.refused(), "history-refused"));
        } else if (line.canBeRestored() && model.isOpen()) {
            row.getChildren()
                    .add(button(
                            place,
                            messages.get("inspector.restore"),
                            messages.get("inspector.restore-what", line.what(), line.before()),
                            () -> model.restore(line)));
        }
        row.getStyleClass().add("history-line");
        return row;
    }

    private Button button(Place place, String words, String aloud, Runnable action) {
        Button button = Buttons.quiet(words, action);
        button.setAccessibleText(aloud);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("history-restore");
        buttons.put(place, button);
        return button;
    }

    @Override
    public void close() {
        subscriptions.close();
        list.getChildren().clear();
        buttons.clear();
    }
}
