package org.caveat.ui.shell;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.contactsheet.ContactSheetView;
import org.caveat.ui.contactsheet.SheetWords;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.CurtainView;
import org.caveat.ui.lighttable.LightTableView;
import org.caveat.ui.region.RegionLayer;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.selection.OpenSelectionView;

/** The middle of the window: the tabs, below them the sheet or the table, and under the table the instant line. */
final class MiddleView implements AutoCloseable {
    private final CollectionModel model;
    private final TabsView tabs;
    private final OpenSelectionView openSelection;
    private final ContactSheetView sheet;
    private final LightTableView table;
    private final NothingView empty;
    private final BorderPane all = new BorderPane();
    private final Subscriptions subscriptions = new Subscriptions();

    MiddleView(CollectionModel model, RegionsModel regions, Services services, Runnable openFolder) {
        this.model = model;
        Messages messages = services.messages();
        String language = model.desk().collection().description().language();
        tabs = new TabsView(model, regions, messages);
        openSelection = new OpenSelectionView(model.selections(), messages);
        SheetWords words = new SheetWords(messages, services.words(), language);
        sheet = new ContactSheetView(
                model.sheet(), model.desk(), words, services.pictures().thumbnails());
        RegionLayer layer =
                new RegionLayer(regions, model.table().viewportProperty(), messages, services.words(), language);
        CurtainView curtain = new CurtainView(model.table()::open, messages, services.words(), language);
        table = new LightTableView(
                model.table(), regions, layer, services.pictures().parts(), curtain, messages);
        empty = new NothingView(model, messages, openFolder);
        // in the order in which the keyboard goes through them
        all.setTop(new VBox(tabs.node(), openSelection.node()));
        all.setCenter(new StackPane(sheet.node(), table.node(), empty.node()));
    }

    Parent node() {
        return all;
    }

    Parent sheet() {
        return sheet.node();
    }

    /** Puts the line under the table, where there is room for both. */
    void under(LineUnderTable line) {
        all.setBottom(line.node());
        subscriptions.on(all.heightProperty(), () -> line.roomIs(all.getHeight()));
    }

    /** Shows the sheet or the table, whichever is in front. */
    void turn() {
        sheet.node().setVisible(!model.isOnTable());
        table.node().setVisible(model.isOnTable());
    }

    /** Puts the keyboard on the sheet or on the table. */
    void focus() {
        (model.isOnTable() ? table.node() : sheet.node()).requestFocus();
    }

    /** Opens the light controls of the table, or closes them. */
    void toggleLight() {
        tabs.toggleLight();
    }

    @Override
    public void close() {
        subscriptions.close();
        tabs.close();
        openSelection.close();
        sheet.close();
        table.close();
        empty.close();
    }
}
