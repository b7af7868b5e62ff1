package org.caveat.ui.contactsheet;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.order.Arranged;
import org.caveat.search.Hits;
import org.caveat.ui.fx.AfterLayout;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Photographs;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Thumbnails;

/**
 * The sheet itself: rows of cells in a virtualised list. Only the rows in view exist; a step of scrolling fills the rows
 * that come into view and no others.
 */
public final class ContactSheetView implements AutoCloseable {
    private final ContactSheetModel model;
    private final Photographs photographs;
    private final SheetWords words;
    private final Thumbnails thumbnails;
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final SheetList list;
    private final Set<SheetRow> live = new HashSet<>();
    private final RubberBand band;
    private final CellDrag drag;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FxThread fxThread = new FxThread();
    private Optional<String> revealed = Optional.empty();
    private Hits hits = Hits.NONE;
    private boolean wanting;
    private int updates;

    /** @param given the files another program is given with photographs, looked up behind, told on the toolkit's thread */
    public ContactSheetView(
            ContactSheetModel model,
            Photographs photographs,
            SheetWords words,
            Thumbnails thumbnails,
            Function<List<String>, CompletionStage<List<Path>>> given) {
        this.model = model;
        this.photographs = photographs;
        this.thumbnails = thumbnails;
        this.words = words;
        list = new SheetList(rows, this::focusedCell);
        list.setCellFactory(view -> new SheetRow(this));
        list.setAccessibleText(words.messages().get("contactsheet.name"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, new SheetKeys(model, this::rowsInView));
        band = new RubberBand(model, list);
        drag = new CellDrag(model, list, new DragOut(given));
        follow();
    }

    private void follow() {
        subscriptions.on(list.widthProperty(), this::fit);
        subscriptions.on(list.heightProperty(), () -> {
            keepInView();
            fit();
        });
        subscriptions.watch(model.cellProperty(), cell -> {
            list.setFixedCellSize(cell.rowHeight());
            rebuild();
        });
        subscriptions.on(model.gridProperty(), this::rebuild);
        subscriptions.on(model.photographsProperty(), this::rebuild);
        subscriptions.watch(model.chosenProperty(), this::mark);
        subscriptions.watch(words.stopped(), stopped -> sayAgain());
        subscriptions.add(photographs.watch(this::refresh)::unsubscribe);
    }

    /** Before it is laid out nobody knows how high it is. */
    private void fit() {
        double around = list.snappedTopInset() + list.snappedBottomInset();
        double height = list.getHeight() > 0 ? list.getHeight() - around : Double.MAX_VALUE;
        model.fit(list.getWidth() - SheetList.SCROLL_BAR, height);
    }

    public Parent node() {
        return list;
    }

    /** Fills the list anew: for another number of columns, another size, other photographs. Who was in view stays so. */
    private void rebuild() {
        boolean wasInView = focusedCell().isPresent();
        int wanted = model.grid().rows();
        if (rows.size() != wanted) {
            rows.setAll(IntStream.range(0, wanted).boxed().toList());
        }
        live.clear();
        list.refresh();
        if (wasInView) {
            revealFocus();
            focusedRow().ifPresent(this::keepInView);
        }
    }

    /** Of what is not yet read something else is to be said. */
    private void sayAgain() {
        List.copyOf(live).forEach(SheetRow::sayAgain);
    }

    private void refresh(Holding holding) {
        live.forEach(row -> row.refresh(holding.found()));
    }

    private void mark(Chosen chosen) {
        live.forEach(row -> row.mark(chosen));
        if (!chosen.focus().equals(revealed)) {
            revealed = chosen.focus();
            revealFocus();
            focusedRow().ifPresent(this::keepInView);
        }
        list.notifyFocus();
    }

    private void revealFocus() {
        focusedRow().ifPresent(list::reveal);
    }

    /** Where the sheet is made lower, what the keyboard is on does not vanish below its edge. */
    private void keepInView() {
        focusedRow().filter(list::isInView).ifPresent(this::keepInView);
    }

    /** The sheet may be about to be laid out in another size. */
    private void keepInView(int row) {
        AfterLayout.untilStill(list, () -> list.top(row), this::revealFocus);
    }

    private Optional<Integer> focusedRow() {
        return model.chosen().focus().flatMap(model::indexOf).map(index -> model.grid()
                .rowOf(index));
    }

    private int rowsInView() {
        return (int) Math.max(1, Math.floor(list.getHeight() / list.getFixedCellSize()));
    }

    private Optional<PhotoCell> focusedCell() {
        return model.chosen().focus().flatMap(file -> live.stream()
                .flatMap(row -> row.cell(file).stream())
                .findFirst());
    }

    PhotoCell newCell() {
        PhotoCell cell = new PhotoCell(words, thumbnails);
        drag.follow(cell);
        return cell;
    }

    /** Marks what is looked for, where it stands in a headline. */
    public void mark(Hits now) {
        hits = now;
        live.forEach(row -> row.mark(now));
    }

    /** What is looked for: a row that is filled later than it was asked for marks it too. */
    Hits hits() {
        return hits;
    }

    SheetWords words() {
        return words;
    }

    /** The row itself, where a heading stands beside it. */
    Optional<Integer> headed(int row) {
        return model.isGrouped() ? Optional.of(row) : Optional.empty();
    }

    Arranged.Group group(int row) {
        return model.group(row);
    }

    boolean isFirstOfGroup(int row) {
        return model.grid().isFirstOfGroup(row);
    }

    List<Found> photographsOf(int row) {
        return row < model.grid().rows() ? model.row(row) : List.of();
    }

    Optional<Holding> holding(Found photograph) {
        return photographs.holding(photograph.file());
    }

    CellSize cellSize() {
        return model.cellProperty().get();
    }

    double margin() {
        return model.margin();
    }

    int columns() {
        return model.grid().columns();
    }

    Chosen chosen() {
        return model.chosen();
    }

    /** A row was filled, or emptied: what is in view is not what it was. */
    void filled(SheetRow row, boolean empty) {
        updates++;
        if (empty) {
            live.remove(row);
        } else {
            live.add(row);
        }
        if (!wanting) {
            wanting = true;
            fxThread.afterwards(this::want);
        }
    }

    private void want() {
        wanting = false;
        photographs.want(live.stream().flatMap(SheetRow::files).toList());
    }

    /** How often a row was filled since the view was made: tests of scrolling count them. */
    public int updates() {
        return updates;
    }

    @Override
    public void close() {
        band.stop();
        drag.stop();
        subscriptions.close();
        rows.clear();
        live.clear();
    }
}
