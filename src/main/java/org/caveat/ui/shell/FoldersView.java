package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
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
    /** More than a side bar shows: the first screen does not wait for those below it. */
    private static final int FIRST = 40;

    private static final int SLICE = 10;

    private final FoldersModel model;
    private final Messages messages;
    private final String title;
    private final VBox rows = new VBox();
    private final VBox all = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Executor later;
    /** Those of which no row is made yet. */
    private List<Folder> left = List.of();

    /**
     * The folders of a collection.
     *
     * @param title what it is called
     * @param later the toolkit's thread, as soon as what goes on there now is done
     */
    FoldersView(FoldersModel model, String title, Messages messages, Executor later) {
        this.later = later;
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
        boolean isSeen = rows.getHeight() > 0; // then it must not become shorter and longer again under the eyes
        left = folders;
        rows.getChildren().clear();
        showMore(isSeen ? folders.size() : FIRST);
        withKeyboard.ifPresent(path -> rows.getChildren().stream()
                .filter(row -> path.equals(row.getUserData()))
                .forEach(Node::requestFocus));
    }

    private void showMore(int most) {
        List<Folder> next = left.subList(0, Math.min(most, left.size()));
        left = left.subList(next.size(), left.size());
        rows.getChildren().addAll(next.stream().map(this::row).toList());
        mark();
        if (!left.isEmpty()) {
            later.execute(() -> showMore(SLICE));
        }
    }

    private Node row(Folder folder) {
        String name = folder.path().isEmpty() ? title : folder.name();
        Label label = OwnDirection.of(new Label(name, Glyph.sign("folder", 16)));
        label.getStyleClass().add("side-name");
        Label count = new Label(messages.get("ui.facet-count", folder.count()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        label.setPadding(new Insets(0, 0, 0, folder.depth() * DEEPER));
        String aloud = folder.fold() == Fold.CLOSED ? "ui.folder-aloud-closed" : "ui.folder-aloud";
        Supplier<String> words = () -> messages.get(aloud, name, folder.count());
        RowButton row = new RowButton(8, words, () -> model.shownProperty().set(folder.path()), label, between, count);
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
