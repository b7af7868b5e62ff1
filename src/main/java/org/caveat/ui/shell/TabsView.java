package org.caveat.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.contactsheet.CellSize;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.TabStrip;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.shell.CollectionModel.Center;

/** The tabs above the middle, and at their right the tools of the view in front. */
final class TabsView implements AutoCloseable {
    private final CollectionModel model;
    private final Messages messages;
    private final HBox bar = new HBox();
    private final TabStrip<Center> tabs;
    private final Subscriptions subscriptions = new Subscriptions();

    TabsView(CollectionModel model, RegionsModel regions, Messages messages) {
        this.model = model;
        this.messages = messages;
        bar.getStyleClass().add("tab-bar");
        tabs = new TabStrip<>(
                List.of(Center.CONTACT_SHEET, Center.LIGHT_TABLE),
                center -> messages.get(center == Center.CONTACT_SHEET ? "ui.contact-sheet" : "ui.light-table"),
                model.centerProperty());
        tabs.tab(Center.LIGHT_TABLE).setOnAction(event -> model.showTable());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox sheetTools = sheetTools();
        HBox tableTools = tableTools(regions);
        bar.getChildren().addAll(tabs, between, sheetTools, tableTools);
        subscriptions.watch(model.centerProperty(), center -> {
            shown(sheetTools, center == Center.CONTACT_SHEET);
            shown(tableTools, center == Center.LIGHT_TABLE);
        });
    }

    Parent node() {
        return bar;
    }

    private HBox sheetTools() {
        Slider size = new Slider(CellSize.SMALLEST, CellSize.LARGEST, CellSize.MIDDLE.width());
        size.setPrefWidth(96);
        size.setBlockIncrement(28);
        size.setAccessibleText(messages.get("contactsheet.size"));
        size.setTooltip(new Tooltip(messages.get("contactsheet.size")));
        subscriptions.on(
                size.valueProperty(),
                () -> model.sheet().sizeProperty().set(new CellSize(Math.rint(size.getValue() / 4) * 4)));
        ToggleButton inspector = Buttons.toggle("inspector", messages.get("ui.inspector"));
        subscriptions.bindBoth(inspector.selectedProperty(), model.inspectorOnSheetProperty());
        return tools(quiet(Glyph.sign("grid-small", 12)), size, quiet(Glyph.sign("grid-large", 16)), inspector);
    }

    private HBox tableTools(RegionsModel regions) {
        ToggleButton rectangle = Buttons.toggle("rectangle", messages.get("lighttable.rectangle"));
        rectangle.setOnAction(event -> regions.armedProperty().set(rectangle.isSelected()));
        subscriptions.watch(regions.armedProperty(), rectangle::setSelected);
        Label zoom = new Label();
        zoom.getStyleClass().addAll("second", "zoom");
        zoom.setTooltip(new Tooltip(messages.get("lighttable.zoom-help")));
        subscriptions.watch(
                model.table().viewportProperty(),
                view -> zoom.setText(messages.get("lighttable.zoom", Math.round(view.scale() * 100))));
        return tools(rectangle, zoom);
    }

    private static HBox tools(javafx.scene.Node... tools) {
        HBox box = new HBox(8, tools);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private static Glyph quiet(Glyph glyph) {
        glyph.getStyleClass().add("quiet");
        return glyph;
    }

    private static void shown(HBox tools, boolean shown) {
        tools.setVisible(shown);
        tools.setManaged(shown);
    }

    @Override
    public void close() {
        subscriptions.close();
        tabs.close();
    }
}
