package org.caveat.ui.contactsheet;

import java.util.stream.DoubleStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caveat.model.Certainty;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;

/**
 * The small marks of a cell: which kinds occur, or that nobody has asked, a rule, and what calls for attention. A sign
 * without a number means one, so that no number is ever left out.
 */
final class CellMarks extends HBox {
    private static final double SIDE = 12;
    private static final double NOT_ASKED = 14;
    private static final double CLOSE = 7;
    private static final double CLOSEST = 5;
    private static final double[] APART = {10, CLOSE, CLOSEST};

    CellMarks(SheetWords words) {
        super(APART[0]);
        setAlignment(Pos.CENTER_RIGHT);
        setAccessibleText(words.messages().get("contactsheet.name"));
    }

    void show(CellFace face) {
        getChildren().clear();
        face.kinds().forEach(kind -> getChildren().add(kind(kind)));
        if (face.isNotAsked()) {
            getChildren().add(CertaintyMark.notAsked(NOT_ASKED));
        }
        if (!face.flags().isEmpty()) {
            if (!getChildren().isEmpty()) {
                getChildren().add(rule());
            }
            face.flags().forEach(flag -> getChildren().add(flag(flag)));
        }
    }

    /** Whether they have room, drawn so close that one is still not taken for another, or closest. */
    boolean hasRoom(double room, boolean isClosest) {
        return width(isClosest ? CLOSEST : CLOSE) <= room;
    }

    /** Draws the marks closer together where there are many, so that what is beside them has room; gives their width. */
    double fit(double room) {
        double apart = DoubleStream.of(APART)
                .filter(each -> width(each) <= room)
                .findFirst()
                .orElse(CLOSEST);
        setSpacing(apart);
        return width(apart);
    }

    private double width(double apart) {
        double all = Math.max(0, getChildren().size() - 1) * apart;
        for (Node child : getChildren()) {
            all += child instanceof HBox counted ? counted(counted) : child.prefWidth(-1);
        }
        return all;
    }

    private static double counted(HBox both) {
        return SIDE + both.getSpacing() + both.getChildren().get(1).prefWidth(-1);
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
