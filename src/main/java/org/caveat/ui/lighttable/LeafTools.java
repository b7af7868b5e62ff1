package org.caveat.ui.lighttable;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.caveat.imaging.Leaf;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.Leaves.OneFile;

/** Which of several files is seen, and which of several pages. Nothing is shown where there is one of each. */
final class LeafTools implements AutoCloseable {
    private final LeavesModel model;
    private final Messages messages;
    private final HBox choice = new HBox();
    private final MenuButton files = new MenuButton();
    private final Button before;
    private final Button after;
    private final Label page = new Label();
    private final HBox leafing = new HBox(2);
    private final Subscriptions subscriptions = new Subscriptions();

    LeafTools(LeavesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        before = Buttons.sign("chevron-left", messages.get("lighttable.previous-page"), () -> model.leaf(-1));
        after = Buttons.sign("chevron-right", messages.get("lighttable.next-page"), () -> model.leaf(1));
        page.getStyleClass().add("leaf-page");
        files.getStyleClass().addAll("quiet-menu", "leaf-files");
        files.setGraphic(Glyph.sign("chevron-down", 12));
        files.setContentDisplay(ContentDisplay.RIGHT);
        files.setMnemonicParsing(false);
        files.setTooltip(new Tooltip(messages.get("lighttable.files-help")));
        choice.setAlignment(Pos.CENTER);
        leafing.setAlignment(Pos.CENTER);
        subscriptions.watch(model.leavesProperty(), this::show);
    }

    /** The choice of the file. */
    Node choice() {
        return choice;
    }

    /** What leafs through the pages. */
    Node leafing() {
        return leafing;
    }

    private void show(Leaves now) {
        choice.getChildren().clear();
        leafing.getChildren().clear();
        if (now.files().size() > 1) {
            fill(now);
            choice.getChildren().add(files);
        }
        if (now.pages() > 1) {
            String words = messages.get("lighttable.page-of", now.page(), now.pages());
            page.setText(words);
            page.setAccessibleText(messages.get("lighttable.page-aloud", now.page(), now.pages()));
            before.setDisable(now.page() == 1);
            after.setDisable(now.page() == now.pages());
            leafing.getChildren().addAll(before, page, after);
        }
    }

    private void fill(Leaves now) {
        Optional<OneFile> seen = now.file();
        String words = seen.map(file -> messages.get("lighttable.seen-file", role(file)))
                .orElse("");
        files.setText(words);
        files.setAccessibleText(
                messages.get("lighttable.files-aloud", seen.map(this::words).orElse("")));
        ToggleGroup one = new ToggleGroup();
        files.getItems()
                .setAll(now.files().stream().map(file -> item(file, seen, one)).toList());
    }

    private RadioMenuItem item(OneFile file, Optional<OneFile> seen, ToggleGroup one) {
        RadioMenuItem item = new RadioMenuItem(words(file));
        item.setMnemonicParsing(false);
        item.setToggleGroup(one);
        item.setSelected(seen.equals(Optional.of(file)));
        item.setOnAction(event -> model.choose(Leaf.of(file.path())));
        return item;
    }

    private String words(OneFile file) {
        return file.size()
                .map(size -> messages.get(
                        "lighttable.file-sized", file.name(), role(file), (int) size.width(), (int) size.height()))
                .orElseGet(() -> messages.get("lighttable.file-unsized", file.name(), role(file)));
    }

    private String role(OneFile file) {
        String key = "lighttable.role-" + (file.role().isEmpty() ? "leading" : file.role());
        return messages.has(key) ? messages.get(key) : file.role();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
