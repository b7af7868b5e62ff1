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

/** Which photographs stand on the sheet, in what size, and which are chosen. */
public final class ContactSheetModel {
    private final ReadOnlyObjectWrapper<List<Found>> photographs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(Chosen.NONE);
    private final ReadOnlyObjectWrapper<SheetGrid> grid = new ReadOnlyObjectWrapper<>(new SheetGrid(0, 1));
    private final ObjectProperty<CellSize> size = new SimpleObjectProperty<>(CellSize.MIDDLE);
    private final Consumer<String> opening;
    private List<String> order = List.of();
    private double width = CellSize.MIDDLE.width();

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

    public ObjectProperty<CellSize> sizeProperty() {
        return size;
    }

    /** Puts photographs on the sheet, in their order. What is still among them stays chosen. */
    public void show(List<Found> shown) {
        order = shown.stream().map(Found::file).toList();
        photographs.set(List.copyOf(shown));
        chosen.set(chosen.get().among(new java.util.HashSet<>(order)));
        arrange();
    }

    /** Fits the columns to the width of the sheet, in pixels. */
    public void fit(double newWidth) {
        width = newWidth;
        arrange();
    }

    private void arrange() {
        SheetGrid arranged = SheetGrid.across(width, size.get(), order.size());
        if (!arranged.equals(grid.get())) {
            grid.set(arranged);
        }
    }

    /** The photographs of a row. */
    public List<Found> row(int row) {
        SheetGrid now = grid.get();
        int from = now.firstOf(row);
        return photographs.get().subList(from, from + now.inRow(row));
    }

    public Optional<Integer> indexOf(String file) {
        int index = order.indexOf(file);
        return index < 0 ? Optional.empty() : Optional.of(index);
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
        int to = from.map(index -> grid.get().after(index, move, rowsInView)).orElse(beginning);
        String file = order.get(to);
        if (extending) {
            extendTo(file);
        } else {
            choose(file);
        }
    }

    /** Chooses the next photograph whose name begins so, after the one where the keyboard stands; says whether there is one. */
    public boolean chooseByName(String beginning) {
        int from = chosen.get().focus().flatMap(this::indexOf).orElse(0);
        List<Found> all = photographs.get();
        for (int step = 0; step < all.size(); step++) {
            Found candidate = all.get((from + step) % all.size());
            if (candidate.fileName().regionMatches(true, 0, beginning, 0, beginning.length())) {
                choose(candidate.file());
                return true;
            }
        }
        return false;
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
