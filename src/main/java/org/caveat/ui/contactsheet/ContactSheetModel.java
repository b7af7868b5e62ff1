package org.caveat.ui.contactsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.Found;
import org.caveat.collection.Roll;
import org.caveat.collection.order.Arranged;

/** Which photographs stand on the sheet, in what size, and which are chosen. */
public final class ContactSheetModel {
    private final ReadOnlyObjectWrapper<List<Found>> photographs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(Chosen.NONE);
    private final ReadOnlyObjectWrapper<SheetGrid> grid = new ReadOnlyObjectWrapper<>(new SheetGrid(0, 1));
    private final ReadOnlyObjectWrapper<CellSize> cell = new ReadOnlyObjectWrapper<>(CellSize.MIDDLE);
    private final ObjectProperty<CellSize> size = new SimpleObjectProperty<>(CellSize.MIDDLE);
    private final Consumer<String> opening;
    private final ObjectProperty<Optional<OwnOrder>> ownOrder = new SimpleObjectProperty<>(Optional.empty());
    private Arranged arranged = Arranged.NOTHING;
    private List<String> order = List.of();
    private Roll<Found> roll = Roll.of(List.of());
    private double width = CellSize.MIDDLE.width() + 2 * CellSize.GAP;
    private double height = Double.MAX_VALUE;
    private SheetFit fit = SheetFit.of(width, height, CellSize.MIDDLE, arranged);

    /** @param opening called with the file that is to be seen large */
    public ContactSheetModel(Consumer<String> opening) {
        this.opening = opening;
        size.subscribe(this::arrange);
    }

