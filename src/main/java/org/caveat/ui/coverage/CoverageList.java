package org.caveat.ui.coverage;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.caveat.collection.Found;

/** The list of rows; tells assistive technology which cell has the keyboard. */
final class CoverageList extends ListView<Found> {
    private final Supplier<Optional<Node>> focused;

    CoverageList(Supplier<Optional<Node>> focused) {
        super(FXCollections.observableArrayList());
        this.focused = focused;
        getStyleClass().add("coverage-list");
        setFixedCellSize(CoverageColumns.ROW);
        setMinHeight(CoverageColumns.ROW);
    }

    int rowsInView() {
        return (int) Math.max(1, Math.floor(getHeight() / CoverageColumns.ROW));
    }

    void notifyFocus() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            Optional<Node> cell = focused.get();
            if (cell.isPresent()) {
                return cell.get();
            }
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
