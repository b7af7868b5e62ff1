package org.caveat.ui.contactsheet;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Shown;

/**
 * Why a photograph is not seen, in its place, and what to do. In a small cell what to do is left out first, then the cause,
 * until the sign is left: a sentence that is cut says nothing, and the whole of it stands in the tooltip.
 */
final class CellTrouble extends VBox {
    private static final double GAP = 4;
    private static final double SIGN = 20;

    private final Label cause;
    private final Optional<Label> remedy;

    CellTrouble(CellFace.Trouble reason, SheetWords words) {
        super(GAP);
        cause = sentence(words.brief(reason), "cell-cause");
        remedy = words.remedy(reason).map(what -> sentence(what, "cell-remedy"));
        getChildren().addAll(Glyph.sign(reason.status() == Holding.Status.LOCKED ? "lock" : "unreadable", SIGN), cause);
        remedy.ifPresent(getChildren()::add);
        getStyleClass().add("cell-trouble");
        setAlignment(Pos.CENTER);
    }

    private static Label sentence(String text, String style) {
        Label sentence = new Label(text);
        sentence.getStyleClass().add(style);
        sentence.setWrapText(true);
        return sentence;
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double left = getHeight() - getInsets().getTop() - getInsets().getBottom() - SIGN;
        double withCause = GAP + cause.prefHeight(wide);
        double withRemedy =
                withCause + remedy.map(what -> GAP + what.prefHeight(wide)).orElse(0.0);
        Shown.set(cause, withCause <= left);
        remedy.ifPresent(what -> Shown.set(what, withRemedy <= left));
        super.layoutChildren();
    }
}
