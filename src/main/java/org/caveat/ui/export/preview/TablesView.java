package org.caveat.ui.export.preview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.caveat.export.Preview;
import org.caveat.text.Messages;

/** The first rows of tables, as a spreadsheet shows them. */
final class TablesView {
    private static final double WIDEST = 180;

    private final Messages messages;
    private final VBox all = new VBox(12);

    TablesView(List<Preview.Table> tables, Messages messages) {
        this.messages = messages;
        for (Preview.Table table : tables) {
            Label name = new Label(table.file());
            name.getStyleClass().add("second");
            all.getChildren().add(new VBox(4, name, table(table)));
        }
    }

    Node node() {
        return all;
    }

    private Node table(Preview.Table table) {
        if (table.rows().size() < 2) {
            Label none = new Label(messages.get("exporting.preview-no-rows"));
            none.getStyleClass().add("muted");
            return none;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("preview-table");
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                grid.add(cell(cells.get(column), row == 0), column, row);
            }
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(table.file());
        scroll.setAccessibleHelp(messages.get("exporting.scroll-help"));
        scroll.getStyleClass().add("preview-scroll");
        return scroll;
    }

    /** A cell on one line, as in a spreadsheet. */
    private static Label cell(String words, boolean isHead) {
        Label cell = new Label(words.replaceAll("\\R", " "));
        cell.setMaxWidth(WIDEST);
        cell.getStyleClass().addAll("preview-cell", isHead ? "preview-head" : "preview-value");
        return cell;
    }
}
