package org.caveat.ui.inspector.file;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Subscriptions;

/** The File tab. */
public final class FileView implements AutoCloseable {
    private final Messages messages;
    private final ObservableList<FileRow> rows = FXCollections.observableArrayList();
    private final ListView<FileRow> list = new ListView<>(rows);
    private final TextField search = new TextField();
    private final VBox all = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    public FileView(FileModel model, Messages messages) {
        this.messages = messages;
        search.setPromptText(messages.get("inspector.file-search"));
        search.setAccessibleText(messages.get("inspector.file-search"));
        VBox head = new VBox(search);
        head.getStyleClass().add("file-head");
        list.getStyleClass().add("file-rows");
        list.setCellFactory(view -> new FileRowCell());
        list.setAccessibleText(messages.get("inspector.tab-file"));
        Label nothing = new Label(messages.get("inspector.file-nothing"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        all.getChildren().addAll(head, list);
        copying();
        subscriptions.bindBoth(search.textProperty(), model.searchProperty());
        subscriptions.watch(model.rowsProperty(), now -> rows.setAll(now));
    }

    public Parent node() {
        return all;
    }

    private void copying() {
        MenuItem copy = new MenuItem(messages.get("inspector.file-copy"));
        copy.setOnAction(event -> copy());
        list.setContextMenu(new ContextMenu(copy));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
    }

    private void copy() {
        if (list.getSelectionModel().getSelectedItem() instanceof FileRow.Value value) {
            ClipboardContent content = new ClipboardContent();
            content.putString(value.value());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        rows.clear();
    }
}
