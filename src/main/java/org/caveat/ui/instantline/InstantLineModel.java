package org.caveat.ui.instantline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.Holding;
import org.caveat.export.InstantLine;
import org.caveat.export.LineDate;
import org.caveat.export.LineMark;
import org.caveat.export.LineTick;
import org.caveat.text.Messages;

/** The dates of the photograph in front, where they stand, and which is selected. */
public final class InstantLineModel {
    /** A line that is shorter than this, in pixels, has its words in one row. */
    private static final double SHORT = 280;

    private final LineEntries dates;
    private final ObjectProperty<Optional<String>> selected;
    private final Opening opening;
    private final ReadOnlyObjectWrapper<List<LineEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Emptiness> emptiness = new ReadOnlyObjectWrapper<>(Emptiness.NO_PHOTOGRAPH);

    /** What a mark leads to. */
    public interface Opening {

        /** Shows a caveat's card; the keyboard stays where it is. */
        void show(String caveat);

        /** Shows a caveat's card and puts the keyboard there. */
        void open(String caveat);

        /** Puts the keyboard into the field of the photograph's own date. */
        void instant();
    }

    /** Why there is no line, where there is none. */
    enum Emptiness {
        NONE,
        NO_PHOTOGRAPH,
        NO_DATE,
        /** And none can be given, for the photograph is closed. */
        NO_DATE_CLOSED,
        /** Nobody can say, for what was said of the photograph cannot be read. */
        NOT_READ
    }

    /** A way from one mark to another. */
    enum Move {
        FIRST,
        BEFORE,
        AFTER,
        LAST
    }

    /** @param selected the id of the caveat that is selected, here, on its card and on the picture alike */
    public InstantLineModel(LineEntries dates, ObjectProperty<Optional<String>> selected, Opening opening) {
        this.dates = dates;
        this.selected = selected;
        this.opening = opening;
    }

    /** Shows the dates of a photograph. */
    public void show(Optional<Holding> photograph) {
        List<LineEntry> found = photograph.map(now -> dates.of(now.state())).orElse(List.of());
        emptiness.set(emptiness(photograph, found));
        if (!found.equals(entries.get())) {
            entries.set(found);
        }
    }

    private static Emptiness emptiness(Optional<Holding> photograph, List<LineEntry> found) {
        if (photograph.isEmpty() || !found.isEmpty()) {
            return photograph.isEmpty() ? Emptiness.NO_PHOTOGRAPH : Emptiness.NONE;
        }
        if (photograph.filter(now -> now.status() == Holding.Status.LOCKED).isPresent()) {
            return Emptiness.NOT_READ;
        }
        return photograph.flatMap(Holding::closed).isPresent() ? Emptiness.NO_DATE_CLOSED : Emptiness.NO_DATE;
    }

    ReadOnlyObjectProperty<List<LineEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Emptiness> emptinessProperty() {
        return emptiness.getReadOnlyProperty();
    }

    ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    Messages messages() {
        return dates.messages();
    }

    /**
     * The line as it lies in a room of some width.
     *
     * @param heading how much of the upper row of words is taken at its left, in pixels
     * @param widthOf measures the words of a date, in pixels
     */
    Optional<InstantLine> line(double width, double heading, ToDoubleFunction<LineDate> widthOf) {
        // two rows of words above so short a line would lie in a heap
        boolean isShort = width < SHORT;
        List<LineDate> drawn = entries.get().stream()
                .map(LineEntry::date)
                .map(date ->
                        date.isInstant() && (isShort || widthOf.applyAsDouble(date) > width) ? dates.brief(date) : date)
                .toList();
        return InstantLine.inBand(drawn, width, isShort ? width : heading, widthOf);
    }

    /** What stands under a mark of the axis. */
    String tick(LineTick tick) {
        return dates.tick(tick);
    }

    /** The keyboard came to a mark: its caveat is selected; the photograph's own date belongs to none. */
    void reach(String key) {
        if (!key.equals(LineEntries.INSTANT)) {
            selected.set(Optional.of(key));
        }
    }

    /** A mark was pressed with the mouse. */
    void press(String key) {
        reach(key);
        if (!key.equals(LineEntries.INSTANT)) {
            opening.show(key);
        }
    }

    /** A mark is to be followed to what it stands for. */
    void open(String key) {
        if (key.equals(LineEntries.INSTANT)) {
            opening.instant();
        } else {
            opening.open(key);
        }
    }

    /** The photograph is to be dated. */
    void date() {
        opening.instant();
    }

    /** The mark that a move leads to; at an end, the mark itself. */
    static Optional<String> next(InstantLine line, String from, Move move) {
        List<String> keys = line.marks().stream()
                .sorted(Comparator.comparingDouble(LineMark::glyphAt))
                .map(mark -> mark.date().key())
                .toList();
        int last = keys.size() - 1;
        int at = keys.indexOf(from);
        int to =
                switch (move) {
                    case FIRST -> 0;
                    case BEFORE -> Math.max(0, at - 1);
                    case AFTER -> Math.min(last, at + 1);
                    case LAST -> last;
                };
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(to));
    }
}
