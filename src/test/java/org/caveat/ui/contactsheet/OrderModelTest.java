package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.caveat.collection.Found;
import org.caveat.collection.order.Arrangement;
import org.caveat.collection.order.Grouping;
import org.caveat.collection.order.Sort;
import org.caveat.edit.SetInstant;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.ui.Invented;
import org.caveat.ui.OnTheTable;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderModelTest {
    private final OnTheTable table = new OnTheTable();
    private final SameThread work = new SameThread();
    private final OrderModel model = new OrderModel(
            table, new OrderModel.Known(table::holding, holding -> 0), Locale.ENGLISH, work, Runnable::run);

    @BeforeEach
    void show() {
        model.show(List.of(Invented.found("a10.jpg"), Invented.found("a2.jpg"), Invented.found("b.jpg")));
    }

    @Test
    void photographsStandAsTheyWereFoundAtFirstAndByNameAMomentLater() {
        assertThat(files()).containsExactly("a10.jpg", "a2.jpg", "b.jpg");
        work.runDelayed();
        assertThat(files()).containsExactly("a2.jpg", "a10.jpg", "b.jpg");
    }

    @Test
    void whatWasEditedMovesToItsPlaceAMomentLater() {
        model.arrangementProperty().set(Arrangement.BY_NAME.by(Sort.INSTANT));
        put("b.jpg", "1871");
        put("a2.jpg", "1945");
        assertThat(files()).containsExactly("a2.jpg", "a10.jpg", "b.jpg");
        work.runDelayed();
        assertThat(files()).containsExactly("b.jpg", "a2.jpg", "a10.jpg");
    }

    @Test
    void anEditThatMovesNothingArrangesNothing() {
        model.arrangementProperty().set(Arrangement.BY_NAME.by(Grouping.DECADE));
        put("b.jpg", "1871");
        work.runDelayed();
        Object before = model.arrangedProperty().get();
        put("b.jpg", "1872");
        work.runDelayed();
        assertThat(model.arrangedProperty().get()).isSameAs(before);
    }

    @Test
    void anOrderSomebodyGaveStaysAsItWasGiven() {
        model.arrangementProperty().set(Arrangement.BY_NAME.by(Grouping.FOLDER));
        model.showInOwnOrder(List.of(Invented.found("b.jpg"), Invented.found("a2.jpg")));
        assertThat(files()).containsExactly("b.jpg", "a2.jpg");
        assertThat(model.arrangedProperty().get().isGrouped()).isFalse();
        model.show(List.of(Invented.found("b.jpg"), Invented.found("a2.jpg")));
        assertThat(files()).containsExactly("a2.jpg", "b.jpg");
    }

    @Test
    void whatWasStillBeingArrangedDoesNotTakeThePlaceOfWhatWasShownSince() {
        Deque<Runnable> toolkit = new ArrayDeque<>();
        OrderModel slow = new OrderModel(
                table, new OrderModel.Known(table::holding, holding -> 0), Locale.ENGLISH, work, toolkit::add);
        slow.show(List.of());
        work.runDelayed();
        toolkit.remove().run();
        assertThat(toolkit).as("nothing, arranged").hasSize(1);
        slow.show(List.of(Invented.found("a.jpg")));
        toolkit.remove().run();
        assertThat(slow.arrangedProperty().get().photographs()).hasSize(1);
    }

    @Test
    void aClosedModelListensToNothing() {
        for (int time = 0; time < 20; time++) {
            new OrderModel(
                            table,
                            new OrderModel.Known(table::holding, holding -> 0),
                            Locale.ENGLISH,
                            work,
                            Runnable::run)
                    .close();
        }
        model.close();
        assertThat(table.watchers()).isZero();
    }

    @Test
    void whatWasToBeArrangedAMomentLaterIsNotOnceItIsClosed() {
        model.close();
        Object before = model.arrangedProperty().get();
        work.runDelayed();
        assertThat(model.arrangedProperty().get()).isSameAs(before);
    }

    private void put(String file, String edtf) {
        AnnotatedPhotograph state =
                new SetInstant(edtf).applyTo(AnnotatedPhotograph.bare(file)).state();
        table.put(Invented.saying(file, 40, 30, state));
    }

    private List<String> files() {
        return model.arrangedProperty().get().photographs().stream()
                .map(Found::file)
                .toList();
    }
}
