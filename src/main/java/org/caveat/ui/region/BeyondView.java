package org.caveat.ui.region;

import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.caveat.model.Beyond;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Spot;

/**
 * A mark on the mat, with its number. A click selects its caveat, a drag moves it along its edge or to another one; so do
 * the arrow keys, and Delete takes it away.
 */
final class BeyondView extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double WIDEST_TOOLTIP = 360;
    /** Less than this, in screen pixels, is a click and not a drag. */
    private static final double CLICK = 4;

    private static final Map<KeyCode, Way> ARROWS = Map.of(
            KeyCode.LEFT, new Way(-1, 0),
            KeyCode.RIGHT, new Way(1, 0),
            KeyCode.UP, new Way(0, -1),
            KeyCode.DOWN, new Way(0, 1));

    private final RegionMark mark;
    private final Beyond beyond;
    private final RegionsModel model;
    private final ObservableValue<Viewport> viewport;
    private final MatShape shape;
    private final Text number;
    private Optional<Spot> pressed = Optional.empty();
    private boolean isDragged;

    /**
     * What is said of a mark.
     *
     * @param brief on the mat
     * @param whole in the tooltip, and to who cannot see it
     * @param help how it is moved
     */
    record Words(String brief, String whole, String help) {}

    BeyondView(RegionMark mark, Beyond beyond, Words words, RegionsModel model, ObservableValue<Viewport> viewport) {
        this.mark = mark;
        this.beyond = beyond;
        this.model = model;
        this.viewport = viewport;
        shape = new MatShape(mark.kind());
        shape.say(words.brief());
        number = new Text(String.valueOf(mark.number()));
        number.getStyleClass().add("beyond-number");
        number.setTextOrigin(VPos.CENTER);
        number.setMouseTransparent(true);
        getStyleClass().add("beyond");
        getChildren().addAll(shape, number);
        setFocusTraversable(true);
        explain(words);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.select(mark.id());
            }
        });
    }

    private void explain(Words words) {
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(mark.number() + ". " + words.whole());
        setAccessibleHelp(words.help());
        Tooltip tooltip = new Tooltip(words.whole());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST_TOOLTIP);
        Tooltip.install(this, tooltip);
    }

    String id() {
        return mark.id();
    }

    void select(boolean isSelected) {
        pseudoClassStateChanged(SELECTED, isSelected);
    }

    /** What is to be laid on the mat. */
    MarksOnMat.Mark toLay() {
        Beyond now = model.beyond()
                .movingProperty()
                .get()
                .filter(moving -> moving.caveat().equals(id()))
                .map(BeyondModel.Moving::now)
                .orElse(beyond);
        return new MarksOnMat.Mark(now, shape.wordsWhole());
    }

    void place(BeyondPlace place) {
        shape.place(place);
        Spot centre = place.disc();
        number.setX(centre.x() - Math.rint(number.getLayoutBounds().getWidth()) / 2);
        number.setY(centre.y());
    }

    /** While a tool is in hand, a press is the tool's. */
    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !model.isArmed()) {
            pressed = Optional.of(new Spot(event.getX(), event.getY()));
            isDragged = false;
            requestFocus();
            model.select(mark.id());
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        pressed.ifPresent(from -> {
            Spot now = new Spot(event.getX(), event.getY());
            isDragged = isDragged || Math.hypot(now.x() - from.x(), now.y() - from.y()) >= CLICK;
            if (isDragged && mark.beyond().isPresent()) {
                model.beyond().drag(mark, viewport.getValue(), now);
            }
            event.consume();
        });
    }

    private void released(MouseEvent event) {
        if (pressed.isPresent()) {
            pressed = Optional.empty();
            model.beyond().drop();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        Way arrow = ARROWS.get(event.getCode());
        if (arrow != null) {
            model.beyond()
                    .nudge(mark, viewport.getValue(), new Arrow(arrow, event.isShiftDown(), event.isShortcutDown()));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.beyond().takeOff(mark);
            event.consume();
        }
    }
}
