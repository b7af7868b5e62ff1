package org.caveat.ui.contactsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Shown;

/**
 * The small marks of a cell: which kinds occur, or that nobody has asked, a rule, and what calls for attention. A sign
 * without a number means one, so that no number is ever left out. A mark that was needed once is kept for the photographs
 * that the cell shows later: the sheets are asked again about each that is new, and that is dear while one scrolls.
 */
final class CellMarks extends HBox {
    /** Of the square of a sign, in pixels. */
    static final double SIDE = 12;

    private static final double NOT_ASKED = 14;
    private static final double CLOSE = 7;
    private static final double CLOSEST = 5;
    private static final double[] APART = {10, CLOSE, CLOSEST};

    /** What “+9” takes, in pixels. */
    private static final double MORE = 18;

    private static final List<CellFace.Flag> FLAGS = List.of(CellFace.Flag.values());

    private final TreeMap<Place, Node> made = new TreeMap<>(
            Comparator.comparing(Place::part).thenComparing(Place::rank).thenComparing(Place::key));
    private final Map<Kind, KindMark> madeOfKind = new HashMap<>();
    private final List<KindMark> kinds = new ArrayList<>();
    private final List<Node> others = new ArrayList<>();
    private final Label more = new Label();
    private int leftOut;

    /** The parts of the row, in their order. */
    private enum Part {
        KIND,
        MORE,
        NOT_ASKED,
        RULE,
        FLAG
    }

    /** Where a mark stands among the others, whichever of them are shown. */
    private record Place(Part part, int rank, String key) {
        static Place of(Part part) {
            return new Place(part, 0, "");
        }

        static Place of(Kind kind) {
            return new Place(Part.KIND, kind.isKnown() ? Kind.KNOWN.indexOf(kind) : Kind.KNOWN.size(), kind.key());
        }

        static Place of(CellFace.Flag flag) {
            return new Place(Part.FLAG, FLAGS.indexOf(flag), "");
        }
    }

    CellMarks(SheetWords words) {
        super(APART[0]);
        setAlignment(Pos.CENTER_RIGHT);
        more.getStyleClass().add("cell-count");
        add(Place.of(Part.MORE), more);
        Shown.set(more, false);
        setAccessibleText(words.messages().get("contactsheet.name"));
    }

    void show(CellFace face) {
        kinds.clear();
        others.clear();
        face.kinds().forEach(kind -> kinds.add(mark(kind)));
        if (face.isNotAsked()) {
            others.add(other(Place.of(Part.NOT_ASKED), () -> CertaintyMark.notAsked(NOT_ASKED)));
        }
        if (!face.flags().isEmpty()) {
            if (!kinds.isEmpty() || face.isNotAsked()) {
                others.add(other(Place.of(Part.RULE), CellMarks::rule));
            }
            face.flags().forEach(flag -> others.add(other(Place.of(flag), () -> flag(flag))));
        }
        leftOut = 0;
        made.values().forEach(mark -> Shown.set(mark, kinds.contains(mark) || others.contains(mark)));
    }

    private KindMark mark(KindCount kind) {
        KindMark mark =
                madeOfKind.computeIfAbsent(kind.kind(), missing -> add(Place.of(missing), new KindMark(missing)));
        mark.count(kind.count());
        return mark;
    }

    /** The mark of that place, made where the cell never had one. */
    private Node other(Place place, Supplier<Node> making) {
        Node there = made.get(place);
        return there == null ? add(place, making.get()) : there;
    }

    private <T extends Node> T add(Place place, T mark) {
        getChildren().add(made.headMap(place).size(), mark);
        made.put(place, mark);
        return mark;
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
            Shown.set(kinds.get(each), each < kinds.size() - without);
        }
    }

    /** @param without so many of the kinds, the last ones, are not drawn, and their number is */
    private double width(double apart, int without) {
        double all = without > 0 ? MORE : 0;
        int drawn = kinds.size() - without + others.size() + (without > 0 ? 1 : 0);
        for (KindMark kind : kinds.subList(0, kinds.size() - without)) {
            all += kind.wide();
        }
        for (Node other : others) {
            all += other.prefWidth(-1);
        }
        return all + Math.max(0, drawn - 1) * apart;
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("cell-rule");
        rule.setMinSize(1, SIDE);
        rule.setPrefSize(1, SIDE);
        rule.setMaxSize(1, SIDE);
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
