package org.caveat.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.caveat.text.Messages;
import org.caveat.ui.compare.CompareTools;
import org.caveat.ui.contactsheet.CellSize;
import org.caveat.ui.contactsheet.OrderView;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.TabBar;
import org.caveat.ui.control.TabStrip;
import org.caveat.ui.control.ToolRow;
import org.caveat.ui.fx.Late;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.TableTools;
import org.caveat.ui.region.RegionsModel;

/** The tabs above the middle, and at their right the tools of the view in front. */
final class TabsView implements AutoCloseable {
    private final CollectionModel model;
    private final Messages messages;
    private final TabBar bar;
    private final TabStrip<Center> tabs;
    private final OrderView order;
    private final OrderView coverageOrder;
    private final Late<TableTools> tableTools;
    private final Late<CompareTools> compareTools;
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param savePicture keeps the coverage as a picture */
    TabsView(CollectionModel model, RegionsModel regions, Messages messages, Runnable savePicture) {
        this.model = model;
        this.messages = messages;
        tabs = new TabStrip<>(
                List.of(Center.values()),
                center -> messages.get(
                        "ui." + center.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                model.centerProperty(),
                messages.get("ui.more-tabs"));
        tabs.tab(Center.LIGHT_TABLE).setOnAction(event -> model.showTable());
        tabs.tab(Center.COMPARE).setOnAction(event -> model.comparing().show());
        tabs.explain(messages.get("ui.help-tabs"));
        order = new OrderView(model.filling().order(), messages);
        ToolRow sheetTools = sheetTools();
        tableTools = new Late<>(() -> put(new TableTools(model.table(), regions, messages), TableTools::node));
        compareTools = new Late<>(() -> put(new CompareTools(model.comparing().model(), messages), CompareTools::node));
        coverageOrder = new OrderView(model.filling().order(), messages);
        Button save = Buttons.sign("save-picture", messages.get("coverage.save-picture"), savePicture);
        ToolRow coverageTools = new ToolRow(8).of(coverageOrder.node(), save).without(save);
        bar = new TabBar(tabs, List.of(sheetTools, coverageTools));
        subscriptions.watch(model.centerProperty(), center -> {
            shown(sheetTools, center == Center.CONTACT_SHEET);
            turn(tableTools, TableTools::node, center == Center.LIGHT_TABLE);
            turn(compareTools, CompareTools::node, center == Center.COMPARE);
            shown(coverageTools, center == Center.COVERAGE);
        });
    }

    Parent node() {
        return bar;
    }

    private <T> T put(T tools, Function<T, ToolRow> row) {
        bar.add(row.apply(tools));
        return tools;
    }

    /** Tools of a view that was never in front are not made: the first screen would wait for them. */
    private static <T> void turn(Late<T> tools, Function<T, ToolRow> row, boolean isFront) {
        tools.madeFor(isFront).ifPresent(made -> shown(row.apply(made), isFront));
    }

    /** Opens the light controls of the table, or closes them. */
    void toggleLight() {
        tableTools.get().toggleLight();
    }

    private ToolRow sheetTools() {
        Slider size = new Slider(CellSize.SMALLEST, CellSize.LARGEST, CellSize.MIDDLE.width());
        size.setPrefWidth(96);
        size.setBlockIncrement(28);
        size.setAccessibleText(messages.get("contactsheet.size"));
        size.setTooltip(new Tooltip(messages.get("contactsheet.size")));
        subscriptions.watch(model.sheet().sizeProperty(), now -> size.setValue(now.width()));
        subscriptions.on(
                size.valueProperty(),
                () -> model.sheet().sizeProperty().set(CellSize.wanted(Math.rint(size.getValue() / 4) * 4)));
        ToggleButton inspector = Buttons.toggle("inspector", messages.get("ui.inspector"));
        subscriptions.bindBoth(inspector.selectedProperty(), model.inspectorOnSheetProperty());
        Glyph small = quiet(Glyph.sign("grid-small", 12));
        Glyph large = quiet(Glyph.sign("grid-large", 16));
        // beside the questions, in a small window, there is not room for all
        return new ToolRow(8).of(order.node(), small, size, large, inspector).without(small, size, large);
    }

    private static Glyph quiet(Glyph glyph) {
        glyph.getStyleClass().add("quiet");
        return glyph;
    }

    private static void shown(Node tools, boolean shown) {
        tools.setVisible(shown);
        tools.setManaged(shown);
    }

    @Override
    public void close() {
        subscriptions.close();
        tableTools.made().ifPresent(TableTools::close);
        compareTools.made().ifPresent(CompareTools::close);
        order.close();
        coverageOrder.close();
        tabs.close();
    }
}
