package org.caveat.ui.contactsheet;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caveat.model.Certainty;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;

/** The small marks of a cell: which kinds occur, a rule, and what calls for attention. */
final class CellMarks extends HBox {
    private static final double SIDE = 12;
    private static final double[] APART = {10, 7, 4};

    CellMarks(SheetWords words) {
        super(APART[0]);
        setAlignment(Pos.CENTER_RIGHT);
        setAccessibleText(words.messages().get("contactsheet.name"));
    }

    void show(CellFace face) {
        getChildren().clear();
        face.kinds().forEach(kind -> getChildren().add(kind(kind)));
        if (!face.flags().isEmpty()) {
            if (!face.kinds().isEmpty()) {
                getChildren().add(rule());
            }
            face.flags().forEach(flag -> getChildren().add(flag(flag)));
        }
    }

    /** Draws the marks closer together where there are many, so that the date beside them has room; gives their width. */
    double fit(double room, double height) {
        for (double apart : APART) {
            setSpacing(apart);
            if (prefWidth(height) <= room) {
                break;
            }
        }
        return prefWidth(height);
    }

    private static Node kind(KindCount kind) {
        Glyph glyph = Glyph.kind(kind.kind(), SIDE);
        if (kind.count() < 2) {
            return glyph;
        }
        Label count = new Label(String.valueOf(kind.count()));
        count.getStyleClass().add("cell-count");
        HBox both = new HBox(2, glyph, count);
        both.getStyleClass().add(Glyph.styleOf(kind.kind()));
        both.setAlignment(Pos.CENTER);
        return both;
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("cell-rule");
        rule.setMinSize(1, SIDE);
        rule.setPrefSize(1, SIDE);
        rule.setMaxSize(1, SIDE);
        HBox.setMargin(rule, new Insets(0, 0, 0, 0));
        return rule;
    }

    private static Node flag(CellFace.Flag flag) {
        return switch (flag) {
            case TWO_VERSIONS -> Glyph.sign("conflict", SIDE);
            case DISPUTED -> Glyph.sign("disputed", SIDE);
            case NO_SOURCE -> Glyph.sign("no-source", SIDE);
            case NOT_KNOWN -> ink(CertaintyMark.of(Certainty.UNKNOWN, SIDE));
        };
    }

    private static Node ink(Node mark) {
        mark.getStyleClass().add("in-ink");
        return mark;
    }
}
