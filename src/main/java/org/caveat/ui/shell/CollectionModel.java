package org.caveat.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.order.Arranged;
import org.caveat.ui.contactsheet.ContactSheetModel;
import org.caveat.ui.contactsheet.SheetGrid.Move;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.LightTableModel;
import org.caveat.ui.lighttable.Opened;
import org.caveat.ui.search.SearchModel;
import org.caveat.ui.selection.SelectionsModel;
import org.caveat.work.Work;

/** The open collection in the window: which view is in front, which photograph, what stands at the sides. */
final class CollectionModel implements AutoCloseable {
    private final Desk desk;
    private final ContactSheetModel sheet;
    private final Opened opened = new Opened();
    private final LightTableModel table;
    private final Besides besides;
    private final FoldersModel folders = new FoldersModel();
    private final SearchModel search;
    private final SheetFilling filling;
    private final ObjectProperty<Center> center = new SimpleObjectProperty<>(Center.CONTACT_SHEET);
    private final ColumnsModel columns = new ColumnsModel();
    private final BooleanProperty sideBar = new SimpleBooleanProperty(true);
    private final BooleanProperty inspectorOnSheet = new SimpleBooleanProperty(false);
    private final BooleanProperty instantLine = new SimpleBooleanProperty(true);
    private final BooleanProperty inspectorsPlace = new SimpleBooleanProperty(false);
    private final BooleanBinding hasInspector = center.isEqualTo(Center.LIGHT_TABLE)
            .or(inspectorOnSheet.and(center.isEqualTo(Center.CONTACT_SHEET)))
            .or(inspectorsPlace);
    private final Subscriptions subscriptions = new Subscriptions();
    private final StatusWords words = new StatusWords();
    private Optional<String> asked = Optional.empty();
    private final WayBack wayBack = new WayBack(center);
    private final Comparing comparing;

    CollectionModel(
            Desk desk, SearchModel search, PictureMeasures measures, Work work, Locale language, Executor toolkit) {
        this.desk = desk;
        this.search = search;
        this.table = new LightTableModel(opened, measures);
        this.sheet = new ContactSheetModel(this::open);
        this.besides = new Besides(desk, sheet, table);
        subscriptions.watch(desk.photographsProperty(), folders::show);
        subscriptions.on(folders.shownProperty(), this::narrow);
        subscriptions.on(desk.photographsProperty(), this::narrow);
        subscriptions.watch(sheet.chosenProperty(), chosen -> {
            desk.take(chosen.focus());
            search.keep(chosen::holds);
        });
        subscriptions.watch(desk.currentProperty(), this::follow);
        subscriptions.on(center, () -> besides.follow(isOnTable()));
        this.filling = new SheetFilling(desk, search, sheet, work, language, toolkit);
        subscriptions.watch(filling.arrangedProperty(), this::fill);
        subscriptions.on(search.queryProperty(), () -> {
            if (search.isAsked() && center.get().isLeft()) {
                goBack();
            }
        });
        this.comparing = new Comparing(this, opened, measures);
        narrow();
    }

    /** Those that lie in the folder shown, and are looked for. */
    private void narrow() {
        search.searchAmong(folders.among(desk.photographsProperty().get()));
    }

    private void fill(Arranged arranged) {
        sheet.show(arranged);
        Optional<String> found = asked.filter(file -> sheet.indexOf(file).isPresent());
        if (found.isPresent()) {
            asked = Optional.empty();
            open(found.get());
        }
    }

    /** Shows a photograph large as soon as it is found. */
    void openOnceFound(String file) {
        asked = Optional.of(file);
        fill(filling.arrangedProperty().get());
    }

    /** The photograph in front changed: by an undo, perhaps. */
    private void follow(Optional<Holding> current) {
        table.lay(current);
        besides.follow(isOnTable());
        current.map(Holding::file)
                .filter(file -> !sheet.chosen().focus().equals(Optional.of(file)))
                .filter(file -> sheet.indexOf(file).isPresent())
                .ifPresent(sheet::choose);
    }

    Desk desk() {
        return desk;
    }

    ContactSheetModel sheet() {
        return sheet;
    }

    LightTableModel table() {
        return table;
    }

    FoldersModel folders() {
        return folders;
    }

    SearchModel search() {
        return search;
    }

    /** What is put on the sheet, and in what order. */
    SheetFilling filling() {
        return filling;
    }

    SelectionsModel selections() {
        return filling.selections();
    }

    /** What the status line is told by others. */
    StatusWords words() {
        return words;
    }

    ObjectProperty<Center> centerProperty() {
        return center;
    }

    /** What is compared. */
    Comparing comparing() {
        return comparing;
    }

    boolean isOnTable() {
        return center.get() == Center.LIGHT_TABLE;
    }

    ColumnsModel columns() {
        return columns;
    }

    BooleanProperty sideBarProperty() {
        return sideBar;
    }

    /** Whether the inspector stands beside the contact sheet; beside the light table it always does. */
    BooleanProperty inspectorOnSheetProperty() {
        return inspectorOnSheet;
    }

    void toggleSideBar() {
        sideBar.set(!sideBar.get());
    }

    void toggleInspector() {
        inspectorOnSheet.set(!inspectorOnSheet.get());
    }

    /** Whether the instant line stands under the light table. */
    BooleanProperty instantLineProperty() {
        return instantLine;
    }

    boolean hasInspector() {
        return hasInspector.get();
    }

    /** Whether something is shown in the inspector's place, also where the inspector is not. */
    BooleanProperty inspectorsPlaceProperty() {
        return inspectorsPlace;
    }

    /** Whether the inspector is shown. */
    ObservableValue<Boolean> hasInspectorProperty() {
        return hasInspector;
    }

    /** Shows a photograph large. */
    void open(String file) {
        sheet.choose(file);
        center.set(Center.LIGHT_TABLE);
    }

    /** Shows the photograph where the keyboard stands large, else the first. */
    void showTable() {
        if (sheet.chosen().focus().isEmpty()) {
            sheet.photographsProperty().get().stream()
                    .findFirst()
                    .map(Found::file)
                    .ifPresent(sheet::choose);
        }
        center.set(Center.LIGHT_TABLE);
    }

    void showSheet() {
        center.set(Center.CONTACT_SHEET);
    }

    /** Back from the table, or from a comparison, to where one came from. */
    void goBack() {
        wayBack.goBack();
    }

    /** Takes the photograph before or after to the front. */
    void step(Move move) {
        sheet.move(move, false, 1);
    }

    /** Puts names in the order of another language, and says again what is told in words. */
    void sayAgain(Locale language) {
        words.sayAgain();
        search.sayAgain();
        filling.order().speak(language);
    }

    /** What the collection is called. */
    String title() {
        return CollectionOnDisk.title(
                desk.collection().folder(), desk.collection().description());
    }

    @Override
    public void close() {
        subscriptions.close();
        words.exportingProperty().unbind();
        filling.close();
        comparing.close();
        wayBack.close();
        search.close();
        desk.close();
    }
}
