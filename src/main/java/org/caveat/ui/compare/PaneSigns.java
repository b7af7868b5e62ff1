package org.caveat.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Shown;

/**
 * The line over the text of a caveat: its kind, and at the right what calls for attention and how many more there are. Where
 * it is narrow the signs stand without their words, and the number without its noun; nothing is cut.
 */
final class PaneSigns extends HBox {
    private static final double GAP = 8;
    private static final double SIGN = 12;

    private final List<Node> told = new ArrayList<>();
    private final Optional<Label> more;
    private final Optional<Label> moreInBrief;

    /** What stands at the right of a kind: signs with their words, and how many more caveats there are. */
    record Beside(Map<String, String> flags, Optional<String> more, String moreInBrief) {}

    PaneSigns(Node kind, Beside beside) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(kind, between);
        beside.flags().forEach((flag, said) -> {
            Glyph glyph = Glyph.sign(flag, SIGN);
            glyph.getStyleClass().add("in-ink");
            Tooltip.install(glyph, new Tooltip(said));
            Label words = quiet(said);
            told.add(words);
            getChildren().addAll(glyph, words);
        });
        more = beside.more().map(PaneSigns::quiet);
        moreInBrief = beside.more().map(said -> quiet(beside.moreInBrief()));
        moreInBrief.ifPresent(
                brief -> brief.setTooltip(new Tooltip(beside.more().orElse(""))));
        if (more.isPresent() && !told.isEmpty()) {
            Label dot = quiet("·");
            told.add(dot);
            getChildren().add(dot);
        }
        more.ifPresent(getChildren()::add);
        moreInBrief.ifPresent(getChildren()::add);
        moreInBrief.ifPresent(brief -> Shown.set(brief, false));
    }

    private static Label quiet(String said) {
        Label label = new Label(said);
        label.getStyleClass().add("second");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        boolean isTold = width(true) <= room;
        boolean isNamed = isTold || width(false) <= room;
        told.forEach(words -> Shown.set(words, isTold));
        more.ifPresent(words -> Shown.set(words, isNamed));
        moreInBrief.ifPresent(number -> Shown.set(number, !isNamed));
        super.layoutChildren();
    }

    /** What it takes with the number named, and the signs told or not. */
    private double width(boolean isTold) {
        double all = 0;
        int count = 0;
        for (Node child : getChildren()) {
            boolean isLeftOut = (told.contains(child) && !isTold)
                    || moreInBrief.filter(child::equals).isPresent();
            if (!isLeftOut) {
                all += child.prefWidth(-1);
                count++;
            }
        }
        return all + Math.max(0, count - 1) * GAP;
    }
}
