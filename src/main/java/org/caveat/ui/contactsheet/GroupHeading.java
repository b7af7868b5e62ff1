package org.caveat.ui.contactsheet;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.order.Arranged;
import org.caveat.collection.order.Heading;
import org.caveat.ui.control.Glyph;

/**
 * What a group has in common, in the margin beside its rows: beside the first in ink with how many there are, beside
 * those that follow once more, so that one knows where one is wherever one scrolls to.
 */
final class GroupHeading extends VBox {
    private static final double MARGIN = 160;
    /** On a narrow sheet: a decade has room in it. */
    private static final double LEAST_MARGIN = 96;

    private static final PseudoClass CONTINUED = PseudoClass.getPseudoClass("continued");
    private static final double SIGN = 16;

    private final SheetWords words;
    private final Label title = new Label();
    private final HBox line = new HBox(8);
    private final Label count = new Label();

    GroupHeading(SheetWords words) {
        this.words = words;
        getStyleClass().add("group-heading");
        title.getStyleClass().add("group-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        count.getStyleClass().add("second");
        line.setAlignment(Pos.TOP_LEFT);
        line.getChildren().add(title);
        getChildren().addAll(line, count);
    }

    /** Its width on a sheet of that width, and the gap to the cells, in pixels: on a narrow one it gives way. */
    static double margin(double sheet) {
        return Math.max(LEAST_MARGIN, Math.min(MARGIN, sheet - CellSize.SMALLEST - 2 * CellSize.GAP));
    }

    /** Stands beside a row of a group. */
    void show(Arranged.Group group, boolean isFirst, double margin) {
        double width = margin - CellSize.GAP;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        title.setText(words.heading(group.heading()));
        count.setText(words.inGroup(group.count()));
        count.setVisible(isFirst);
        pseudoClassStateChanged(CONTINUED, !isFirst);
        line.getChildren().setAll(title);
        if (group.heading() instanceof Heading.OfKind ofKind) {
            line.getChildren().add(0, Glyph.kind(ofKind.kind(), SIGN));
        }
        setAccessibleText(words.groupAloud(group));
    }
}
