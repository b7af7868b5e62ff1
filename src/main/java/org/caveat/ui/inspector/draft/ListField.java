package org.caveat.ui.inspector.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.FieldHelp;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;

/** A list that is typed row by row. A row that is still empty says nothing and is not counted. */
public final class ListField<T> {
    private static final String ROWS = "list-rows";

    private final Draft<List<T>> draft;
    private final Maker<T> maker;
    private final List<ListRow<T>> rows = new ArrayList<>();
    private final VBox list = new VBox(8);
    private final HBox head = new HBox(8);
    private final VBox box = new VBox(6);
    private Optional<FieldHelp> use = Optional.empty();

    /** Makes a row. */
    public interface Maker<T> {
        /**
         * Makes one row.
         *
         * @param value what it shows first; empty for a new row
         * @param actions what the row tells
         */
        ListRow<T> row(Optional<T> value, Actions actions);
    }

    /** What a row tells the list. */
    public record Actions(Runnable changed, Runnable remove) {}

    public ListField(String label, String add, Draft<List<T>> draft, Maker<T> maker, Subscriptions subscriptions) {
        this.draft = draft;
        this.maker = maker;
        Label heading = new Label(label);
        heading.getStyleClass().add("field-label");
        Button more = Buttons.quiet(add, this::addRow);
        more.setGraphic(Glyph.sign("plus", 12));
        more.getStyleClass().add("add-button");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(heading);
        box.getChildren().addAll(head, list, more);
        list.getStyleClass().add(ROWS);
        subscriptions.watch(draft.valueProperty(), this::show);
    }

    /** Says on demand what the list is for, with an example. */
    public ListField<T> helped(String words) {
        FieldHelp help = new FieldHelp(words, box);
        head.getChildren().add(help.mark());
        box.getChildren().add(1, help.line());
        use = Optional.of(help);
        rows.forEach(row -> help.aloud(row.first()));
        return this;
    }

    /** The rows that stand in a node; empty where it is not what holds a list's rows. */
    public static Optional<List<Node>> rows(Node node) {
        return node instanceof VBox box && box.getStyleClass().contains(ROWS)
                ? Optional.of(List.copyOf(box.getChildren()))
                : Optional.empty();
    }

    public Node node() {
        return box;
    }

    /** Adds an empty row and puts the keyboard into it. */
    public void addRow() {
        append(Optional.empty()).first().requestFocus();
    }

    /** The first field of the last row. */
    public Optional<Node> lastField() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1).first());
    }

    private void show(List<T> values) {
        if (values.equals(typed())) {
            return;
        }
        rows.clear();
        list.getChildren().clear();
        values.forEach(value -> append(Optional.of(value)));
    }

    private ListRow<T> append(Optional<T> value) {
        List<ListRow<T>> made = new ArrayList<>();
        ListRow<T> row = maker.row(value, new Actions(this::changed, () -> made.forEach(this::remove)));
        made.add(row);
        rows.add(row);
        use.ifPresent(help -> help.aloud(row.first()));
        list.getChildren().add(row.node());
        return row;
    }

    private void remove(ListRow<T> row) {
        rows.remove(row);
        list.getChildren().remove(row.node());
        changed();
    }

    private void changed() {
        draft.type(typed());
    }

    private List<T> typed() {
        return rows.stream().flatMap(row -> row.value().stream()).toList();
    }
}
