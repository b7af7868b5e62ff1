package org.caveat.ui.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.PhotographTarget;
import org.caveat.ui.control.RowButton;
import org.caveat.ui.fx.Subscriptions;

/** The selections at the left, each with its count, and a row that makes a new one. A click opens one; another closes it. */
public final class SelectionsView implements AutoCloseable {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final SelectionsModel model;
    private final Messages messages;
    private final Supplier<List<String>> atHand;
    private final VBox rows = new VBox();
    private final VBox all = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<NameField> naming = Optional.empty();

    /** @param atHand the photographs that a new selection is made of */
    public SelectionsView(SelectionsModel model, Messages messages, Supplier<List<String>> atHand) {
        this.model = model;
        this.messages = messages;
        this.atHand = atHand;
        Label heading = new Label(messages.get("selection.heading"));
        heading.getStyleClass().addAll("section", "side-heading");
        all.getStyleClass().add("selections");
        all.getChildren().addAll(heading, rows);
        subscriptions.watch(model.shownProperty(), shown -> show());
        subscriptions.on(model.openProperty(), this::show);
        subscriptions.on(model.closedProperty(), this::show);
    }

    public Parent node() {
        return all;
    }

    /** Lets the selection be renamed on whose row the keyboard is; says whether it is on one. */
    public boolean rename() {
        Optional<SelectionRow> row =
                selectionRows().filter(SelectionRow::hasKeyboard).findFirst();
        row.filter(one -> model.closedProperty().get().isEmpty()).ifPresent(this::rename);
        return row.isPresent();
    }

    private Stream<SelectionRow> selectionRows() {
        return rows.getChildren().stream()
                .filter(SelectionRow.class::isInstance)
                .map(SelectionRow.class::cast);
    }

    private void rename(SelectionRow row) {
        String id = row.selection().id();
        name(row, row.selection().name(), messages.get("selection.rename"), name -> model.rename(id, name), () -> {
            show();
            focus(id);
        });
    }

    private void focus(String id) {
        selectionRows()
                .filter(row -> row.selection().id().equals(id))
                .findFirst()
                .ifPresent(SelectionRow::focus);
    }

    private void show() {
        if (naming.isPresent()) {
            return; // what is typed is not taken away
        }
        Optional<String> keyboard = selectionRows()
                .filter(SelectionRow::hasKeyboard)
                .map(row -> row.selection().id())
                .findFirst();
        List<Node> nodes = new ArrayList<>();
        for (SelectionsModel.Shown selection : model.shownProperty().get()) {
            nodes.add(row(selection));
        }
        nodes.add(model.closedProperty().get().<Node>map(SelectionsView::why).orElseGet(this::make));
        rows.getChildren().setAll(nodes);
        keyboard.ifPresent(this::focus);
    }

    private SelectionRow row(SelectionsModel.Shown selection) {
        return new SelectionRow(model, selection, messages, () -> selectionRows()
                .filter(row -> row.selection().equals(selection))
                .findFirst()
                .ifPresent(this::rename));
    }

    private static Label why(String sentence) {
        Label why = FaultSign.before(new Label(sentence));
        why.getStyleClass().addAll("second", "side-more", "side-trouble");
        why.setWrapText(true);
        return why;
    }

    private Node make() {
        Label words = new Label(messages.get("selection.new"), Glyph.sign("plus", 16));
        words.getStyleClass().add("side-name");
        return new MakeRow(words);
    }

    private void makeOf(Node row, List<String> files) {
        name(row, "", messages.get("selection.new-name"), name -> model.make(name, files), () -> {
            show();
            rows.getChildren().get(rows.getChildren().size() - 1).requestFocus();
        });
    }

    private void name(Node place, String was, String aloud, Consumer<String> taker, Runnable after) {
        NameField field = new NameField(was, aloud, taker, () -> {
            naming = Optional.empty();
            after.run();
        });
        naming = Optional.of(field);
        rows.getChildren().set(rows.getChildren().indexOf(place), field);
        field.requestFocus();
        field.selectAll();
    }

    /** The row that makes a new selection: of what is at hand, or of what is dropped on it. */
    private final class MakeRow extends VBox implements PhotographTarget {
        private final RowButton button;

        MakeRow(Label words) {
            button = new RowButton(8, messages.get("selection.new"), () -> makeOf(this, atHand.get()), words);
            button.setAlignment(Pos.CENTER_LEFT);
            button.getStyleClass().setAll("side-row", "side-make");
            button.setAccessibleHelp(messages.get("selection.new-help"));
            setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(button);
        }

        @Override
        public void requestFocus() {
            button.requestFocus();
        }

        @Override
        public void held(boolean above) {
            button.pseudoClassStateChanged(HELD, above);
        }

        @Override
        public void drop(List<String> files) {
            makeOf(this, files);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
