package org.caveat.ui.lighttable;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.MoreTools;
import org.caveat.ui.control.ToolRow;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Shape;

/** The tools of the light table: choose what is seen of a thing, draw, turn, flip, light, size. */
public final class TableTools implements AutoCloseable {
    /** As wide as a size, so that no tool moves from one photograph to the next. */
    public static final String NONE = "\u2007–\u00A0%";

    private static final double GAP = 4;

    private final LightTableModel model;
    private final Messages messages;
    private final ToolRow bar = new ToolRow(GAP);
    private final LeafTools leaves;
    private final ToggleButton rectangle;
    private final ToggleButton polygon;
    private final ToggleButton point;
    private final ToggleButton beyond;
    private final ToggleButton hidden;
    private final Button turn;
    private final ToggleButton flip;
    private final LightTool light;
    private final MenuButton size = new MenuButton();
    private final Subscriptions subscriptions = new Subscriptions();

    public TableTools(LightTableModel model, RegionsModel regions, Messages messages) {
        this.model = model;
        this.messages = messages;
        leaves = new LeafTools(model.leaves(), messages);
        rectangle = drawing(Shape.RECTANGLE, regions);
        polygon = drawing(Shape.POLYGON, regions);
        point = drawing(Shape.POINT, regions);
        beyond = drawing(Shape.BEYOND, regions);
        hidden = Buttons.toggle("regions-hidden", messages.get("lighttable.regions"));
        subscriptions.bindBoth(hidden.selectedProperty(), regions.hiddenProperty());
        turn = Buttons.sign("rotate", messages.get("lighttable.turn"), model::turnClockwise);
        flip = flip();
        light = new LightTool(model, messages);
        bar.getStyleClass().add("table-tools");
        fill();
        subscriptions.watch(model.laidProperty(), this::follow);
    }

    /** With no picture there is nothing to turn or to light, and no size; another file of the thing may have one. */
    private void follow(Laid laid) {
        bar.setDisable(laid.isCovered() || laid.photograph().isEmpty());
        for (Node each : new Node[] {hidden, turn, flip, light.node(), size}) {
            each.setDisable(!laid.isSeen());
        }
        tellSize();
    }

    /** In the order of the keyboard, and of what a small window leaves out. */
    private void fill() {
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
                        light.node(),
                        beforeSize,
                        sizes())
                .without(flip)
                .without(turn)
                .without(hidden)
                .without(afterDrawing, beforeSize)
                .atLastWithout(point, beyond)
                .atLastWithout(polygon)
                // the choice of the file and the turning of pages have no place in the menu
                .atLastWithout(light.node())
                .atLastWithout(rectangle)
                .atLastWithout(leaves.leafing())
                .andMore(new MoreTools(messages.get("lighttable.more-tools")));
    }

    public ToolRow node() {
        return bar;
    }

    private ToggleButton drawing(Shape shape, RegionsModel regions) {
        ToggleButton drawing = Buttons.toggle(shape.key(), messages.get("lighttable." + shape.key()));
        drawing.getStyleClass().add("draw-" + shape.key());
        drawing.setOnAction(event -> {
            if (drawing.isSelected()) {
                regions.draw(shape);
            } else {
                regions.abandon();
            }
        });
        subscriptions.watch(model.laidProperty(), laid -> drawing.setDisable(!laid.canBeDrawnOn()));
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
    private MenuButton sizes() {
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
        subscriptions.watch(model.viewportProperty(), view -> tellSize());
        return size;
    }

    private void tellSize() {
        String percent =
                messages.get("lighttable.zoom", Math.round(model.viewport().scale() * 100));
        boolean isSeen = model.laid().isSeen();
        size.setText(isSeen ? percent : NONE);
        size.setAccessibleText(messages.get(isSeen ? "lighttable.zoom-aloud" : "lighttable.zoom-none", percent));
    }

    private MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(messages.get(words));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Opens the light controls, or closes them. */
    public void toggleLight() {
        light.toggle();
    }

    @Override
    public void close() {
        subscriptions.close();
        light.close();
        leaves.close();
    }
}
