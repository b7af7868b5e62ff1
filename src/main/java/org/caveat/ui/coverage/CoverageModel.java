package org.caveat.ui.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.model.Standing;
import org.caveat.ui.contactsheet.ContactSheetModel;
import org.caveat.ui.fx.Once;
import org.caveat.ui.fx.Photographs;
import org.caveat.ui.fx.Subscriptions;

/**
 * How the nine questions stand of the photographs that are on the sheet, and at which cell the keyboard is: at one of the
 * sheet's photographs, and one of the questions.
 */
public final class CoverageModel implements AutoCloseable {
    private final ContactSheetModel sheet;
    private final Photographs photographs;
    private final Consumer<Kind> answering;
    private final Supplier<? extends Collection<Holding>> read;
    private final CoverageCounts counts = new CoverageCounts();
    private final ReadOnlyObjectWrapper<CoverageTotals> totals = new ReadOnlyObjectWrapper<>(CoverageTotals.NOTHING);
    private final ReadOnlyObjectWrapper<Kind> question = new ReadOnlyObjectWrapper<>(Kind.KNOWN.get(0));
    private final Once telling;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean isListening;
    private boolean isInFront;

    /** A way over the cells. */
    public enum Move {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        FIRST_QUESTION,
        LAST_QUESTION,
        FIRST_PHOTOGRAPH,
        LAST_PHOTOGRAPH
    }

    /**
     * @param read what is read already; asked once, when it is seen first
     * @param answering told which question of the photograph at hand is to be answered
     * @param later the toolkit's thread, as soon as what goes on there now is done
     */
    public CoverageModel(
            ContactSheetModel sheet,
            Photographs photographs,
            Supplier<? extends Collection<Holding>> read,
            Consumer<Kind> answering,
            Executor later) {
        this.sheet = sheet;
        this.photographs = photographs;
        this.answering = answering;
        this.telling = new Once(later, this::tell);
        this.read = read;
        subscriptions.on(sheet.photographsProperty(), this::count);
    }

    /** Only in front it counts what is shown: nothing of it is seen elsewhere, and many never look at it. */
    public void turn(boolean inFront) {
        if (inFront && !isListening) {
            isListening = true;
            read.get().forEach(counts::hear);
            subscriptions.add(photographs.watch(this::hear)::unsubscribe);
        }
        isInFront = inFront;
        count();
    }

    private void count() {
        if (isInFront) {
            counts.countAmong(rows(), file -> sheet.indexOf(file).isPresent());
            tell();
        }
    }

    private void hear(Holding holding) {
        if (counts.hear(holding) && isInFront) {
            telling.soon();
        }
    }

    private void tell() {
        totals.set(counts.totals());
    }

    /** The photographs, in the order of the sheet. */
    public List<Found> rows() {
        return sheet.photographsProperty().get();
    }

    ReadOnlyObjectProperty<List<Found>> rowsProperty() {
        return sheet.photographsProperty();
    }

    public ReadOnlyObjectProperty<CoverageTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** The question at which the keyboard is. */
    public ReadOnlyObjectProperty<Kind> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** The photograph at which the keyboard is. */
    public Optional<String> file() {
        return sheet.chosen().focus();
    }

    ContactSheetModel sheet() {
        return sheet;
    }

    Photographs photographs() {
        return photographs;
    }

    /** How the nine questions of a photograph stand; empty where nobody can say. */
    public Optional<List<Standing>> standings(String file) {
        return photographs
                .holding(file)
                .filter(holding -> holding.status() != Holding.Status.LOCKED)
                .map(holding -> Standing.ofTheNine(holding.state()));
    }

    /** Goes to another cell; the table's edges stop it. */
    public void move(Move move, int rowsInView) {
        int column = Kind.KNOWN.indexOf(question.get());
        int row = file().flatMap(sheet::indexOf).orElse(0);
        int page = Math.max(1, rowsInView);
        switch (move) {
            case LEFT -> toColumn(column - 1);
            case RIGHT -> toColumn(column + 1);
            case FIRST_QUESTION -> toColumn(0);
            case LAST_QUESTION -> toColumn(Kind.KNOWN.size() - 1);
            case UP -> toRow(row - 1);
            case DOWN -> toRow(row + 1);
            case PAGE_UP -> toRow(row - page);
            case PAGE_DOWN -> toRow(row + page);
            case FIRST_PHOTOGRAPH -> toRow(0);
            case LAST_PHOTOGRAPH -> toRow(rows().size() - 1);
        }
    }

    private void toColumn(int column) {
        question.set(Kind.KNOWN.get(Math.max(0, Math.min(Kind.KNOWN.size() - 1, column))));
    }

    private void toRow(int row) {
        if (!rows().isEmpty()) {
            stand(rows().get(Math.max(0, Math.min(rows().size() - 1, row))).file());
        }
    }

    /** Goes to a photograph; who is there already stays. */
    public void stand(String file) {
        if (!file().equals(Optional.of(file)) || !sheet.chosen().has(file)) {
            sheet.choose(file);
        }
    }

    /** Goes to a cell. */
    public void stand(String file, Kind kind) {
        stand(file);
        question.set(kind);
    }

    /** Answers the question where the keyboard is. */
    public void answer() {
        if (file().isPresent()) {
            stand(file().get());
            answering.accept(question.get());
        }
    }

    /** Shows the photograph where the keyboard is large. */
    public void open() {
        sheet.open();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
