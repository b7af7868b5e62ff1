package org.caveat.ui.region;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import org.caveat.model.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.region.Viewport.Area;

/** A person on the picture: a line with the sign of a person, and the name while one points at it, stands on it or has selected it. */
final class PersonView extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");
    private static final double POINT = 12;

    private final PersonMark mark;
    private final Outline outline;
    private final PersonDisc disc = new PersonDisc();
    private final Plate name = new Plate("person-name");
    private Optional<Viewport> view = Optional.empty();
    private Region region;
    private boolean marked;

    PersonView(PersonMark mark, String named, RegionsModel model, Messages messages) {
        this.mark = mark;
        this.region = mark.region();
        outline = Outline.of(mark.region());
        getStyleClass().add("person");
        name.setText(named);
        name.setGraphic(Glyph.sign("person", 12));
        name.setGraphicTextGap(8);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(messages.get("region.person-aloud", named));
        setFocusTraversable(true);
        getChildren().addAll(outline, disc);
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
    Plate plate() {
        return name;
    }

    /** Shows whether the person is selected, and whether meant for another reason. */
    void mark(boolean isSelected, boolean isMeant) {
        pseudoClassStateChanged(SELECTED, isSelected);
        pseudoClassStateChanged(MEANT, isMeant);
        marked = isSelected || isMeant;
        showName();
    }

    private void showName() {
        name.setVisible((marked || isFocused())
                && view.filter(now -> now.shows(region.bounds())).isPresent());
        // above the others, without another place in the order of the tabulator
        setViewOrder(name.isVisible() ? -1 : 0);
    }

    /** Whether the name is to be read. */
    boolean isNamed() {
        return name.isVisible();
    }

    /** Shows the region as it is being changed; as it is, where it is not. */
    void reshape(Optional<Region> changed) {
        Region other = changed.orElse(mark.region());
        if (!other.equals(region)) {
            region = other;
            view.ifPresent(this::place);
        }
    }

    /** Puts the line where the person is on the screen now. */
    void place(Viewport now) {
        view = Optional.of(now);
        outline.place(region, now);
        disc.place(region, now);
        showName();
    }

    /** What the name is about, in the stage. */
    Area around(Viewport view) {
        Area area = view.toStage(region.bounds());
        boolean isPoint = region instanceof Region.Rectangle rectangle && rectangle.isPoint();
        return isPoint
                ? new Area(area.x() - POINT, area.y() - POINT, area.width() + 2 * POINT, area.height() + 2 * POINT)
                : area;
    }
}
