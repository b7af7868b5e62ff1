package org.caveat.ui.batch;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.batch.Proposal;
import org.caveat.collection.batch.Proposals;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.Subscriptions;

/** What would be changed, line by line, before anything is. */
final class LookPage implements AutoCloseable {
    private static final double MOST_LINES = 6.5;

    private final BatchModel model;
    private final Messages messages;
    private final Proposals found;
    private final ListView<Row> list = new ListView<>();
    private final Button apply;
    private final Button back;
    private final VBox page = new VBox(16);
    private final Subscriptions subscriptions = new Subscriptions();

    LookPage(BatchModel model, BatchModel.Looking looking, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.found = looking.proposals();
        apply = Buttons.primary("", model::apply);
        apply.setDefaultButton(true);
        back = Buttons.words(messages.get("batch.back"), model::back);
        subscriptions.watch(model.chosenProperty(), count -> name(count.intValue()));
        page.getStyleClass().add("batch-page");
        page.getChildren().add(summary());
        List<Row> rows = Row.of(found);
        if (!rows.isEmpty()) {
            fill(rows);
        }
        looking.refusal().ifPresent(this::tell);
        page.getChildren().add(foot());
    }

    private void name(int count) {
        apply.setText(messages.get(model.errand().words("do"), count));
        apply.setDisable(count == 0);
    }

    private Node summary() {
        int replacing = (int) found.all().stream()
                .filter(Proposal::isReplacing)
                .map(one -> one.photograph().file())
                .distinct()
                .count();
        VBox words = new VBox(4);
        Label first = new Label(changed());
        first.getStyleClass().add("question");
        words.getChildren().add(first);
        boolean isTold = model.errand() == Errand.FIELD && replacing > 0;
        Stream.of(
                        isTold ? messages.get("batch.replacing", replacing) : "",
                        found.unchanged() > 0 ? messages.get("batch.unchanged", found.unchanged()) : "",
                        closed() > 0 ? messages.get("batch.closed", closed()) : "")
                .filter(sentence -> !sentence.isEmpty())
                .map(LookPage::muted)
                .forEach(words.getChildren()::add);
        return words;
    }

    private int closed() {
        return found.closed().size() + found.unread().size();
    }

    private String changed() {
        int files = model.chosenProperty().get();
        int places = found.all().size();
        if (places == 0) {
            return messages.get(model.errand().words("none"));
        }
        return places > files ? messages.get("batch.places", places, files) : messages.get("batch.photographs", files);
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("second");
        return label;
    }

    private void fill(List<Row> rows) {
        list.getItems().setAll(rows);
        list.setFixedCellSize(RowCell.HEIGHT);
        list.setPrefHeight(Math.min(rows.size(), MOST_LINES) * RowCell.HEIGHT + 2);
        list.setMinHeight(0);
        list.getStyleClass().add("batch-rows");
        list.setAccessibleText(messages.get("batch.rows"));
        list.setAccessibleHelp(messages.get("batch.rows-help"));
        list.setCellFactory(view -> new RowCell(model, messages));
        list.getSelectionModel().select(0);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        if (found.all().size() > 1) {
            page.getChildren().add(all());
        }
        page.getChildren().add(list);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE
                && list.getSelectionModel().getSelectedItem() instanceof Row.Change change) {
            model.leaveOut(change.proposal(), !model.isLeftOut(change.proposal()));
            list.refresh();
            event.consume();
        }
    }

    private Node all() {
        CheckBox box = new CheckBox(messages.get("batch.all"));
        box.setOnAction(event -> {
            model.leaveAllOut(!box.isSelected());
            list.refresh();
        });
        subscriptions.watch(model.leftOutProperty(), count -> show(box));
        Label help = new Label(messages.get("batch.rows-help"));
        help.getStyleClass().add("second");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(8, box, between, help);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("batch-all");
        return line;
    }

    private void show(CheckBox box) {
        int out = model.leftOutProperty().get();
        box.setSelected(out == 0);
        box.setIndeterminate(out > 0 && out < found.all().size());
    }

    private void tell(String refusal) {
        Label label = muted(refusal);
        label.getStyleClass().setAll("field-error");
        page.getChildren().add(label);
    }

    private Node foot() {
        HBox buttons = new HBox(8);
        if (!found.all().isEmpty()) {
            buttons.getChildren().add(apply);
        }
        buttons.getChildren().add(back);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        return buttons;
    }

    Node node() {
        return page;
    }

    void focus() {
        (found.all().isEmpty() ? back : apply).requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
