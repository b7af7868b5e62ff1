package org.caveat.ui.lighttable;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.ToolRow;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Shape;

/** The tools of the light table: choose what is seen of a thing, draw, turn, flip, light, size. */
public final class TableTools implements AutoCloseable {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final double BELOW = 8;
    private static final double GAP = 4;

    private final LightTableModel model;
    private final Messages messages;
    private final ToolRow bar = new ToolRow(GAP);
    private final LightControls controls;
    private final LeafTools leaves;
    private final Popup popOver = new Popup();
    private final ToggleButton light;
    private final Subscriptions subscriptions = new Subscriptions();

    public TableTools(LightTableModel model, RegionsModel regions, Messages messages) {
        this.model = model;
        this.messages = messages;
        controls = new LightControls(model, messages);
        leaves = new LeafTools(model.leaves(), messages);
        light = Buttons.toggle("light", messages.get("lighttable.light"));
        bar.getStyleClass().add("table-tools");
        ToggleButton rectangle = drawing(Shape.RECTANGLE, regions);
        ToggleButton polygon = drawing(Shape.POLYGON, regions);
        ToggleButton point = drawing(Shape.POINT, regions);
        ToggleButton beyond = drawing(Shape.BEYOND, regions);
        Button turn = Buttons.sign("rotate", messages.get("lighttable.turn"), model::turnClockwise);
        ToggleButton flip = flip();
        ToggleButton hidden = Buttons.toggle("regions-hidden", messages.get("lighttable.regions"));
        subscriptions.bindBoth(hidden.selectedProperty(), regions.hiddenProperty());
        Separator afterDrawing = separator();
        Separator beforeSize = separator();
        bar.of(
                        leaves.choice(),
                        leaves.leafing(),
                        rectangle,
                        polygon,
                        point,
                        beyond,
                        hidden,
                        afterDrawing,
                        turn,
                        flip,
                        light,
                        beforeSize,
                        size())
                .without(afterDrawing, beforeSize)
                .without(hidden)
                .without(flip)
                .without(turn)
                .without(polygon, point, beyond)
                // in a small window these are left to their keys, for the choice of the file has none
                .without(light)
                .without(leaves.leafing())
                .without(rectangle);
        popOver.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popOver.setAutoHide(true);
        popOver.setHideOnEscape(true);
        popOver.getContent().add(controls);
        light.setOnAction(event -> toggleLight());
        subscriptions.watch(popOver.showingProperty(), light::setSelected);
        subscriptions.watch(model.lightProperty(), this::tell);
        subscriptions.watch(model.laidProperty(), laid -> bar.setDisable(laid.isCovered()));
    }

    public ToolRow node() {
        return bar;
    }

    private ToggleButton drawing(Shape shape, RegionsModel regions) {
        ToggleButton drawing = Buttons.toggle(shape.key(), messages.get("lighttable." + shape.key()));
        drawing.setOnAction(event -> {
            if (drawing.isSelected()) {
                regions.draw(shape);
            } else {
                regions.abandon();
            }
        });
        subscriptions.watch(
                model.laidProperty(), laid -> drawing.setDisable(OtherSize.forbidsDrawing(laid.photograph())));
        subscriptions.watch(regions.toolProperty(), tool -> drawing.setSelected(regions.isArmed(shape.key())));
        return drawing;
    }

    private ToggleButton flip() {
        ToggleButton flip = Buttons.toggle("flip", messages.get("lighttable.flip"));
        flip.setOnAction(event -> model.flip());
        subscriptions.watch(
                model.viewportProperty(), view -> flip.setSelected(view.turn().mirrored()));
        return flip;
    }

    private static Separator separator() {
        Separator line = new Separator(Orientation.VERTICAL);
        line.getStyleClass().add("tool-separator");
        return line;
    }

    /** The size in percent; behind it, what can be done with it. */
    private MenuButton size() {
        MenuButton size = new MenuButton();
        size.getStyleClass().addAll("quiet-menu", "zoom");
        size.setTooltip(new Tooltip(messages.get("lighttable.zoom-help")));
        CheckMenuItem overview = new CheckMenuItem(messages.get("lighttable.overview-item"));
        subscriptions.bindBoth(overview.selectedProperty(), model.overviewProperty());
        size.getItems()
                .addAll(
                        item("lighttable.fit", model::fit),
                        item("lighttable.full-size", model::fullSize),
                        new SeparatorMenuItem(),
                        overview);
        subscriptions.watch(model.viewportProperty(), view -> {
            String percent = messages.get("lighttable.zoom", Math.round(view.scale() * 100));
            size.setText(percent);
            size.setAccessibleText(messages.get("lighttable.zoom-aloud", percent));
        });
        return size;
    }

    private MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(messages.get(words));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Opens the light controls, or closes them. */
    public void toggleLight() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else if (!bar.isDisabled()) {
            Bounds at = light.localToScreen(light.getLayoutBounds());
            controls.applyCss();
            popOver.show(light, at.getMaxX() - controls.prefWidth(-1), at.getMaxY() + BELOW);
            controls.focus();
        }
        light.setSelected(popOver.isShowing());
    }

    /** The sign that the picture is not seen as it is. */
    private void tell(Light now) {
        light.pseudoClassStateChanged(CHANGED, now.isChanged());
        String words = now.isChanged()
                ? messages.get("lighttable.light-changed", String.join(", ", changes(now)))
                : messages.get("lighttable.light");
        light.setAccessibleText(words);
        light.getTooltip().setText(words);
    }

    private List<String> changes(Light now) {
        List<String> changes = new ArrayList<>();
        if (now.brightness() != 0) {
            changes.add(messages.get("lighttable.brightness-of", LightControls.signed(now.brightness())));
        }
        if (now.contrast() != 0) {
            changes.add(messages.get("lighttable.contrast-of", LightControls.signed(now.contrast())));
        }
        if (now.inverted()) {
            changes.add(messages.get("lighttable.is-inverted"));
        }
        return changes;
    }

    @Override
    public void close() {
        popOver.hide();
        subscriptions.close();
        controls.close();
        leaves.close();
    }
}
