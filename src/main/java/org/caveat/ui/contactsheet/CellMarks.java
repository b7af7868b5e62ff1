package org.caveat.ui.contactsheet;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
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
    private static final double[] APART = {10, 7, 5};
    private static final double LEAST_WITH_COUNTS = 7;

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

    /** Whether they have room, the counts with them or without, and not so close that one would be taken for another. */
    boolean hasRoom(double room, boolean counted) {
        return width(least(counted), counted) <= room;
    }

    /** Draws the marks closer together where there are many, so that what is beside them has room; gives their width. */
    double fit(double room, boolean counted) {
        double apart = DoubleStream.of(APART)
                .filter(each -> width(each, counted) <= room)
                .findFirst()
                .orElse(least(counted));
        setSpacing(apart);
        counts().forEach(count -> {
            count.setVisible(counted);
            count.setManaged(counted);
        });
        return width(apart, counted);
    }

    private static double least(boolean counted) {
        return counted ? LEAST_WITH_COUNTS : APART[APART.length - 1];
    }

    private Stream<Node> counts() {
        return getChildren().stream()
                .filter(HBox.class::isInstance)
                .map(both -> ((HBox) both).getChildren().get(1));
    }

    private double width(double apart, boolean counted) {
        double all = Math.max(0, getChildren().size() - 1) * apart;
        for (Node child : getChildren()) {
            boolean isCount = child instanceof HBox;
            all += isCount && !counted ? SIDE : isCount ? counted((HBox) child) : child.prefWidth(-1);
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
