package org.caveat.ui.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.caveat.model.CollectionFields;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.inspector.InspectorView;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Shape;
import org.caveat.ui.search.FacetWords;
import org.caveat.ui.search.SearchView;

/** The open collection: header, side bar, tabs with the view in front, inspector, status line. */
final class CollectionView implements AutoCloseable {
    private final CollectionModel model;
    private final Services services;
    private final Messages messages;
    private final RegionsModel regions;
    private final InStep step;
    private final InspectorModel inspectorModel;
    private final StatusLineModel status;
    private final HeaderView header;
    private final SearchView search;
    private final SideBarView sideBar;
    private final MiddleView middle;
    private final PersonActions person;
    private final LateInspector inspector;
    private final InspectorPlace place;
    private final LineUnderTable line;
    private final StatusLineView statusLine;
    private final BorderPane frame = new BorderPane();
    private final Columns columns;
    private final Subscriptions subscriptions = new Subscriptions();

    CollectionView(
            CollectionPage page, Services services, HeaderView.Actions actions, Runnable keys, Executor toolkit) {
        this.model = page.model();
        this.services = services;
        this.messages = services.messages();
        Desk desk = model.desk();
        inspectorModel = page.inspector();
        regions = page.regions();
        step = new InStep(model, inspectorModel, regions, messages);
        status = new StatusLineModel(model, messages, services.by().clock().withZone(ZoneId.systemDefault()));
        search = search(desk);
        header = new HeaderView(model, search, actions, messages);
        sideBar = new SideBarView(model, messages, services.words(), new FxThread()::afterwards);
        middle = new MiddleView(
                model, regions, services, new MiddleView.Actions(actions.openFolder(), kind -> place().answer(kind)));
        person = new PersonActions(this, model, inspectorModel, regions);
        inspector = new LateInspector(inspectorModel, () -> inspector(desk, toolkit, actions.sidecarFolder()));
        place = new InspectorPlace(model, inspectorModel, inspector, this::focusFront);
        line = new LineUnderTable(model, services, inspector::get);
        statusLine = new StatusLineView(status, regions, messages, keys, actions);
        columns = columns(page.signing().under(inspector.node(), this::focusFront, subscriptions));
        assemble();
        inspector.follow(model.hasInspectorProperty(), desk.reading().toldProperty());
        follow();
    }

    private Columns columns(Node right) {
        middle.under(line);
        Columns.Parts parts = new Columns.Parts(sideBar.node(), middle.node(), right);
        return new Columns(model.columns(), parts, model.sideBarProperty(), model.hasInspectorProperty(), messages);
    }

    private SearchView search(Desk desk) {
        FacetWords words = new FacetWords(
                messages, services.words(), desk.collection().description().get(CollectionFields.KINDS));
        return new SearchView(model.search(), words, new KeyNames(messages).of(Command.SEARCH), this::focusFront);
    }

    private InspectorView inspector(Desk desk, Executor toolkit, Runnable sidecarFolder) {
        return new InspectorView(
                inspectorModel,
                desk,
                messages,
                services.words(),
                services.work(),
                toolkit,
                new InspectorView.Actions(
                        name -> draw(Shape.of(name)),
                        sidecarFolder,
                        this::focusFront,
                        services.pictures().thumbnails(),
                        person,
                        person.visit()::to));
    }

    private void assemble() {
        frame.setMinSize(0, 0);
        frame.setTop(header.node());
        frame.setCenter(columns);
        frame.setBottom(statusLine.node());
    }

    private void follow() {
        subscriptions.watch(model.centerProperty(), center -> turnTo());
        for (Parent list : List.of(middle.sheet(), middle.coverage())) {
            subscriptions.filter(list, KeyEvent.KEY_PRESSED, this::pressedOnList);
        }
        subscriptions.watch(model.inspectorOnSheetProperty(), shown -> turnTo());
    }

    /** Lists take this key for themselves, and have no use for it here. */
    private void pressedOnList(KeyEvent event) {
        if (!event.isConsumed() && event.getCode() == KeyCode.ESCAPE && new CommandRunner(this).run(Command.BACK)) {
            event.consume();
        }
    }

    private void turnTo() {
        middle.turn();
        if (!model.isOnTable()) {
            regions.abandon();
        }
        if (!search.hasKeyboard()) {
            focusFront();
        }
    }

    /** Keeps the coverage of what is shown as a picture. */
    void saveCoverage() {
        middle.saveCoverage();
    }

    /** Hands over all that is typed, for the window is left. */
    void keepAll() {
        flush();
        inspectorModel.questions().keepAllBegun();
    }

    /** Says what is typed and not yet said. */
    void flush() {
        inspector.flush();
    }

    /** Brings what is typed to disk without waiting for more. */
    void keepNow() {
        flush();
        model.desk().keep();
    }

    /** Puts the keyboard on the sheet or on the table. */
    void focusFront() {
        middle.focus();
    }

    /** Puts the keyboard into the search field. */
    void focusSearch() {
        search.focus();
    }

    /** Takes the tool of a shape in hand, where anything can be said of the photograph; else tells why not. */
    void draw(Shape shape) {
        if (new OnPicture(model, inspectorModel, messages).canBeDrawnOn()) {
            model.showTable();
            regions.draw(shape);
            focusFront();
        }
    }

    LineUnderTable line() {
        return line;
    }

    /** Shows or hides the instant line; the keyboard does not vanish with it. */
    void toggleLine() {
        line.toggle(this::focusFront);
    }

    MiddleView middle() {
        return middle;
    }

    /** Goes to the next photograph that calls for attention, or to the one before. */
    void attend(boolean isForward) {
        flush();
        sideBar.attend(isForward);
    }

    PersonActions person() {
        return person;
    }

    /** Lets a selection be renamed, where the keyboard is on one. */
    boolean renamesSelection() {
        return sideBar.renamesSelection();
    }

    RegionsModel regions() {
        return regions;
    }

    CollectionModel model() {
        return model;
    }

    InspectorModel inspectorModel() {
        return inspectorModel;
    }

    /** The inspector; it is made where it was not yet seen. */
    InspectorView inspector() {
        return inspector.get();
    }

    /** Whether the keyboard is in the inspector. */
    boolean isInInspector() {
        return inspector.hasKeyboard();
    }

    /** What stands at the right, and when. */
    InspectorPlace place() {
        return place;
    }

    Parent node() {
        return frame;
    }

    Services services() {
        return services;
    }

    void freeMemory() {
        model.search().freeMemory();
        inspectorModel.bibliography().freeMemory();
    }

    @Override
    public void close() {
        inspector.close();
        subscriptions.close();
        Subscriptions.closeAll(
                List.of(place, step, person, header, search, sideBar, middle, columns, line, statusLine, status));
    }
}
