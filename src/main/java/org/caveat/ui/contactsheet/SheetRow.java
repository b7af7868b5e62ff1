package org.caveat.ui.contactsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.caveat.collection.Found;
import org.caveat.search.Hits;

/** A row of the sheet. The list uses it again for another row as the sheet scrolls. */
final class SheetRow extends ListCell<Integer> {
    private static final PseudoClass BEGINS = PseudoClass.getPseudoClass("begins");

    private final ContactSheetView sheet;
    private final HBox row = new HBox(CellSize.GAP);
    private final List<PhotoCell> cells = new ArrayList<>();
    private final GroupHeading heading;

    SheetRow(ContactSheetView sheet) {
        this.sheet = sheet;
        heading = new GroupHeading(sheet.words());
        row.getStyleClass().add("sheet-row");
        row.setPadding(new Insets(CellSize.GAP / 2, 0, CellSize.GAP / 2, 0));
        setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row);
    }

    @Override
    protected void updateItem(Integer item, boolean empty) {
        super.updateItem(item, empty);
        List<Found> photographs = empty || item == null ? List.of() : sheet.photographsOf(item);
        sheet.filled(this, photographs.isEmpty());
        provide(photographs.isEmpty() ? 0 : sheet.columns());
        head(photographs.isEmpty() || item == null ? Optional.empty() : sheet.headed(item));
        for (int at = 0; at < cells.size(); at++) {
            if (at < photographs.size()) {
                show(cells.get(at), photographs.get(at));
            } else {
                cells.get(at).clear(sheet.cellSize());
            }
        }
    }

    private void head(Optional<Integer> headed) {
        row.getChildren().remove(heading);
        row.setAlignment(headed.isPresent() ? Pos.TOP_LEFT : Pos.TOP_CENTER);
        row.pseudoClassStateChanged(BEGINS, headed.filter(sheet::isFirstOfGroup).isPresent());
        headed.ifPresent(at -> {
            heading.show(sheet.group(at), sheet.isFirstOfGroup(at), sheet.margin());
            row.getChildren().add(0, heading);
        });
    }

    /** A row is as wide as the sheet, whatever it holds: the sheet never scrolls sideways. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        row.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void provide(int columns) {
        while (cells.size() < columns) {
            PhotoCell cell = sheet.newCell();
            cells.add(cell);
            row.getChildren().add(cell);
        }
        while (cells.size() > columns && columns > 0) {
            PhotoCell cell = cells.remove(cells.size() - 1);
            cell.clear(sheet.cellSize());
            row.getChildren().remove(cell);
        }
    }

    private void show(PhotoCell cell, Found photograph) {
        cell.show(photograph, sheet.holding(photograph), sheet.cellSize());
        cell.mark(sheet.chosen());
        cell.mark(sheet.hits());
    }

    /** Shows a photograph again, of which something changed. */
    void refresh(Found photograph) {
        cell(photograph.file()).ifPresent(cell -> show(cell, photograph));
    }

    /** Says what is to be said of each photograph now, and of the group. */
    void sayAgain() {
        updateItem(getItem(), isEmpty());
    }

    void mark(Chosen chosen) {
        cells.forEach(cell -> cell.mark(chosen));
    }

    void mark(Hits hits) {
        cells.forEach(cell -> cell.mark(hits));
    }

    Optional<PhotoCell> cell(String file) {
        return cells.stream()
                .filter(cell -> cell.file().filter(file::equals).isPresent())
                .findFirst();
    }

    Stream<String> files() {
        return cells.stream().flatMap(cell -> cell.file().stream());
    }
}
