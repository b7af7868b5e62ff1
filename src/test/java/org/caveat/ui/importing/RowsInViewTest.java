package org.caveat.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.ui.Toolkit;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsInViewTest {
    private static final double ROW = 30;
    private static final double GAP = 6;

    /** The toolkit may lay a dialog out once and no more. */
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "40, 3"})
    void wholeRowsAreSeenOnceTheDialogWasLaidOut(int rows, int seen) {
        double high = Toolkit.on(() -> {
            DialogScroll scroll = new RowsInView(grid(rows), 3);
            Region others = new Region();
            others.setPrefHeight(900);
            VBox.setVgrow(others, Priority.ALWAYS);
            VBox dialog = new VBox(scroll, others);
            Theme.DARK.wear(new Scene(dialog, 400, 500));
            dialog.applyCss();
            dialog.layout();
            return scroll.getHeight() - (rows > seen ? DialogScroll.FOOT : 0);
        });
        assertThat(high).isEqualTo(seen * (ROW + GAP) - GAP + DialogScroll.AROUND);
    }

    private static GridPane grid(int rows) {
        GridPane grid = new GridPane();
        grid.setVgap(GAP);
        IntStream.range(0, rows).forEach(row -> {
            Region cell = new Region();
            cell.setMinHeight(ROW);
            grid.addRow(row, cell);
        });
        return grid;
    }
}
