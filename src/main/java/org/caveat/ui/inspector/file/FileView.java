package org.caveat.ui.inspector.file;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.Subscriptions;

/** The File tab. */
public final class FileView implements AutoCloseable {
    private final Messages messages;
    private final ObservableList<FileRow> rows = FXCollections.observableArrayList();
    private final ListView<FileRow> list = new ListView<>(rows);
    private final TextField search = new TextField();
    private final Label told = new Label();
    private final UseMenu menu;
    private final VBox all = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    public FileView(FileModel model, Messages messages) {
        this.messages = messages;
        this.menu = new UseMenu(model, messages, this::copy);
        search.setPromptText(messages.get("inspector.file-search"));
        search.setAccessibleText(messages.get("inspector.file-search"));
        search.setAccessibleHelp(messages.get("field.file-search"));
        VBox head = new VBox(search);
        head.getStyleClass().add("file-head");
        assemble(head);
        Button part = Buttons.words(messages.get("thing.part-command"), model::part);
        HBox foot = new HBox(part);
        foot.getStyleClass().add("file-head");
        all.getChildren().add(foot);
        subscriptions.watch(model.partableProperty(), partable -> {
            foot.setVisible(partable);
            foot.setManaged(partable);
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
        subscriptions.bindBoth(search.textProperty(), model.searchProperty());
        subscriptions.watch(model.rowsProperty(), this::fill);
        subscriptions.watch(model.toldProperty(), this::tell);
    }

    private void assemble(VBox head) {
        list.getStyleClass().add("file-rows");
        list.setCellFactory(view -> new FileRowCell(messages, new FileRowCell.Actions(this::copy, this::showMenu)));
        list.setAccessibleText(messages.get("inspector.tab-file"));
        list.setAccessibleHelp(messages.get("inspector.file-keys"));
        Label nothing = new Label(messages.get("inspector.file-nothing"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        told.getStyleClass().add("tab-told");
        VBox.setVgrow(list, Priority.ALWAYS);
        all.getChildren().addAll(head, list, told);
    }

    public Parent node() {
        return all;
    }

    /** The row that was chosen stays so while the rest of the list changes. */
    private void fill(List<FileRow> now) {
        FileRow chosen = list.getSelectionModel().getSelectedItem();
        rows.setAll(now);
        if (chosen != null && now.contains(chosen)) {
            list.getSelectionModel().select(chosen);
        }
    }

    private void tell(String sentence) {
        told.setText(sentence);
        told.setVisible(!sentence.isEmpty());
        told.setManaged(!sentence.isEmpty());
        told.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void pressed(KeyEvent event) {
        boolean isCopy = event.isShortcutDown() && event.getCode() == KeyCode.C;
        boolean isMenu = event.getCode() == KeyCode.CONTEXT_MENU
                || (event.getCode() == KeyCode.F10 && event.isShiftDown())
                || (event.getCode() == KeyCode.ENTER && !event.isShortcutDown());
        if (isCopy) {
            copy();
            event.consume();
        } else if (isMenu && chosen().isPresent()) {
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            list.layout();
            cell().ifPresent(this::showMenu);
            event.consume();
        }
    }

    private void asked(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            chosen().ifPresent(value -> menu.of(value).show(list, event.getScreenX(), event.getScreenY()));
        }
        event.consume();
    }

    private void showMenu(Node cell) {
        chosen().ifPresent(value -> menu.of(value).show(cell, Side.BOTTOM, 16, 0));
    }

    private Optional<FileRow.Value> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof FileRow.Value value
                ? Optional.of(value)
                : Optional.empty();
    }

    private Optional<Node> cell() {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof FileRowCell cell && cell.isSelected() && cell.isVisible())
                .findFirst();
    }

    private void copy() {
        chosen().ifPresent(value -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(value.entry().value());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Override
    public void close() {
        menu.hide();
        subscriptions.close();
        rows.clear();
    }
}
