package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.caveat.collection.Found;
import org.caveat.text.Messages;
import org.caveat.ui.batch.BatchDialog;
import org.caveat.ui.batch.Errand;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.shell.PaletteModel.Offer;

/** Edits of many photographs: of those selected, or where no more than one is, of all that are shown. */
final class Batching {
    private final Services services;
    private final Messages messages;
    private final Overlay overlay;
    private final Executor toolkit;

    Batching(Services services, Overlay overlay, Executor toolkit) {
        this.services = services;
        this.messages = services.messages();
        this.overlay = overlay;
        this.toolkit = toolkit;
    }

    /** What the list of commands offers and no key does. */
    List<Offer> offers(Optional<CollectionView> view) {
        return Stream.of(Errand.CAVEAT, Errand.SOURCE)
                .map(errand -> new Offer(
                        messages.get(errand.command()),
                        "",
                        view.filter(open -> hasPhotographs(open.model())).isPresent(),
                        () -> view.ifPresent(open -> show(errand, open))))
                .toList();
    }

    static boolean hasPhotographs(CollectionModel model) {
        return !model.sheet().photographsProperty().get().isEmpty();
    }

    /** Shows what a key asks for. */
    void show(Command command, CollectionView view) {
        show(command == Command.REPLACE ? Errand.REPLACE : Errand.FIELD, view);
    }

    private void show(Errand errand, CollectionView view) {
        CollectionModel model = view.model();
        if (!hasPhotographs(model)) {
            return;
        }
        view.flush();
        BatchDialog.Around around =
                new BatchDialog.Around(model.desk(), messages, services.words(), services.work(), toolkit);
        BatchDialog dialog = new BatchDialog(
                errand, meant(model), around, new BatchDialog.Telling(count -> tell(model, count), overlay::hide));
        overlay.show(dialog.node(), dialog::close);
        dialog.focus();
    }

    private BatchDialog.Meant meant(CollectionModel model) {
        List<String> selected = model.sheet().chosenInOrder();
        if (selected.size() > 1) {
            return new BatchDialog.Meant(selected, messages.get("batch.selected", selected.size()));
        }
        List<String> shown = model.sheet().photographsProperty().get().stream()
                .map(Found::file)
                .toList();
        return new BatchDialog.Meant(shown, messages.get("batch.shown", shown.size()));
    }

    /** Says what was done until something else is. */
    private void tell(CollectionModel model, int count) {
        overlay.hide();
        Desk desk = model.desk();
        model.words().tellUntil(() -> done(count), desk.historyProperty(), desk.history());
    }

    private String done(int count) {
        return messages.get("batch.done", count, new KeyNames(messages).of(Command.UNDO));
    }
}
