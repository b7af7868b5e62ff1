package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Found;
import org.caveat.ui.compare.CompareModel;
import org.caveat.ui.contactsheet.ContactSheetModel;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.Opened;

/** Which photographs are compared: those chosen, else the one at hand and the next, else those compared before. */
final class Comparing implements AutoCloseable {
    private final CollectionModel collection;
    private final CompareModel model;
    private final Subscriptions subscriptions = new Subscriptions();

    Comparing(CollectionModel collection, Opened opened, PictureMeasures measures) {
        this.collection = collection;
        this.model = new CompareModel(collection.desk(), opened, measures, this::stand);
        subscriptions.on(
                collection.desk().photographsProperty(),
                () -> model.keepOnly(collection.desk().photographsProperty().get().stream()
                        .map(Found::file)
                        .toList()));
        subscriptions.watch(collection.centerProperty(), center -> {
            if (center == Center.LIGHT_TABLE) {
                // what was opened in a comparison is not covered again here
                collection.table().lay(collection.desk().current());
            }
        });
    }

    CompareModel model() {
        return model;
    }

    /** Lays them side by side. */
    void show() {
        if (collection.centerProperty().get() != Center.COMPARE) {
            model.show(compared());
            collection.centerProperty().set(Center.COMPARE);
        }
    }

    /** The keyboard stands there now; what is chosen stays so. */
    private void stand(String file) {
        ContactSheetModel sheet = collection.sheet();
        sheet.restore(sheet.chosen().standingAt(file));
    }

    private List<String> compared() {
        ContactSheetModel sheet = collection.sheet();
        List<String> chosen = sheet.chosenInOrder();
        if (chosen.size() >= CompareModel.FEWEST) {
            return chosen;
        }
        Optional<String> present = sheet.chosen().focus();
        if (present.filter(model.files()::contains).isPresent()) {
            return model.files();
        }
        return collection.isOnTable() ? present.map(this::withNext).orElse(List.of()) : List.of();
    }

    /** With the photograph after it; with the one before, where it is the last. */
    private List<String> withNext(String file) {
        List<String> shown = collection.sheet().photographsProperty().get().stream()
                .map(Found::file)
                .toList();
        int at = shown.indexOf(file);
        if (at < 0 || shown.size() < CompareModel.FEWEST) {
            return List.of();
        }
        int from = Math.min(at, shown.size() - CompareModel.FEWEST);
        return shown.subList(from, from + CompareModel.FEWEST);
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
