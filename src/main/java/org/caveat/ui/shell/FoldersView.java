package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.OwnDirection;
import org.caveat.ui.control.RowButton;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.shell.FoldersModel.Fold;
import org.caveat.ui.shell.FoldersModel.Folder;

/** The folders at the left, each with its count. A click shows the photographs of one. */
final class FoldersView implements AutoCloseable {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final double DEEPER = 16;

    private final FoldersModel model;
    private final Messages messages;
    private final String title;
    private final VBox rows = new VBox();
    private final VBox all = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param title what the collection is called */
    FoldersView(FoldersModel model, String title, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.title = title;
        Label heading = new Label(messages.get("ui.folders"));
        heading.getStyleClass().addAll("section", "side-heading");
        all.getChildren().addAll(heading, rows);
        subscriptions.watch(model.foldersProperty(), this::show);
        subscriptions.watch(model.shownProperty(), shown -> mark());
    }

    Parent node() {
        return all;
    }

    private void show(List<Folder> folders) {
        Optional<Object> withKeyboard = rows.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getUserData)
                .findFirst();
        rows.getChildren().setAll(folders.stream().map(this::row).toList());
        mark();
        withKeyboard.ifPresent(path -> rows.getChildren().stream()
                .filter(row -> path.equals(row.getUserData()))
                .forEach(Node::requestFocus));
    }

    private Node row(Folder folder) {
        String name = folder.path().isEmpty() ? title : folder.name();
        Label label = OwnDirection.of(new Label(name, Glyph.sign("folder", 16)));
        label.getStyleClass().add("side-name");
        Label count = new Label(String.valueOf(folder.count()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        label.setPadding(new Insets(0, 0, 0, folder.depth() * DEEPER));
        String aloud = messages.get(
                folder.fold() == Fold.CLOSED ? "ui.folder-aloud-closed" : "ui.folder-aloud", name, folder.count());
        RowButton row = new RowButton(8, aloud, () -> model.shownProperty().set(folder.path()), label, between, count);
        if (folder.fold() == Fold.CLOSED) {
            row.getChildren().add(1, Glyph.sign("chevron-right", 12));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().setAll("side-row");
        row.setUserData(folder.path());
        row.setAccessibleHelp(messages.get("ui.help-folder"));
        return row;
    }

    private void mark() {
        for (Node row : rows.getChildren()) {
            boolean shown = model.shownProperty().get().equals(row.getUserData());
            row.pseudoClassStateChanged(SHOWN, shown);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
