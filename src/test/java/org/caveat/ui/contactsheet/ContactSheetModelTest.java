package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caveat.collection.Found;
import org.caveat.collection.order.Arranged;
import org.caveat.collection.order.Heading;
import org.caveat.ui.Invented;
import org.caveat.ui.contactsheet.SheetGrid.Move;
import org.junit.jupiter.api.Test;

class ContactSheetModelTest {
    private final List<String> opened = new ArrayList<>();
    private final ContactSheetModel model = new ContactSheetModel(opened::add);

    @Test
    void theFirstMoveChoosesTheFirstPhotographAndEndTheLast() {
        model.show(photographs(9));
        model.move(Move.DOWN, false, 3);
        assertThat(model.chosen()).isEqualTo(Chosen.only("0.jpg"));
        model.move(Move.RIGHT, false, 3);
        assertThat(model.chosenInOrder()).containsExactly("1.jpg");
        model.show(photographs(9));
        ContactSheetModel other = new ContactSheetModel(opened::add);
        other.show(photographs(9));
        other.move(Move.END, false, 3);
        assertThat(other.chosen()).isEqualTo(Chosen.only("8.jpg"));
    }

    @Test
    void movingWithShiftExtendsTheChoiceInTheOrderOfTheSheet() {
        model.fit(1200, 900);
        model.show(photographs(9));
        model.choose("1.jpg");
        model.move(Move.RIGHT, true, 3);
        model.move(Move.RIGHT, true, 3);
        assertThat(model.chosenInOrder()).containsExactly("1.jpg", "2.jpg", "3.jpg");
    }

    @Test
    void largerCellsMakeFewerColumns() {
        model.fit(1200, 900);
        model.show(photographs(9));
        assertThat(model.grid().columns()).isEqualTo(4);
        model.sizeProperty().set(new CellSize(400));
        assertThat(model.grid()).isEqualTo(new SheetGrid(9, 2));
        assertThat(model.row(4)).extracting(Found::file).containsExactly("8.jpg");
    }

    @Test
    void onASheetThatIsNarrowerThanACellTheCellIsNarrowerAndWhatIsWantedStays() {
        model.show(photographs(9));
        model.fit(193, 900);
        assertThat(model.cellProperty().get()).isEqualTo(new CellSize(177));
        assertThat(model.grid().columns()).isEqualTo(1);
        assertThat(model.sizeProperty().get()).isEqualTo(CellSize.MIDDLE);
        model.fit(1200, 900);
        assertThat(model.cellProperty().get()).isEqualTo(CellSize.MIDDLE);
    }

    @Test
    void onASheetThatIsLowerThanACellTheWholeCellIsInView() {
        model.show(photographs(9));
        model.fit(1200, 210);
        assertThat(model.cellProperty().get().rowHeight()).isBetween(209.0, 210.0);
        model.fit(1200, 900);
        assertThat(model.cellProperty().get()).isEqualTo(CellSize.MIDDLE);
    }

    @Test
    void besideTheHeadingsOfGroupsThereTheHeadingsGiveWayFirst() {
        model.show(new Arranged(
                photographs(3),
                List.of(
                        new Arranged.Group(new Heading.OfFolder("a"), 1),
                        new Arranged.Group(new Heading.OfFolder("b"), 2))));
        for (double width : new double[] {193, 240, 300, 420, 700}) {
            model.fit(width, 900);
            double cell = model.cellProperty().get().width();
            assertThat(model.margin() + cell + CellSize.GAP).as("on %s", width).isLessThanOrEqualTo(width);
            assertThat(model.places(width).x(0)).isEqualTo(model.margin());
        }
        assertThat(model.margin()).isEqualTo(160);
    }

    @Test
    void whatIsChosenStaysChosenWhenMoreIsFound() {
        model.show(photographs(3));
        model.choose("2.jpg");
        model.show(photographs(30));
        assertThat(model.chosen()).isEqualTo(Chosen.only("2.jpg"));
    }

    @Test
    void aNamesBeginningFindsTheNextThatHasIt() {
        model.show(List.of(Invented.found("b/alps.jpg"), Invented.found("boat.jpg"), Invented.found("c/Alm.jpg")));
        assertThat(model.chooseByName("al", false)).isTrue();
        assertThat(model.chosen()).isEqualTo(Chosen.only("b/alps.jpg"));
        assertThat(model.chooseByName("alm", false)).isTrue();
        assertThat(model.chosen()).isEqualTo(Chosen.only("c/Alm.jpg"));
        assertThat(model.chooseByName("z", false)).isFalse();
    }

    @Test
    void anEmptySheetIsNotMovedOn() {
        model.show(List.of());
        model.move(Move.DOWN, false, 1);
        model.open();
        assertThat(model.chosen()).isEqualTo(Chosen.NONE);
        assertThat(opened).isEmpty();
    }

    @Test
    void theKeyboardBeginsAtTheFirstWhichCanBeOpenedAtOnce() {
        model.show(photographs(3));
        assertThat(model.chosenInOrder()).isEmpty();
        model.open();
        assertThat(opened).containsExactly("0.jpg");
    }

    @Test
    void besideGroupsThereIsAMarginForTheirHeadings() {
        model.fit(1200, 900);
        model.show(new Arranged(
                photographs(9),
                List.of(
                        new Arranged.Group(new Heading.OfFolder(""), 4),
                        new Arranged.Group(new Heading.OfFolder("box"), 5))));
        assertThat(model.grid()).isEqualTo(new SheetGrid(List.of(4, 5), 3));
        assertThat(model.row(1)).extracting(Found::file).containsExactly("3.jpg");
        assertThat(model.group(2).heading()).isEqualTo(new Heading.OfFolder("box"));
    }

    private static List<Found> photographs(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Invented.found(number + ".jpg"))
                .toList();
    }
}
