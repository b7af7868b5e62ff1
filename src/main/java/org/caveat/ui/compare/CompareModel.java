package org.caveat.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.caveat.ui.fx.Photographs;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.Opened;

/** Which photographs are compared, which of them the keyboard is on, and what must be said of that. */
public final class CompareModel implements AutoCloseable {
    /** So many photographs are compared at most. */
    public static final int MOST = 4;
    /** So many are compared at least. */
    public static final int FEWEST = 2;

    private final Photographs photographs;
    private final Opened opened;
    private final PictureMeasures measures;
    private final Consumer<String> front;
    private final ReadOnlyObjectWrapper<List<PaneModel>> panes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PaneModel>> active = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Remark> remark = new ReadOnlyObjectWrapper<>(Remark.NOTHING);
    private final Moving moving = new Moving(panes, active);
    private final BooleanProperty regionsShown = new SimpleBooleanProperty(false);
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * What must be said of what is compared.
     *
     * @param chosen how many photographs were chosen, where they are more than can be compared; else 0
     * @param isLast whether one of the last two was to be taken out
     */
    public record Remark(int chosen, boolean isLast) {
        static final Remark NOTHING = new Remark(0, false);
    }

    /**
     * @param opened the photographs that are seen although a caveat of care leads
     * @param measures tells of which photographs a preview is seen
     * @param front hears which photograph the keyboard is on
     */
    public CompareModel(Photographs photographs, Opened opened, PictureMeasures measures, Consumer<String> front) {
        this.photographs = photographs;
        this.opened = opened;
        this.measures = measures;
        this.front = front;
        subscriptions.add(photographs.watch(now -> panes.get().stream()
                .filter(pane -> pane.file().equals(now.file()))
                .forEach(pane -> pane.lay(Optional.of(now))))::unsubscribe);
    }

    /** The photographs side by side; none, or two to four. */
    public ReadOnlyObjectProperty<List<PaneModel>> panesProperty() {
        return panes.getReadOnlyProperty();
    }

    List<PaneModel> panes() {
        return panes.get();
    }

    public List<String> files() {
        return panes.get().stream().map(PaneModel::file).toList();
    }

    /** The one that the keyboard is on. */
    public ReadOnlyObjectProperty<Optional<PaneModel>> activeProperty() {
        return active.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Remark> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** How they are moved, together or each alone. */
    public Moving moving() {
        return moving;
    }

    /** Whether the regions of the caveats stand on the pictures. */
    public BooleanProperty regionsShownProperty() {
        return regionsShown;
    }

    /**
     * Lays photographs side by side: of more than four the first four, of fewer than two none. The same ones stay as they
     * lie.
     */
    public void show(List<String> chosen) {
        List<String> files =
                chosen.size() < FEWEST ? List.of() : List.copyOf(chosen.subList(0, Math.min(MOST, chosen.size())));
        remark.set(new Remark(chosen.size() > MOST ? chosen.size() : 0, false));
        photographs.want(files);
        if (files.equals(files())) {
            panes.get().forEach(pane -> pane.lay(photographs.holding(pane.file())));
            return;
        }
        List<PaneModel> laid = files.stream().map(this::laid).toList();
        active.set(laid.stream().findFirst());
        panes.set(laid);
    }

    private PaneModel laid(String file) {
        PaneModel pane = new PaneModel(file, opened, measures);
        pane.lay(photographs.holding(file));
        return pane;
    }

    /** Leaves only photographs that are still there. */
    public void keepOnly(List<String> there) {
        if (!there.containsAll(files())) {
            put(panes.get().stream().filter(pane -> there.contains(pane.file())).toList());
        }
    }

    /** Takes the photograph that the keyboard is on out of the comparison, as long as two are left. */
    public void takeOut() {
        if (panes.get().size() <= FEWEST) {
            remark.set(new Remark(0, !panes.get().isEmpty()));
            return;
        }
        List<PaneModel> left = new ArrayList<>(panes.get());
        active.get().ifPresent(left::remove);
        put(left);
    }

    private void put(List<PaneModel> left) {
        List<PaneModel> compared = left.size() < FEWEST ? List.of() : List.copyOf(left);
        int at = Math.min(active.get().map(panes.get()::indexOf).orElse(0), compared.size() - 1);
        remark.set(Remark.NOTHING);
        // first of all where the keyboard goes when the one that has it is taken away
        active.set(compared.isEmpty() ? Optional.empty() : Optional.of(compared.get(at)));
        panes.set(compared);
    }

    /** The keyboard is on a pane now. */
    void activate(PaneModel pane) {
        if (panes.get().contains(pane)) {
            active.set(Optional.of(pane));
            remark.set(new Remark(remark.get().chosen(), false));
            front.accept(pane.file());
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        panes.set(List.of());
    }
}
