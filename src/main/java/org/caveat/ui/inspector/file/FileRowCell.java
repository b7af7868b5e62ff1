package org.caveat.ui.inspector.file;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.ui.control.Glyph;

/** A row of the File tab: the value below its name, in full. */
final class FileRowCell extends ListCell<FileRow> {
    private static final double BESIDE = 40;
    private final Label name = new Label();
    private final Label value = new Label();
    private final VBox pair = new VBox(1, name, value);
    private final Label alone = new Label();

    FileRowCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        name.getStyleClass().add("file-name");
        value.getStyleClass().add("file-value");
        for (Label label : new Label[] {name, value, alone}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        pair.prefWidthProperty().bind(widthProperty().subtract(BESIDE));
        pair.maxWidthProperty().bind(pair.prefWidthProperty());
        alone.prefWidthProperty().bind(widthProperty().subtract(BESIDE));
    }

    @Override
    protected void updateItem(FileRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(null);
        setAccessibleText("");
        if (empty || item == null) {
            return;
        }
        if (item instanceof FileRow.Value row) {
            name.setText(row.name());
            value.setText(row.value());
            setGraphic(pair);
            setAccessibleText(row.name() + ": " + row.value());
        } else {
            alone(item);
        }
    }

    private void alone(FileRow item) {
        boolean group = item instanceof FileRow.Group;
        alone.setText(item instanceof FileRow.Group heading ? heading.name() : ((FileRow.Problem) item).sentence());
        alone.getStyleClass().setAll("label", group ? "file-group" : "file-problem");
        alone.setGraphic(group ? null : Glyph.sign("warning", 12));
        setGraphic(alone);
        setAccessibleText(alone.getText());
    }
}
