package org.caveat.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.caveat.importing.catalogue.Destination;
import org.caveat.importing.catalogue.Destination.What;
import org.caveat.importing.catalogue.Mapping;
import org.caveat.text.Messages;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.DialogScroll;

/** Where each column of a catalogue goes, to be sent elsewhere. */
final class ColumnsView {
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "ru");
    private static final List<What> TEXTS =
            List.of(What.TITLE, What.CAPTION, What.ORIGINAL_CAPTION, What.ALT, What.CAVEAT);

    private static final int ROWS_IN_VIEW = 3;

    private final ImportModel model;
    private final Messages messages;

    ColumnsView(ImportModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    GridPane node(Mapping mapping) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(6);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setPercentWidth(50);
        grid.getColumnConstraints().addAll(wide, wide);
        int row = 0;
        for (Map.Entry<String, Destination> column : mapping.columns().entrySet()) {
            Label heading = new Label(column.getKey());
            heading.setMinWidth(0);
            Chooser<Destination> chooser = new Chooser<>(all(), this::words, "");
            chooser.setAccessibleText(messages.get("ui-importing.column-aloud", column.getKey()));
            chooser.setAccessibleHelp(messages.get("field.column"));
            chooser.show(Optional.of(column.getValue()));
            chooser.onChoice(now -> now.ifPresent(to -> model.send(column.getKey(), to)));
            heading.setLabelFor(chooser);
            grid.addRow(row++, heading, chooser);
        }
        return grid;
    }

    /** Scrolls them where they are many. */
    static DialogScroll inRows(GridPane grid) {
        return new RowsInView(grid, ROWS_IN_VIEW);
    }

    /** What a column can say, texts also in the languages that catalogues are kept in. */
    private static List<Destination> all() {
        List<Destination> all = new ArrayList<>();
        for (What what : What.values()) {
            if (what != What.IDENTIFIER) {
                all.add(Destination.of(what));
            }
            if (TEXTS.contains(what)) {
                LANGUAGES.forEach(tag -> all.add(new Destination(what, Optional.empty(), Optional.of(tag))));
            }
        }
        return all;
    }

    private String words(Destination destination) {
        String more = String.join(
                ", ",
                Stream.of(destination.detail(), destination.language())
                        .flatMap(Optional::stream)
                        .toList());
        String words = messages.get("ui-importing.to-" + destination.what().word());
        return more.isEmpty() ? words : messages.get("ui-importing.to", words, more);
    }
}
