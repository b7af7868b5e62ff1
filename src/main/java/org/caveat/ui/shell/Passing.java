package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.caveat.ui.export.what.Scope;
import org.caveat.ui.fx.FxThread;

/** What passes out of the collection that is open, and into it: exports, paper, imports. */
final class Passing {
    private final Exporting exporting;
    private final Printing printing;
    private final Importing importing;
    private final StringBinding told;
    private final Stopping stopping;

    Passing(Services services, Overlay overlay, Choices choices, FxThread toolkit) {
        exporting = new Exporting(services, overlay, choices, toolkit);
        printing = new Printing(services, overlay, toolkit);
        importing = new Importing(services, overlay, toolkit);
        told = Bindings.createStringBinding(
                () -> printing.isUnderway()
                        ? printing.toldProperty().get()
                        : exporting.toldProperty().get(),
                printing.toldProperty(),
                exporting.toldProperty());
        stopping = new Stopping(services.messages(), overlay, told);
    }

    /** Lets the status line of a collection tell how far it is, in the language that is spoken. */
    void follow(CollectionModel model) {
        exporting.sayAgain();
        printing.sayAgain();
        model.words().exportingProperty().bind(told);
    }

    void run(Command command, Optional<CollectionView> open) {
        switch (command) {
            case IMPORT -> importing.show(open);
            case PRINT -> open.ifPresent(printing::show);
            default -> open.ifPresent(this::export);
        }
    }

    private void export(CollectionView view) {
        export(view, Optional.empty());
    }

    /**
     * What the menu of a photograph leads to.
     *
     * @param run carries out a command as by its key
     */
    CellMenu.Doing doing(Consumer<Command> run) {
        return new CellMenu.Doing(run, this::exportChosen);
    }

    private void exportChosen(CollectionView view) {
        List<String> files = view.model().sheet().atHand();
        if (files.size() == 1) {
            view.model().sheet().choose(files.get(0));
        }
        export(view, files.isEmpty() ? Optional.empty() : Optional.of(new Scope.Chosen(files)));
    }

    private void export(CollectionView view, Optional<Scope> meant) {
        view.flush();
        exporting.show(view.model().desk().collection(), view.model().filling().scopes(), meant);
    }

    /** Shows again of what the status line tells. */
    void showAgain(Optional<CollectionView> open) {
        run(printing.isUnderway() ? Command.PRINT : Command.EXPORT, open);
    }

    /** Goes out of the program; where that would stop something, the person decides. */
    void leave(Runnable away) {
        if (printing.isRunning()) {
            stopping.ask("ui.leaving-printing", away);
        } else if (exporting.isRunning()) {
            stopping.ask("ui.leaving-exporting", away);
        } else {
            away.run();
        }
    }

    /** None of it is wanted any more. */
    void cancel() {
        exporting.cancel();
        printing.cancel();
    }
}
