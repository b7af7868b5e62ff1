package org.caveat.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import org.caveat.collection.SaveNews;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.ReadingState;
import org.caveat.ui.fx.SavingState;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.LightTableModel;

/** What the status line says: how many photographs, how many are chosen, when was saved, how far the reading is. */
final class StatusLineModel implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(1);

    private final Messages messages;
    private final Clock clock;
    private final CollectionModel collection;
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper readingGoesOn = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper(false);
    private final DoubleProperty share = new SimpleDoubleProperty(-1);
    private final Subscriptions subscriptions = new Subscriptions();
    private Instant savingSince = Instant.EPOCH;

    StatusLineModel(CollectionModel collection, Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        this.collection = collection;
        Desk desk = collection.desk();
        subscriptions.watch(collection.sheet().photographsProperty(), shown -> count());
        subscriptions.on(collection.sheet().chosenProperty(), this::count);
        subscriptions.on(collection.search().searchingProperty(), this::count);
        subscriptions.on(collection.search().queryProperty(), this::count);
        subscriptions.watch(desk.saving().toldProperty(), this::tell);
        subscriptions.watch(desk.reading().toldProperty(), this::tell);
        subscriptions.watch(collection.words().cautionProperty(), caution -> tellTrouble());
    }

    /** The light table, of which the line tells what is measured there. */
    LightTableModel table() {
        return collection.table();
    }

    /** Whether a photograph lies on the light table before one. */
    ObservableValue<Boolean> onTableProperty() {
        return collection.centerProperty().map(center -> center == Center.LIGHT_TABLE);
    }

    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** What cannot be saved or read, and why; stands until it is over. What may be lost comes first. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** What to do next, where that is not to be seen; empty where nothing is begun. */
    ReadOnlyStringProperty hintProperty() {
        return collection.words().hintProperty();
    }

    /** What came of the last key; empty as soon as one goes elsewhere. */
    ReadOnlyStringProperty toldProperty() {
        return collection.words().toldProperty();
    }

    /** Whether nothing can be saved in the folder that is open, or no longer. */
    ObservableValue<Boolean> readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readingGoesOnProperty() {
        return readingGoesOn.getReadOnlyProperty();
    }

    /** How much was read, between 0 and 1; negative where it is not known. */
    DoubleProperty shareProperty() {
        return share;
    }

    /** Reading was stopped before the end, and can go on. */
    ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    void readOn() {
        collection.desk().read();
    }

    /** What is said of an export or a printing; empty where there is none to be shown. */
    ReadOnlyStringProperty exportingProperty() {
        return collection.words().exportingProperty();
    }

    void cancelReading() {
        collection.desk().reading().cancel();
    }

    private void count() {
        int shown = collection.sheet().photographsProperty().get().size();
        int chosen = collection.sheet().chosen().files().size();
        boolean isNarrowed = collection.search().isAsked();
        int all = collection.search().amongProperty().get().size();
        String photographs = isNarrowed ? messages.get("ui.count-found", shown, all) : messages.get("ui.count", shown);
        counts.set(chosen == 0 ? photographs : messages.get("ui.count-chosen", photographs, chosen));
    }

    private void tell(SavingState.Told told) {
        String latest = told.saved()
                .map(moment -> messages.get("ui.saved", time(moment)))
                .orElse("");
        // beside what could not be saved, no word that it is being saved, or was
        boolean isFailed = told.failed().isPresent();
        String going = told.waits() ? saving(told) : latest;
        saved.set(isFailed ? "" : going);
        tellTrouble();
    }

    /** What takes longer than a second says how far it is. */
    private String saving(SavingState.Told told) {
        Instant now = clock.instant();
        savingSince = told.done() == 0 ? now : savingSince;
        boolean isLong = told.total() > 1 && Duration.between(savingSince, now).compareTo(LONG) > 0;
        return isLong ? messages.get("ui.saving-progress", told.done(), told.total()) : messages.get("ui.saving");
    }

    private void tellTrouble() {
        Desk desk = collection.desk();
        boolean isCautioned = collection.words().cautionProperty().get().isPresent();
        Optional<SaveNews.Failed> failed = desk.saving().toldProperty().get().failed();
        readOnly.set(
                isCautioned || failed.filter(SaveNews.Failed::helpsElsewhere).isPresent());
        // where nothing was found, the page in the middle says why
        boolean isAnythingShown = !desk.photographsProperty().get().isEmpty();
        trouble.set(failed.map(SaveNews.Failed::sentence)
                .or(() -> desk.reading().toldProperty().get().trouble().filter(why -> isAnythingShown))
                .or(() -> collection.words().cautionProperty().get())
                .orElse(""));
    }

    private String time(Instant moment) {
        ZonedDateTime local = moment.atZone(clock.getZone());
        boolean today = local.toLocalDate().equals(LocalDate.now(clock));
        String pattern = today ? "HH:mm" : "d MMMM, HH:mm";
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, messages.locale());
        return format.format(local);
    }

    private void tell(ReadingState.Told told) {
        readingGoesOn.set(told.goesOn());
        stopped.set(told.stopped());
        boolean known = told.total() > 0;
        share.set(known ? (double) told.done() / told.total() : -1);
        reading.set(known ? messages.get("ui.reading-progress", told.done(), told.total()) : "");
        tellTrouble();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
