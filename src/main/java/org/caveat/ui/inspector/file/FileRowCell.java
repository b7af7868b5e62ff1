package org.caveat.ui.inspector.file;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.FirstLine;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Passage;

/** A row of the File tab: the value below its name, in full; the row that is chosen has its buttons beside the name. */
final class FileRowCell extends ListCell<FileRow> {
    private static final double BESIDE = 40;
    /** Room for the bar that scrolls the list. */
    private static final double BAR = 12;

    private final Messages messages;
    private final FieldName names;
    private final Label name = new Label();
    private final Passage path = Passage.path("file-path");
    private final Label scan = new Label();
    private final Passage value = new Passage("");
    private final HBox buttons;
    private final VBox pair;
    private final Label alone = FirstLine.of(new Label());

    /** What the buttons of a row do. */
    record Actions(Runnable copy, Consumer<FileRowCell> use) {}

    FileRowCell(Messages messages, Actions actions) {
        this.messages = messages;
        names = new FieldName(messages);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        name.getStyleClass().add("file-name");
        value.getStyleClass().add("file-value");
        scan.setText(messages.get("inspector.file-of-scan"));
        scan.getStyleClass().addAll("pill", "file-scan");
        scan.setMinWidth(Region.USE_PREF_SIZE);
        for (Label label : new Label[] {name, alone}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        buttons = new HBox(
                4,
                button(Buttons.quiet(messages.get("inspector.copy"), actions.copy())),
                button(Buttons.quiet(
                        messages.get("inspector.use-as"), () -> actions.use().accept(this))));
        buttons.getStyleClass().add("file-buttons");
        HBox head = new HBox(8, name, scan);
        head.setAlignment(Pos.CENTER_LEFT);
        pair = new VBox(1, head, path, value, buttons);
        pair.prefWidthProperty().bind(widthProperty().subtract(BESIDE));
        pair.maxWidthProperty().bind(pair.prefWidthProperty());
        alone.prefWidthProperty().bind(widthProperty().subtract(BESIDE));
        selectedProperty().subscribe(chosen -> showButtons());
    }

    /** The keyboard stays on the list, where the menu key does the same. */
    private static Button button(Button button) {
        button.setFocusTraversable(false);
        return button;
    }

    private void showButtons() {
        boolean shown = isSelected() && getItem() instanceof FileRow.Value;
        buttons.setVisible(shown);
        buttons.setManaged(shown);
    }

    /** As high as its words are when they are broken at the list's width: a path breaks itself, and is asked for that width. */
    @Override
    protected double computePrefHeight(double width) {
        Node words = getGraphic();
        if (words == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double wide = getWidth() > 0 ? getWidth() : getListView().getWidth() - BAR;
        return snappedTopInset() + words.prefHeight(wide - BESIDE) + snappedBottomInset();
    }

    @Override
    protected void updateItem(FileRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(null);
        setAccessibleText("");
        setAccessibleHelp("");
        showButtons();
        if (empty || item == null) {
            return;
        }
        if (item instanceof FileRow.Value row) {
            value(row);
        } else {
            alone(item);
        }
    }

    private void value(FileRow.Value row) {
        String tag = row.entry().tag();
        Optional<String> inWords = names.of(tag);
        name.setText(inWords.orElse(tag));
        path.say(inWords.isPresent() ? tag : "");
        path.setVisible(inWords.isPresent());
        path.setManaged(inWords.isPresent());
        value.say(row.entry().value());
        scan.setVisible(row.isOfScan());
        scan.setManaged(row.isOfScan());
        setGraphic(pair);
        String said =
                messages.get("inspector.file-aloud", name.getText(), row.entry().value());
        setAccessibleText(row.isOfScan() ? messages.get("inspector.file-aloud-of-scan", said) : said);
        setAccessibleHelp(messages.get("inspector.file-keys"));
    }

    private void alone(FileRow item) {
        boolean group = item instanceof FileRow.Group;
        if (item instanceof FileRow.Group heading) {
            alone.setText(heading.name());
        } else {
            alone.setText(
                    item instanceof FileRow.Problem problem ? problem.sentence() : ((FileRow.Scan) item).sentence());
        }
        boolean problem = item instanceof FileRow.Problem;
        alone.getStyleClass().setAll("label", group ? "file-group" : problem ? "file-problem" : "file-is-scan");
        alone.setGraphic(problem ? Glyph.sign("warning", 12) : null);
        setGraphic(alone);
        setAccessibleText(alone.getText());
    }
}
