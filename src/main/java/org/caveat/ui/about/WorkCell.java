package org.caveat.ui.about;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A work in the list: its name, and its licence below. */
final class WorkCell extends ListCell<Work> {
    private final Label name = new Label();
    private final Label licence = new Label();
    private final VBox words = new VBox(name, licence);

    WorkCell() {
        name.getStyleClass().add("about-name");
        licence.getStyleClass().add("second");
        words.setMinWidth(0);
        // as wide as the list, so that a long name ends in dots and needs no bar below
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Work work, boolean empty) {
        super.updateItem(work, empty);
        if (empty || work == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(work.name());
        licence.setText(work.licence());
        licence.setManaged(!work.licence().isEmpty());
        setAccessibleText(work.licence().isEmpty() ? work.name() : work.name() + ", " + work.licence());
        setGraphic(words);
    }
}
