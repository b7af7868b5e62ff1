package org.caveat.ui.shell;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.importing.ImportModel;
import org.caveat.ui.importing.ImportView;

/** Brings captions and caveats into the collection that is open. */
final class Importing {
    private final Services services;
    private final Overlay overlay;
    private final Executor toolkit;

    Importing(Services services, Overlay overlay, Executor toolkit) {
        this.services = services;
        this.overlay = overlay;
        this.toolkit = toolkit;
    }

    /** Shows what can be brought into what is open, if anything is. */
    void show(Optional<CollectionView> open) {
        open.ifPresent(this::show);
    }

    /** What was typed until now is kept first, so that it counts as what stands. */
    private void show(CollectionView view) {
        view.flush();
        Desk desk = view.model().desk();
        Messages messages = services.messages();
        ImportModel model = new ImportModel(
                desk.collection(),
                services.settings().mappings(),
                desk::hand,
                new ImportModel.Behind(services.work(), toolkit),
                messages);
        ImportView shown = new ImportView(
                model,
                messages,
                services.surroundings(),
                job -> job.result().thenAccept(done -> toolkit.execute(() -> tell(view))),
                overlay::hide);
        overlay.show(shown.node(), shown::close);
        shown.focus();
    }

    /** Says what was done until something else is. */
    private void tell(CollectionView view) {
        Desk desk = view.model().desk();
        int count = desk.history()
                .undoable()
                .filter(step -> step.forwards().name().equals("edit.import"))
                .map(step -> step.forwards().edits().size())
                .orElse(0);
        if (count > 0) {
            KeyNames keys = new KeyNames(services.messages());
            view.model()
                    .words()
                    .tellUntil(
                            () -> services.messages().get("ui-importing.done", count, keys.of(Command.UNDO)),
                            desk.historyProperty(),
                            desk.history());
        }
    }
}
