package org.caveat.ui.contactsheet;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caveat.model.Certainty;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Shown;

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

    /** What “+9” takes, in pixels. */
    private static final double MORE = 18;

    private final List<Node> kinds = new ArrayList<>();
    private final Label more = new Label();
    private int leftOut;

    CellMarks(SheetWords words) {
        super(APART[0]);
        setAlignment(Pos.CENTER_RIGHT);
        more.getStyleClass().add("cell-count");
        setAccessibleText(words.messages().get("contactsheet.name"));
    }

    void show(CellFace face) {
        kinds.clear();
        face.kinds().forEach(kind -> kinds.add(kind(kind)));
        getChildren().setAll(kinds);
        getChildren().add(more);
        leftOut = 0;
        Shown.set(more, false);
        if (face.isNotAsked()) {
            getChildren().add(CertaintyMark.notAsked(NOT_ASKED));
        }
        if (!face.flags().isEmpty()) {
            if (!kinds.isEmpty() || face.isNotAsked()) {
                getChildren().add(rule());
            }
            face.flags().forEach(flag -> getChildren().add(flag(flag)));
        }
    }

    /** Whether they have room, drawn so close that one is still not taken for another, or closest. */
    boolean hasRoom(double room, boolean isClosest) {
        return width(isClosest ? CLOSEST : CLOSE, 0) <= room;
    }

    /**
     * Draws the marks closer together where there are many, so that what is beside them has room; gives their width. Where
     * the closest are too many still, the last kinds are counted: a mark outside its cell would be taken for the next one's.
     */
    double fit(double room) {
        for (double apart : APART) {
            if (width(apart, 0) <= room) {
                leaveOut(0);
                setSpacing(apart);
                return width(apart, 0);
            }
        }
        int without = 1;
        while (without < kinds.size() && width(CLOSEST, without) > room) {
            without++;
        }
        leaveOut(Math.min(without, kinds.size()));
        setSpacing(CLOSEST);
        return Math.min(room, width(CLOSEST, leftOut));
    }

    private void leaveOut(int without) {
        if (without == leftOut) { // said again at each layout, it would ask for the next
            return;
        }
        leftOut = without;
        more.setText("+" + without);
        Shown.set(more, without > 0);
        for (int each = 0; each < kinds.size(); each++) {
            boolean isShown = each < kinds.size() - without;
            Shown.set(kinds.get(each), isShown);
        }
    }

    /** @param without so many of the kinds, the last ones, are not drawn, and their number is */
    private double width(double apart, int without) {
        double all = without > 0 ? MORE : 0;
        int drawn = without > 0 ? 1 : 0;
        for (int at = 0; at < getChildren().size(); at++) {
            boolean isKind = at < kinds.size() - without;
            boolean isAfterAll = at > kinds.size();
            if (isKind || isAfterAll) {
                Node child = getChildren().get(at);
                all += child instanceof HBox counted ? counted(counted) : child.prefWidth(-1);
                drawn++;
            }
        }
        return all + Math.max(0, drawn - 1) * apart;
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
