package org.caveat.ui.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.ui.compare.CompareView;
import org.caveat.ui.compare.CompareWords;
import org.caveat.ui.contactsheet.ContactSheetView;
import org.caveat.ui.contactsheet.NameAhead;
import org.caveat.ui.contactsheet.SheetWords;
import org.caveat.ui.coverage.CoverageModel;
import org.caveat.ui.coverage.CoverageView;
import org.caveat.ui.coverage.CoverageWords;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.GivenFiles;
import org.caveat.ui.fx.Late;
import org.caveat.ui.fx.ReadingState;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.CurtainView;
import org.caveat.ui.lighttable.LightTableView;
import org.caveat.ui.lighttable.OtherSizeView;
import org.caveat.ui.region.RegionLayer;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.selection.OpenSelectionView;

/** The middle of the window: the tabs, below them the view in front, and under the table the instant line. */
final class MiddleView implements AutoCloseable {
    private final CollectionModel model;
    private final TabsView tabs;
    private final OpenSelectionView openSelection;
    private final ContactSheetView sheet;
    private final NameAhead nameAhead;
    private final VBox foot;
    private final Late<LightTableView> table;
    private final OtherSizeView otherSize;
    private final Late<CompareView> compare;
    private final CoverageModel coverageModel;
    private final Late<CoverageView> coverage;
    private final StackPane views = new StackPane();
    /** Keys that are pressed on the coverage pass it. */
    private final StackPane coverageRoom = new StackPane();

    private final SavingCoverage saving;
    private final NothingView empty;
    private final BorderPane all = new BorderPane(views);
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * What is done outside the middle.
     *
     * @param answer answers a question of the photograph at hand
     */
    record Actions(Runnable openFolder, Consumer<Kind> answer) {}

    MiddleView(CollectionModel model, RegionsModel regions, Services services, Actions actions) {
        this.model = model;
        Messages messages = services.messages();
        String language = model.desk().collection().description().language();
        openSelection = new OpenSelectionView(model.selections(), messages);
        SheetWords words = words(services, language);
        saving = new SavingCoverage(model, services, words);
        tabs = new TabsView(model, regions, messages, saving::save);
        sheet = sheet(services, words);
        nameAhead = new NameAhead(model.sheet(), messages, this::focus);
        foot = new VBox(nameAhead.node());
        foot.setMinWidth(0);
        subscriptions.watch(model.desk().hitsProperty(), sheet::mark);
        table = new Late<>(() -> put(table(regions, services, language), LightTableView::node));
        otherSize = new OtherSizeView(
                model.desk(),
                model.desk().currentProperty(),
                model.centerProperty().isEqualTo(Center.LIGHT_TABLE),
                messages);
        compare = new Late<>(() -> put(compare(services, language), CompareView::node));
        coverageModel = coverage(actions);
        coverage = new Late<>(() -> new CoverageView(
                coverageModel, new CoverageWords(words), services.pictures().thumbnails()));
        empty = new NothingView(model, messages, actions.openFolder());
        // in the order in which the keyboard goes through them
        all.setTop(new VBox(tabs.node(), openSelection.node(), otherSize.node()));
        views.getChildren().addAll(sheet.node(), coverageRoom, empty.node());
        all.setBottom(foot);
    }

    private SheetWords words(Services services, String language) {
        return new SheetWords(
                services.messages(),
                services.words(),
                language,
                model.desk().reading().toldProperty().map(ReadingState.Told::stopped));
    }

    private CoverageModel coverage(Actions actions) {
        return new CoverageModel(
                model.sheet(),
                model.desk(),
                () -> model.desk().collection().holdings(),
                actions.answer(),
                new FxThread()::afterwards);
    }

    /** What says that there is nothing lies over all views. */
    private <V> V put(V view, Function<V, Node> node) {
        views.getChildren().add(views.getChildren().indexOf(empty.node()), node.apply(view));
        return view;
    }

    private ContactSheetView sheet(Services services, SheetWords words) {
        return new ContactSheetView(
                model.sheet(),
                model.desk(),
                words,
                services.pictures().thumbnails(),
                new GivenFiles(model.desk().collection(), new FxThread())::of);
    }

    private LightTableView table(RegionsModel regions, Services services, String language) {
        Messages messages = services.messages();
        RegionLayer layer =
                new RegionLayer(regions, model.table().viewportProperty(), messages, services.words(), language);
        CurtainView curtain = new CurtainView(model.table()::open, messages, services.words(), language);
        return new LightTableView(
                model.table(), regions, layer, services.pictures().parts(), curtain, messages);
    }

    private CompareView compare(Services services, String language) {
        return new CompareView(
                model.comparing().model(),
                services.pictures().parts(),
                new CompareWords(services.messages(), services.words(), language),
                model::open,
                model::showSheet);
    }

    Parent node() {
        return all;
    }

    Parent sheet() {
        return sheet.node();
    }

    /** Goes to a photograph by its file's name, of which the beginning is typed. */
    void typeAName() {
        nameAhead.begin();
    }

    /** Keeps the coverage of what is shown as a picture. */
    void saveCoverage() {
        saving.save();
    }

    Parent coverage() {
        return coverageRoom;
    }

    /** Puts the line under the table, where there is room for both. */
    void under(LineUnderTable line) {
        foot.getChildren().add(line.node());
        subscriptions.on(all.heightProperty(), () -> line.roomIs(all.getHeight()));
    }

    /** Shows the view in front, which is made where it never was there, and none of the others. */
    void turn() {
        Center front = model.centerProperty().get();
        sheet.node().setVisible(front == Center.CONTACT_SHEET);
        table.madeFor(front == Center.LIGHT_TABLE)
                .ifPresent(view -> view.node().setVisible(front == Center.LIGHT_TABLE));
        compare.madeFor(front == Center.COMPARE).ifPresent(view -> view.turn(front == Center.COMPARE));
        coverageRoom.setVisible(front == Center.COVERAGE);
        coverage.madeFor(front == Center.COVERAGE).ifPresent(view -> {
            coverageRoom.getChildren().setAll(view.node());
            view.turn(front == Center.COVERAGE);
        });
    }

    /** Puts the keyboard on the view in front. */
    void focus() {
        switch (model.centerProperty().get()) {
            case CONTACT_SHEET -> sheet.node().requestFocus();
            case LIGHT_TABLE -> table.get().node().requestFocus();
            case COMPARE -> compare.get().focus();
            case COVERAGE -> coverage.get().focus();
        }
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
        table.made().ifPresent(LightTableView::close);
        otherSize.close();
        compare.made().ifPresent(CompareView::close);
        coverage.made().ifPresent(CoverageView::close);
        coverageModel.close();
        empty.close();
    }
}
