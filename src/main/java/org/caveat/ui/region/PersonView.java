package org.caveat.ui.region;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import org.caveat.model.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.region.Viewport.Area;

/** A person on the picture: a thin line, and the name while one points at it, stands on it or has selected it. */
final class PersonView extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 4;
    private static final double POINT = 12;

    private final PersonMark mark;
    private final Outline outline;
    private final Label name = Leftwards.follow(new Label());
    private Optional<Viewport> view = Optional.empty();
    private Region region;
    private boolean marked;

    PersonView(PersonMark mark, String named, RegionsModel model, Messages messages) {
        this.mark = mark;
        this.region = mark.region();
        outline = Outline.of(mark.region());
        getStyleClass().add("person");
        name.getStyleClass().add("person-name");
        name.setText(named);
        name.setMouseTransparent(true);
        name.layoutBoundsProperty().subscribe(this::placeName);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(messages.get("region.person-aloud", named));
        setFocusTraversable(true);
        getChildren().add(outline);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                event.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.selectPerson(mark.id());
            }
            showName();
        });
    }

    String id() {
        return mark.id();
    }

    /** The name, to be laid above all lines: none of them runs through it. */
    Label plate() {
        return name;
    }

    /** Shows whether the person is selected, and whether meant for another reason. */
    void mark(boolean isSelected, boolean isMeant) {
        pseudoClassStateChanged(SELECTED, isSelected);
        marked = isSelected || isMeant;
        showName();
    }

    private void showName() {
        name.setVisible(marked || isFocused());
        // above the others, without another place in the order of the tabulator
        setViewOrder(name.isVisible() ? -1 : 0);
    }

    /** Shows the region as it is being changed; as it is, where it is not. */
    void reshape(Optional<Region> changed) {
        Region other = changed.orElse(mark.region());
        if (!other.equals(region)) {
            region = other;
            view.ifPresent(this::place);
        }
    }

    /** Puts line and name where the person is on the screen now. */
    void place(Viewport now) {
        view = Optional.of(now);
        outline.place(region, now);
        placeName();
    }

    private void placeName() {
        view.ifPresent(now -> {
            Area area = around(now);
            double height = name.getHeight();
            double below = area.y() + area.height() + GAP;
            boolean room = below + height + GAP <= now.stage().height();
            name.setLayoutX(within(area.x(), now.stage().width() - name.getWidth()));
            name.setLayoutY(
                    within(room ? below : area.y() - height - GAP, now.stage().height() - height));
        });
    }

    private Area around(Viewport view) {
        Area area = view.toStage(region.bounds());
        boolean isPoint = region instanceof Region.Rectangle rectangle && rectangle.isPoint();
        return isPoint
                ? new Area(area.x() - POINT, area.y() - POINT, area.width() + 2 * POINT, area.height() + 2 * POINT)
                : area;
    }

    private static double within(double at, double most) {
        return Math.rint(Math.max(GAP, Math.min(most - GAP, at)));
    }
}
