package org.caveat.ui.contactsheet;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.caveat.model.Kind;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Shown;
import org.caveat.ui.fx.Late;

/** The sign of a kind and how many there are of it. A sign without a number means one. */
final class KindMark extends HBox {
    private static final double SIDE = CellMarks.SIDE;
    private static final double GAP = 2;

    private final Late<Label> number = new Late<>(this::number);

    KindMark(Kind kind) {
        super(GAP, Glyph.kind(kind, SIDE));
        getStyleClass().add(Glyph.styleOf(kind));
        setAlignment(Pos.CENTER);
    }

    private Label number() {
        Label label = new Label();
        label.getStyleClass().add("cell-count");
        getChildren().add(label);
        return label;
    }

    void count(int count) {
        boolean isCounted = count > 1;
        number.madeFor(isCounted).ifPresent(label -> {
            Shown.set(label, isCounted);
            label.setText(isCounted ? String.valueOf(count) : "");
        });
    }

    /** Its width in pixels. */
    double wide() {
        return SIDE
                + number.made()
                        .filter(Label::isManaged)
                        .map(label -> GAP + label.prefWidth(-1))
                        .orElse(0.0);
    }
}
