package org.caveat.ui.coverage;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.model.Standing;
import org.caveat.ui.contactsheet.CellFace;

/** A photograph's row. The list uses it again for another photograph as the table scrolls. */
final class CoverageRow extends ListCell<Found> {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final CoverageView table;
    private final RowHead head;
    private final List<CoverageTile> tiles;
    private final CoverageLine line;
    private final Label unknown = new Label();
    private final Placed all = new Placed();

    CoverageRow(CoverageView table) {
        this.table = table;
        head = new RowHead(table.thumbnails());
        tiles = Kind.KNOWN.stream()
                .map(kind -> new CoverageTile(kind, table.words()))
                .toList();
        line = new CoverageLine(head, tiles);
        getStyleClass().add("coverage-row");
        unknown.getStyleClass().add("coverage-unknown");
        all.getChildren().addAll(line, unknown);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(all);
        head.setOnMouseClicked(this::clickedHead);
        tiles.forEach(tile -> tile.setOnMouseClicked(event -> clicked(event, tile)));
    }

    private void clickedHead(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            file().ifPresent(table.model()::stand);
            if (event.getClickCount() == 2) {
                table.model().open();
            }
        }
    }

    private void clicked(MouseEvent event, CoverageTile tile) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            file().ifPresent(file -> {
                table.model().stand(file, tile.kind());
                table.model().answer();
            });
        }
    }

    @Override
    protected void updateItem(Found item, boolean empty) {
        super.updateItem(item, empty);
        boolean isEmpty = empty || item == null;
        all.setVisible(!isEmpty);
        table.filled(this, isEmpty);
        if (isEmpty || item == null) {
            head.forget();
            return;
        }
        show(item);
        place(table.columns(), table.offset());
        mark(table.model().file(), table.model().questionProperty().get());
    }

    private void show(Found found) {
        Optional<Holding> holding = table.model().photographs().holding(found.file());
        CellFace face = CellFace.of(found, holding, table.words().sheet());
        String below = table.words().second(face);
        head.show(face, below, holding);
        setAccessibleText(table.words().messages().get("coverage.cell-of", face.title(), below));
        Optional<List<Standing>> standings = table.model().standings(found.file());
        for (int at = 0; at < tiles.size(); at++) {
            if (standings.isPresent()) {
                tiles.get(at).show(standings.get().get(at), face.title(), table.words());
            } else {
                tiles.get(at).clear();
            }
        }
        boolean isLocked = holding.isPresent() && standings.isEmpty();
        unknown.setText(isLocked ? table.words().messages().get("coverage.locked") : "");
        unknown.setVisible(isLocked);
    }

    /** Shows a photograph again, of which something changed. */
    void refresh(Holding holding) {
        if (file().filter(holding.file()::equals).isPresent()) {
            show(holding.found());
        }
    }

    void place(CoverageColumns columns, double offset) {
        line.place(columns, offset);
        tiles.forEach(tile -> tile.widen(columns));
        all.requestLayout();
    }

    void mark(Optional<String> file, Kind question) {
        boolean isHere = file.isPresent() && file.equals(file());
        pseudoClassStateChanged(HERE, isHere);
        tiles.forEach(tile -> tile.mark(isHere && tile.kind().equals(question)));
    }

    Optional<String> file() {
        return isEmpty() || getItem() == null
                ? Optional.empty()
                : Optional.of(getItem().file());
    }

    Optional<CoverageTile> tile(Kind kind) {
        return tiles.stream()
                .filter(tile -> tile.kind().equals(kind) && tile.isVisible())
                .findFirst();
    }

    /** A row is as wide as the table: the list itself never scrolls sideways. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = table.columns().photograph();
        all.resizeRelocate(0, 0, getWidth(), getHeight());
        line.resizeRelocate(0, 0, getWidth(), getHeight() - 1);
        unknown.resizeRelocate(left, 0, Math.max(0, getWidth() - left), getHeight() - 1);
    }
}
