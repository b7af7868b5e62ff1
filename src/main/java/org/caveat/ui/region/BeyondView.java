package org.caveat.ui.region;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.caveat.model.Beyond;
import org.caveat.ui.region.Viewport.Spot;

/** A mark on the mat, with its number. A click selects its caveat. */
final class BeyondView extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RegionMark mark;
    private final Beyond beyond;
    private final MatShape shape;
    private final Text number;

    /**
     * What is said of a mark.
     *
     * @param brief on the mat
     * @param whole in the tooltip, and to who cannot see it
     */
    record Words(String brief, String whole) {}

    BeyondView(RegionMark mark, Beyond beyond, Words words, RegionsModel model) {
        this.mark = mark;
        this.beyond = beyond;
        shape = new MatShape(mark.kind());
        shape.say(words.brief());
        number = new Text(String.valueOf(mark.number()));
        number.getStyleClass().add("beyond-number");
        number.setTextOrigin(VPos.CENTER);
        number.setMouseTransparent(true);
        getStyleClass().add("beyond");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(mark.number() + ". " + words.whole());
        setFocusTraversable(true);
        getChildren().addAll(shape, number);
        Tooltip tooltip = new Tooltip(words.whole());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(this, tooltip);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.select(mark.id());
                requestFocus();
                event.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.select(mark.id());
            }
        });
    }

    String id() {
        return mark.id();
    }

    void select(boolean isSelected) {
        pseudoClassStateChanged(SELECTED, isSelected);
    }

    /** What is to be laid on the mat. */
    MarksOnMat.Mark toLay() {
        return new MarksOnMat.Mark(beyond, shape.wordsWhole());
    }

    void place(BeyondPlace place) {
        shape.place(place);
        Spot centre = place.disc();
        number.setX(centre.x() - Math.rint(number.getLayoutBounds().getWidth()) / 2);
        number.setY(centre.y());
    }
}
