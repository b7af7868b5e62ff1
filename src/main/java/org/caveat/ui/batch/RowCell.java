package org.caveat.ui.batch;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.text.Messages;
import org.caveat.ui.control.OwnDirection;

/** A line of what was found: whose it is, what stands there, and what would. */
final class RowCell extends ListCell<Row> {
    static final double HEIGHT = 76;

    private final BatchModel model;
    private final Messages messages;
    private final CheckBox tick = new CheckBox();
    private final Label name = OwnDirection.of(new Label());
    private final Label where = new Label();
    private final Label before = OwnDirection.of(new Label());
    private final Label after = OwnDirection.of(new Label());
    private final Label was;
    private final HBox then;
    private final HBox line;

    RowCell(BatchModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> toggle());
        name.getStyleClass().add("batch-name");
        where.getStyleClass().add("second");
        where.setMinWidth(Region.USE_PREF_SIZE);
        before.getStyleClass().add("muted");
        was = mark("batch.was");
        then = words(mark("batch.will-be"), after);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(8, name, between, where);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(2, head, words(was, before), then);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(10, tick, words);
        line.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    private Label mark(String key) {
        Label mark = new Label(messages.get(key));
        mark.getStyleClass().addAll("subtle", "batch-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    private static HBox words(Label mark, Label text) {
        HBox words = new HBox(8, mark, text);
        words.setAlignment(Pos.BASELINE_LEFT);
        return words;
    }

    /** Leaves the change of this line out, or no longer. */
    void toggle() {
        if (getItem() instanceof Row.Change change) {
            model.leaveOut(change.proposal(), !model.isLeftOut(change.proposal()));
            getListView().refresh();
        }
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        if (item instanceof Row.Change change) {
            show(change);
        } else if (item instanceof Row.Closed closed) {
            show(closed.photograph().file(), closed.photograph().closed().orElse(""));
        } else if (item instanceof Row.Unread unread) {
            show(unread.file(), messages.get("batch.unread"));
        }
        setGraphic(line);
    }

    private void show(Row.Change change) {
        Difference shown =
                Difference.between(change.proposal().before(), change.proposal().after());
        boolean isOut = model.isLeftOut(change.proposal());
        tick.setVisible(true);
        tick.setSelected(!isOut);
        name.setText(title(change.proposal().photograph()));
        where.setText(messages.get(change.proposal().where()));
        before.setText(change.proposal().before().isEmpty() ? messages.get("batch.nothing") : shown.before());
        after.setText(change.proposal().after().isEmpty() ? messages.get("batch.nothing") : shown.after());
        marked(true);
        setAccessibleText(messages.get(
                isOut ? "batch.row-out" : "batch.row",
                name.getText(),
                where.getText(),
                before.getText(),
                after.getText()));
    }

    private void show(String file, String reason) {
        tick.setVisible(false);
        name.setText(file);
        where.setText(messages.get("batch.stays"));
        before.setText(reason);
        after.setText("");
        marked(false);
        setAccessibleText(file + ". " + reason);
    }

    private void marked(boolean isChange) {
        was.setVisible(isChange);
        was.setManaged(isChange);
        then.setVisible(isChange);
        then.setManaged(isChange);
        before.setWrapText(!isChange);
    }

    private String title(Holding photograph) {
        Optional<Text> title = Text.best(
                photograph.state().photograph().titles().stream()
                        .map(Title::text)
                        .toList(),
                messages.locale().toLanguageTag());
        return title.map(said -> photograph.file() + " · " + said.value()).orElse(photograph.file());
    }
}
