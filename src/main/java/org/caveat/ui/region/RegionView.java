package org.caveat.ui.region;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import org.caveat.model.Region;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/** One region on the picture: its line and its number. A click selects its caveat. */
final class RegionView extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double BESIDE = 26;

    private final RegionMark mark;
    private final Region region;
    private final Outline outline;
    private final NumberDisc disc;
    private boolean selected;

    RegionView(RegionMark mark, Region region, RegionsModel model, Messages messages, Words words) {
        this.mark = mark;
        this.region = region;
        outline = Outline.of(region);
        disc = new NumberDisc(mark);
        getStyleClass().addAll("region", Glyph.styleOf(mark.kind()));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(messages.get("region.aloud", mark.number(), words.kind(mark.kind())));
        setAccessibleHelp(messages.get("region.help"));
        setFocusTraversable(true);
        boolean isPoint = region instanceof Region.Rectangle rectangle && rectangle.isPoint();
        outline.setVisible(!isPoint);
        getChildren().addAll(outline, disc);
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

    void select(boolean isSelected, Viewport view) {
        selected = isSelected;
        pseudoClassStateChanged(SELECTED, isSelected);
        place(view);
        // above the others, without another place in the order of the tabulator
        setViewOrder(isSelected ? -1 : 0);
    }

    /** Puts line and number where the region lies on the screen now. */
    void place(Viewport view) {
        outline.place(region, view);
        Spot corner = firstCorner(view);
        disc.setTranslateX(Math.rint(corner.x() + (selected && outline.isVisible() ? BESIDE : 0)));
        disc.setTranslateY(Math.rint(corner.y()));
    }

    private Spot firstCorner(Viewport view) {
        if (region instanceof Region.Polygon polygon && !polygon.corners().isEmpty()) {
            Region.Point first = polygon.corners().get(0);
            return view.toStage(new Spot(first.x(), first.y()));
        }
        // of a rectangle, the upper left one as it is seen
        Area area = view.toStage(region.bounds());
        return new Spot(area.x(), area.y());
    }
}
