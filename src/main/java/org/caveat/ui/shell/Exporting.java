package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.OpenCollection;
import org.caveat.settings.ExportChoice;
import org.caveat.ui.export.ExportModel;
import org.caveat.ui.export.ExportView;
import org.caveat.ui.export.Memory;
import org.caveat.ui.export.what.Scope;

/**
 * The window's export, one at a time. Taking its view away while it is being made does not stop it: the status line tells
 * how far it is, and it can be shown again.
 */
final class Exporting {
    private final Services services;
    private final Overlay overlay;
    private final Choices choices;
    private final Executor toolkit;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Optional<ExportModel> underway = Optional.empty();

    Exporting(Services services, Overlay overlay, Choices choices, Executor toolkit) {
        this.services = services;
        this.overlay = overlay;
        this.choices = choices;
        this.toolkit = toolkit;
    }

    /** What the status line says of it; nothing, where there is nothing to be shown again. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Another language is spoken: what the status line says is said in it. */
    void sayAgain() {
        underway.ifPresent(ExportModel::sayAgain);
    }

    /** Shows the export that is being made, or was made and not yet looked at; else begins one of a collection. */
    void show(OpenCollection collection, List<Scope> scopes) {
        show(collection, scopes, Optional.empty());
    }

    /**
     * The same, of what is meant now.
     *
     * @param meant what is to be exported, whatever was exported the last time
     */
    void show(OpenCollection collection, List<Scope> scopes, Optional<Scope> meant) {
        ExportModel model = underway.orElseGet(() -> begin(collection, scopes, meant));
        ExportView view = new ExportView(model, services.messages(), services.surroundings(), overlay::hide);
        overlay.show(view.node(), () -> {
            view.close();
            if (!model.isRunning()) {
                forget();
            }
        });
        view.focus();
    }

    private ExportModel begin(OpenCollection collection, List<Scope> scopes, Optional<Scope> meant) {
        ExportModel model = new ExportModel(
                services.exports(),
                collection::snapshot,
                memory(collection.snapshot()),
                services.work(),
                toolkit,
                services.messages());
        model.offer(scopes);
        meant.ifPresent(model::mean);
        underway = Optional.of(model);
        told.bind(model.briefProperty());
        return model;
    }

    private Memory memory(CollectionOnDisk collection) {
        String folder = collection.folder().toString();
        String name = collection.description().id().orElse(folder);
        return new Memory() {
            @Override
            public ExportChoice choice() {
                return choices.exported(name, folder);
            }

            @Override
            public void keep(UnaryOperator<ExportChoice> change) {
                choices.keepExported(name, folder, change);
            }
        };
    }

    private void forget() {
        underway = Optional.empty();
        told.unbind();
        told.set("");
    }

    /** Whether one is being made. */
    boolean isRunning() {
        return underway.filter(ExportModel::isRunning).isPresent();
    }

    /** No longer wanted: what was in its folder before is as it was. */
    void cancel() {
        underway.ifPresent(ExportModel::cancel);
    }
}
