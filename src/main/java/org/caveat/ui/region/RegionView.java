package org.caveat.ui.region;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import org.caveat.model.Region;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.region.Viewport.Spot;

/**
 * The region that is selected: its line and its number in the colour of its kind. It is where the keyboard is, too: one
 * stop for all regions, that goes from one to the next.
 */
final class RegionView extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RegionsModel model;
    private final Messages messages;
    private final Words words;
    private Optional<RegionMark> mark = Optional.empty();
    private Optional<Outline> outline = Optional.empty();
    private Optional<NumberDisc> disc = Optional.empty();

    RegionView(RegionsModel model, Messages messages, Words words) {
        this.model = model;
        this.messages = messages;
        this.words = words;
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(messages.get("region.help"));
        focusedProperty().subscribe(focused -> {
            if (focused && mark.isEmpty()) {
                model.onPicture().stream().findFirst().map(RegionMark::id).ifPresent(model::select);
            }
        });
    }

    Optional<RegionMark> mark() {
        return mark;
    }

    /** Shows the region that is selected now, or none; the keyboard can come here while there are any. */
    void show(Optional<RegionMark> selected, boolean areAny) {
        setFocusTraversable(areAny);
        getStyleClass().clear();
        getChildren().clear();
        mark = selected;
        outline = selected.flatMap(RegionMark::region).map(Outline::of);
        disc = selected.map(NumberDisc::new);
        pseudoClassStateChanged(SELECTED, selected.isPresent());
        getStyleClass().add("region");
        selected.ifPresentOrElse(
                now -> {
                    getStyleClass().add(Glyph.styleOf(now.kind()));
                    String kind = words.kind(now.kind());
                    setAccessibleText(messages.get("region.aloud", now.number(), kind));
                },
                () -> setAccessibleText(
                        messages.get("region.aloud-none", model.onPicture().size())));
        outline.ifPresent(getChildren()::add);
        disc.ifPresent(getChildren()::add);
    }

    /**
     * Puts line and number where the region lies on the screen now.
     *
     * @param region as it is being changed
     */
    void place(Region region, Viewport view) {
        boolean isPoint = region instanceof Region.Rectangle rectangle && rectangle.isPoint();
        outline.ifPresent(line -> {
            line.setVisible(!isPoint);
            line.place(region, view);
        });
        Spot place = NumberPlace.of(region, view);
        disc.ifPresent(number -> number.place(place, view));
    }
}
