package org.caveat.collection;

import java.util.Optional;
import java.util.function.Consumer;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.Saved;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.Sitting;

/**
 * Looks once more whether what was saved of a photograph stands on disk, and says it again where a program that takes no
 * lock put an earlier version back. Of a photograph that was left before, nobody can tell whether that was meant: then the
 * words wait elsewhere.
 */
final class Confirming {
    private final Shelf shelf;
    private final SidecarStore store;
    private final Recovering recovering;
    private final CollectionListener listener;
    private final Consumer<String> failed;

    /** @param failed hears of a photograph whose words are to be saved again */
    Confirming(
            Shelf shelf,
            SidecarStore store,
            Recovering recovering,
            CollectionListener listener,
            Consumer<String> failed) {
        this.shelf = shelf;
        this.store = store;
        this.recovering = recovering;
        this.listener = listener;
        this.failed = failed;
    }

    /** Says whether it stands. Who asks has the turn at the desk, and nothing waits to be saved. */
    boolean confirm(String file, Desk desk) {
        Optional<Sitting> sitting = desk.sitting();
        Optional<Holding> holding = shelf.holding(file).filter(Confirming::isWritten);
        if (sitting.isEmpty() || holding.isEmpty()) {
            return true;
        }
        if (desk.isLeft()) {
            keepIfGone(holding.get(), sitting.get());
            return true;
        }
        return sayAgain(holding.get(), sitting.get());
    }

    private static boolean isWritten(Holding holding) {
        return holding.basis().text().isPresent()
                && holding.state().equals(holding.basis().state());
    }

    private void keepIfGone(Holding holding, Sitting sitting) {
        if (!store.stands(holding.found().path(), holding.basis(), sitting)) {
            recovering.keepFrom(sitting.origin(), holding);
        }
    }

    /** What is said from here on counts as said since the last save, and is said upon what this comes to. */
    private boolean sayAgain(Holding holding, Sitting sitting) {
        String file = holding.file();
        try {
            Saved saved = store.confirm(holding.found().path(), holding.basis(), sitting);
            if (!saved.basis().equals(holding.basis())) {
                shelf.endSave(file, saved.state(), saved.basis()).ifPresent(listener::changed);
            }
            return true;
        } catch (SaveFailure failure) {
            // what stands there is not known: all that was said since the first sitting is to be said again
            shelf.endSave(file, holding.state(), sitting.origin()).ifPresent(recovering::renew);
            failed.accept(file);
            listener.saving(new SaveNews.Failed(file, failure.sentence()));
            return false;
        }
    }
}
