package org.caveat.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.caveat.collection.Found;
import org.caveat.export.PaperKind;
import org.caveat.text.Messages;
import org.caveat.ui.print.PrintModel;
import org.caveat.ui.print.PrintView;
import org.caveat.ui.print.Sheet;

/**
 * The window's printing, one at a time. Taking its view away while it goes on does not stop it: the status line tells how
 * far it is, and it can be shown again.
 */
final class Printing {
    private final Services services;
    private final Overlay overlay;
    private final Executor toolkit;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Optional<PrintModel> underway = Optional.empty();

    Printing(Services services, Overlay overlay, Executor toolkit) {
        this.services = services;
        this.overlay = overlay;
        this.toolkit = toolkit;
    }

    /** What the status line says of it; nothing, where there is nothing to be shown again. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Another language is spoken: what the status line says is said in it. */
    void sayAgain() {
        underway.ifPresent(PrintModel::sayAgain);
    }

    /** Shows the printing that goes on, or was not yet looked at; else what of a collection can be printed. */
    void show(CollectionView view) {
        view.flush();
        PrintModel model = underway.orElseGet(() -> begin(view.model()));
        PrintView shown = new PrintView(model, services.messages(), overlay::hide);
        overlay.show(shown.node(), () -> {
            shown.close();
            if (!model.isRunning()) {
                forget();
            }
        });
        shown.focus();
    }

    private PrintModel begin(CollectionModel model) {
        PrintModel begun = new PrintModel(
                services.exports(),
                model.desk().collection()::snapshot,
                services.surroundings(),
                new PrintModel.Behind(services.work(), toolkit),
                services.messages(),
                sheets(model));
        underway = Optional.of(begun);
        told.bind(begun.briefProperty());
        return begun;
    }

    /** What the sheet shows, what is chosen on it, and the photograph in front. */
    private List<Sheet> sheets(CollectionModel model) {
        Messages messages = services.messages();
        List<String> shown = model.sheet().photographsProperty().get().stream()
                .map(Found::file)
                .toList();
        List<String> chosen =
                shown.stream().filter(model.sheet().chosen().files()::contains).toList();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(PaperKind.CONTACT_SHEET, messages.get("print.sheet-shown", shown.size()), shown));
        if (chosen.size() > 1) {
            sheets.add(new Sheet(PaperKind.CONTACT_SHEET, messages.get("print.sheet-chosen", chosen.size()), chosen));
        }
        String language = model.desk().collection().description().language();
        model.desk()
                .current()
                .map(front -> new Sheet(
                        PaperKind.CATALOGUE_PAGE,
                        messages.get("print.page-of", HeaderView.title(front, language)),
                        List.of(front.file())))
                .ifPresent(sheets::add);
        return sheets;
    }

    private void forget() {
        underway = Optional.empty();
        told.unbind();
        told.set("");
    }

    /** Whether there is something to be shown again. */
    boolean isUnderway() {
        return !told.get().isEmpty();
    }

    /** Whether pages are being made or printed. */
    boolean isRunning() {
        return underway.filter(PrintModel::isRunning).isPresent();
    }

    void cancel() {
        underway.ifPresent(PrintModel::cancel);
    }
}