    public ReadOnlyObjectProperty<List<Found>> photographsProperty() {
        return photographs.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public Chosen chosen() {
        return chosen.get();
    }

    public ReadOnlyObjectProperty<SheetGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    public SheetGrid grid() {
        return grid.get();
    }

    /** How large the cells are wanted. */
    public ObjectProperty<CellSize> sizeProperty() {
        return size;
    }

    /** How large they are drawn: as they are wanted, as far as the sheet is wide enough for one. */
    ReadOnlyObjectProperty<CellSize> cellProperty() {
        return cell.getReadOnlyProperty();
    }

    /** How much at the left is taken by the headings of groups, in pixels. */
    double margin() {
        return fit.margin();
    }

    /** Puts photographs on the sheet, in their order and not in groups. */
    public void show(List<Found> shown) {
        show(Arranged.of(shown));
    }

    /**
     * Puts photographs on the sheet as they are arranged. What is still among them stays chosen; where the keyboard stands
     * nowhere, it begins at the first; where it stood at one that is gone, at the next that is left.
     */
    public void show(Arranged shown) {
        List<String> before = order;
        arranged = shown;
        order = shown.photographs().stream().map(Found::file).toList();
        roll = Roll.of(shown.photographs());
        arrange();
        photographs.set(shown.photographs());
        Optional<String> next = NextLeft.of(chosen.get().focus(), before, order);
        chosen.set(chosen.get().among(roll::has).beginningAt(next));
    }

    /** Fits the columns, and if need be the cells, to the size of the sheet, in pixels. */
    public void fit(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        arrange();
    }

    private void arrange() {
        fit = SheetFit.of(width, height, size.get(), arranged);
        if (!fit.grid().equals(grid.get())) {
            grid.set(fit.grid());
        }
        cell.set(fit.cell());
    }

    /** Whether the groups have headings. */
    public boolean isGrouped() {
        return arranged.isGrouped();
    }

    /** The group a row is of. */
    Arranged.Group group(int row) {
        return arranged.groups().get(grid.get().groupOf(row));
    }

    /** The photographs of a row. */
    public List<Found> row(int row) {
        SheetGrid now = grid.get();
        int from = now.firstOf(row);
        return arranged.photographs().subList(from, from + now.inRow(row));
    }

    public Optional<Integer> indexOf(String file) {
        return roll.placeOf(file);
    }

    public void choose(String file) {
        chosen.set(Chosen.only(file));
    }

    public void toggle(String file) {
        chosen.set(chosen.get().toggled(file));
    }

    public void extendTo(String file) {
        chosen.set(chosen.get().extendedTo(file, order));
    }

    /** Where the cells stand on rows of that width. */
    SheetPlaces places(double rowWidth) {
        return fit.places(rowWidth);
    }

    /** Chooses those that a band touches, and what becomes of those chosen before. */
    void chooseTouched(List<Integer> touched, Chosen before, Chosen.Joining joining) {
        chosen.set(before.touching(touched.stream().map(order::get).toList(), joining));
    }

    /** The keyboard goes to where a band ended. */
    void standAtTouched(List<Integer> touched, boolean atLast) {
        if (!touched.isEmpty()) {
            chosen.set(chosen.get().standingAt(order.get(touched.get(atLast ? touched.size() - 1 : 0))));
        }
    }

    /** Chooses as it was chosen before, as far as that is still shown. */
    public void restore(Chosen before) {
        chosen.set(before.among(roll::has));
    }

    /** Moves photographs, in an order of their own, before the one that stands at an index. */
    void moveBefore(List<String> files, int index) {
        Optional<String> other = index < order.size() ? Optional.of(order.get(index)) : Optional.empty();
        ownOrder.get().ifPresent(own -> own.moveBefore(files, other));
    }

    public void chooseAll() {
        chosen.set(chosen.get().all(order));
    }

    /** Moves the keyboard's place, and the choice with it. */
    public void move(SheetGrid.Move move, boolean extending, int rowsInView) {
        if (order.isEmpty()) {
            return;
        }
        Optional<Integer> from = chosen.get().focus().flatMap(this::indexOf);
        int beginning = move == SheetGrid.Move.END ? order.size() - 1 : 0;
        boolean isToBegin = chosen.get().files().isEmpty();
        int to = from.map(index -> isToBegin ? begun(index, move) : grid.get().after(index, move, rowsInView))
                .orElse(beginning);
        String file = order.get(to);
        if (extending) {
            extendTo(file);
        } else {
            choose(file);
        }
    }

    /** Where nothing is chosen yet, the first step chooses where the keyboard stands; only to the ends one goes at once. */
    private int begun(int index, SheetGrid.Move move) {
        boolean isEnd = move == SheetGrid.Move.HOME || move == SheetGrid.Move.END;
        return isEnd ? grid.get().after(index, move, 1) : index;
    }

    /**
     * Chooses the next photograph whose file's name begins so; says whether there is one.
     *
     * @param isNext whether the one where the keyboard stands is passed over
     */
    boolean chooseByName(String beginning, boolean isNext) {
        int from = chosen.get().focus().flatMap(this::indexOf).orElse(0);
        Optional<Found> found = NameBeginning.find(photographs.get(), isNext ? from + 1 : from, beginning);
        found.map(Found::file).ifPresent(this::choose);
        return found.isPresent();
    }

    /** The order in which the photographs stand, where it is one that somebody gives them here. */
    public ObjectProperty<Optional<OwnOrder>> ownOrderProperty() {
        return ownOrder;
    }

    /** Moves the chosen photographs in an order of their own; says whether there is one. */
    boolean reorder(boolean isForward) {
        ownOrder.get().ifPresent(own -> own.move(atHand(), isForward));
        return ownOrder.get().isPresent();
    }

    /** Takes the chosen photographs out of an order of their own, and stands at the next; says whether there is one. */
    boolean takeOut() {
        ownOrder.get().ifPresent(own -> {
            List<String> files = atHand();
            Optional<String> next = NextLeft.after(files, order);
            own.takeOut(files);
            next.filter(roll::has).ifPresent(this::choose);
        });
        return ownOrder.get().isPresent();
    }

    /** The photographs that something is to be done with: those chosen, else where the keyboard stands. */
    public List<String> atHand() {
        List<String> files = chosenInOrder();
        return files.isEmpty() ? chosen.get().focus().stream().toList() : files;
    }

    /** Opens the photograph where the keyboard stands. */
    public void open() {
        chosen.get().focus().ifPresent(opening);
    }

    /** The chosen files in the order of the sheet. */
    public List<String> chosenInOrder() {
        List<String> files = new ArrayList<>(order);
        files.retainAll(chosen.get().files());
        return files;
    }
}
