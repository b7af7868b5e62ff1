package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.caveat.collection.Found;
import org.caveat.collection.order.Arrangement;
import org.caveat.collection.order.Grouping;
import org.caveat.collection.order.Sort;
import org.caveat.search.Hits;
import org.caveat.search.Term;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.caveat.ui.OnTheTable;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.ui.theme.Theme;
import org.caveat.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactSheetViewTest {
    private static final Thumbnails NONE = (photograph, width, height, taker) -> () -> {};
    private final OnTheTable table = new OnTheTable();
    private final ObjectProperty<Boolean> stopped = new SimpleObjectProperty<>(false);
    private final List<String> opened = new ArrayList<>();
    private final ContactSheetModel model = new ContactSheetModel(opened::add);
    private Optional<Stage> stage = Optional.empty();

    @AfterEach
    void hide() {
        stage.ifPresent(shown -> Toolkit.run(shown::close));
    }

    @Test
    void aStepOfScrollingFillsTheRowsThatComeIntoViewAndNoOthers() {
        ContactSheetView view = shown(100_000);
        int before = view.updates();
        VirtualFlow<?> flow = Toolkit.on(() -> (VirtualFlow<?>) view.node().lookup(".virtual-flow"));
        double row = CellSize.MIDDLE.rowHeight();
        for (int step = 0; step < 100; step++) {
            Toolkit.run(() -> flow.scrollPixels(row));
            Toolkit.pulses();
        }
        assertThat(view.updates() - before).isBetween(95, 110);
    }

    @Test
    void scrolledFromTheFirstToTheLastOfAHundredThousandEachRowIsFilledOnce() {
        ContactSheetView view = shown(100_000);
        VirtualFlow<?> flow = Toolkit.on(() -> (VirtualFlow<?>) view.node().lookup(".virtual-flow"));
        int rows = Toolkit.on(() -> model.gridProperty().get().rows());
        double page = 3 * CellSize.MIDDLE.rowHeight();
        int before = view.updates();
        for (boolean isMoving = true; isMoving; ) {
            isMoving = Toolkit.on(() -> flow.scrollPixels(page)) > 0;
        }
        Toolkit.pulses();
        assertThat(view.updates() - before).isBetween(rows - 20, rows + rows / 20);
        assertThat(table.wanted()).contains("99999.jpg");
    }

    @Test
    void sortedAndInGroupsAStepOfScrollingFillsNoMore() {
        ContactSheetView view = shown(0);
        List<Found> all = IntStream.range(0, 100_000)
                .mapToObj(number -> Invented.found("box " + number / 700 + "/" + number + ".jpg"))
                .toList();
        try (Background work = new Background(2, failure -> {});
                OrderModel order = new OrderModel(
                        table,
                        new OrderModel.Known(file -> Optional.empty(), holding -> 0),
                        Locale.ENGLISH,
                        work,
                        new FxThread())) {
            Toolkit.run(() -> {
                order.arrangedProperty().subscribe(arranged -> model.show(arranged));
                order.arrangementProperty().set(new Arrangement(Sort.NAME, true, Grouping.FOLDER));
                order.show(all);
            });
            Toolkit.until("groups", () -> model.isGrouped());
        }
        assertThat(Toolkit.on(() -> model.photographsProperty().get())).hasSize(100_000);
        assertThat(Toolkit.on(() -> model.row(0).get(0).file())).isEqualTo("box 0/699.jpg");
        Toolkit.pulses();
        int before = view.updates();
        VirtualFlow<?> flow = Toolkit.on(() -> (VirtualFlow<?>) view.node().lookup(".virtual-flow"));
        for (int step = 0; step < 100; step++) {
            Toolkit.run(() -> flow.scrollPixels(CellSize.MIDDLE.rowHeight()));
            Toolkit.pulses();
        }
        assertThat(view.updates() - before).isBetween(95, 110);
    }

    @Test
    void whatIsLookedForWhileTheRowsAreAboutToBeFilledAnewIsMarkedInThem() {
        ContactSheetView view = shown(8);
        Toolkit.run(() -> {
            model.show(named(4));
            view.mark(new Hits(List.of(new Term.Word("1"))));
        });
        Toolkit.pulses();
        assertThat(marks(view)).isPositive();
        Toolkit.run(() -> {
            model.show(named(8));
            view.mark(Hits.NONE);
        });
        Toolkit.pulses();
        assertThat(marks(view)).isZero();
    }

    @Test
    void whoIsInViewIsNotLostWhenTheOrderChanges() {
        ContactSheetView view = shown(1000);
        Toolkit.run(() -> model.choose("3.jpg"));
        Toolkit.run(() -> model.show(IntStream.range(0, 1000)
                .mapToObj(number -> Invented.found((999 - number) + ".jpg"))
                .toList()));
        Toolkit.pulses();
        double bottom = Toolkit.on(() -> view.node().lookupAll(".photo-cell").stream()
                .filter(cell -> ((PhotoCell) cell).file().equals(Optional.of("3.jpg")))
                .mapToDouble(cell -> cell.localToScene(cell.getBoundsInLocal()).getMaxY())
                .findFirst()
                .orElseThrow());
        assertThat(bottom).isBetween(1.0, 801.0);
    }

    @Test
    void whoIsInViewIsNotLostWhenTheCellsAreMadeLarger() {
        ContactSheetView view = shown(1000);
        Toolkit.run(() -> model.sizeProperty().set(CellSize.wanted(CellSize.SMALLEST)));
        Toolkit.pulses();
        Toolkit.run(() -> model.choose("905.jpg"));
        Toolkit.pulses();
        Toolkit.run(() -> model.sizeProperty().set(CellSize.wanted(CellSize.LARGEST)));
        Toolkit.pulses();
        Bounds cell = Toolkit.on(() -> view.node().lookupAll(".photo-cell").stream()
                .filter(node -> ((PhotoCell) node).file().equals(Optional.of("905.jpg")))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .findFirst()
                .orElseThrow());
        assertThat(cell.getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(cell.getMaxY()).isLessThanOrEqualTo(800);
    }

    @Test
    void fewerPhotographsThanBeforeLeaveNoRowBehindTheLast() {
        ContactSheetView view = shown(40);
        Toolkit.run(() -> model.show(List.of(Invented.found("7.jpg"))));
        Toolkit.pulses();
        assertThat(Toolkit.on(() -> view.node().lookupAll(".photo-cell").stream()
                        .filter(Node::isVisible)
                        .map(cell -> ((PhotoCell) cell).file().orElse(""))
                        .toList()))
                .containsExactly("7.jpg");
    }

    @Test
    void onlyTheRowsInViewExist() {
        ContactSheetView view = shown(100_000);
        int cells = Toolkit.on(() -> view.node().lookupAll(".photo-cell").size());
        assertThat(cells).isLessThan(40);
        assertThat(table.wanted()).contains("0.jpg", "1.jpg").hasSizeLessThan(40);
    }

    @Test
    void arrowsMoveAndTheSheetFollows() {
        ContactSheetView view = shown(1000);
        press(view, KeyCode.END);
        Toolkit.pulses();
        assertThat(model.chosen()).isEqualTo(Chosen.only("999.jpg"));
        Node last = Toolkit.on(() -> view.node().lookupAll(".photo-cell").stream()
                .filter(cell -> ((PhotoCell) cell).file().equals(Optional.of("999.jpg")))
                .findFirst()
                .orElseThrow());
        double bottom =
                Toolkit.on(() -> last.localToScene(last.getBoundsInLocal()).getMaxY());
        assertThat(bottom).isLessThanOrEqualTo(801);
        press(view, KeyCode.ENTER);
        assertThat(opened).containsExactly("999.jpg");
    }

    @Test
    void aSheetThatGetsNarrowerHasFewerColumnsAndNeverScrollsSideways() {
        ContactSheetView view = shown(30);
        Toolkit.run(() -> view.node().getScene().getWindow().setWidth(700));
        Toolkit.until("two columns", () -> model.grid().columns() == 2);
        Toolkit.pulses();
        double right = Toolkit.on(() -> view.node().lookupAll(".photo-cell").stream()
                .filter(Node::isVisible)
                .mapToDouble(cell -> cell.localToScene(cell.getLayoutBounds()).getMaxX())
                .max()
                .orElseThrow());
        assertThat(right).isLessThanOrEqualTo(700);
        assertThat(Toolkit.on(() -> view.node().lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                        .noneMatch(Node::isVisible)))
                .isTrue();
    }

    @Test
    void aCellIsNeverWiderThanTheSheet() {
        ContactSheetView view = shown(30);
        Toolkit.run(() -> view.node().getScene().getWindow().setWidth(205));
        Toolkit.until("a smaller cell", () -> model.cellProperty().get().width() < 200);
        Toolkit.pulses();
        List<Bounds> cells = Toolkit.on(() -> view.node().lookupAll(".photo-cell").stream()
                .filter(Node::isVisible)
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .toList());
        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getMinX()).isGreaterThanOrEqualTo(CellSize.GAP / 2))
                .allSatisfy(cell -> assertThat(cell.getMaxX()).isLessThanOrEqualTo(205 - CellSize.GAP / 2));
        assertThat(Toolkit.on(() -> ((ListView<?>) view.node()).getFixedCellSize()))
                .isEqualTo(model.cellProperty().get().rowHeight());
    }

    @Test
    void whereReadingWasStoppedWhatIsLeftIsNotReadYet() {
        ContactSheetView view = shown(3);
        Toolkit.run(() -> table.put(Invented.holding("1.jpg", 400, 300)));
        assertThat(seconds(view)).containsExactly("reading…", "undated", "reading…");
        Toolkit.run(() -> stopped.set(true));
        assertThat(seconds(view)).containsExactly("not read yet", "undated", "not read yet");
        Toolkit.run(() -> stopped.set(false));
        assertThat(seconds(view)).containsExactly("reading…", "undated", "reading…");
    }

    private static List<String> seconds(ContactSheetView view) {
        Toolkit.pulses();
        return Toolkit.on(() -> view.node().lookupAll(".photo-cell").stream()
                .filter(Node::isVisible)
                .map(cell -> ((Label) cell.lookup(".cell-second")).getText())
                .toList());
    }

    @Test
    void aPhotographThatWasReadChangesItsOwnCellAlone() {
        ContactSheetView view = shown(12);
        int before = view.updates();
        Toolkit.run(() -> table.put(Invented.holding("3.jpg", 400, 300)));
        Toolkit.pulses();
        assertThat(view.updates()).isEqualTo(before);
    }

    @Test
    void aClosedViewListensToNothing() {
        for (int time = 0; time < 20; time++) {
            ContactSheetView view = shown(12);
            Toolkit.run(() -> {
                view.close();
                stage.orElseThrow().close();
            });
            assertThat(table.watchers()).isZero();
        }
    }

    private static long marks(ContactSheetView view) {
        return Toolkit.on(() -> view.node().lookupAll(".photo-cell .hit-tint").stream()
                .filter(RealWindow::isSeen)
                .count());
    }

    private static List<Found> named(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Invented.found(number + ".jpg"))
                .toList();
    }

    private ContactSheetView shown(int count) {
        List<Found> photographs = named(count);
        ContactSheetView shown = Toolkit.on(() -> {
            Messages messages = Messages.english();
            ContactSheetView view = new ContactSheetView(
                    model,
                    table,
                    new SheetWords(messages, new Words(messages), "en", stopped),
                    NONE,
                    none -> new CompletableFuture<>());
            Scene scene = new Scene(view.node(), 1200, 800);
            Theme.DARK.wear(scene);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            stage = Optional.of(window);
            model.show(photographs);
            return view;
        });
        Toolkit.pulses();
        return shown;
    }

    private static void press(ContactSheetView view, KeyCode code) {
        EventType<KeyEvent> pressed = KeyEvent.KEY_PRESSED;
        Toolkit.run(() -> view.node().fireEvent(new KeyEvent(pressed, "", "", code, false, false, false, false)));
        assertThat(view.node()).isInstanceOf(ListView.class);
    }
}
