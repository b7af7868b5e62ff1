package org.caveat.ui.inspector.versions;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.caveat.collection.versions.OpenField;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;

/** Tells above the tabs how many fields of the photograph have several versions, and goes to one after the other. */
public final class VersionsEntry {
    private static final double SIGN = 14;

    private final VersionsModel model;
    private final Messages messages;
    private final Consumer<OpenField> show;
    private final Button go;
    private final HBox line;
    private int next;

    /** @param show shows a field, with the keyboard on its versions */
    public VersionsEntry(
            VersionsModel model, Messages messages, Consumer<OpenField> show, Subscriptions subscriptions) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        go = Buttons.quiet("", this::goOn);
        go.setGraphic(Glyph.sign("conflict", SIGN));
        go.setAccessibleHelp(messages.get("versions.open-help"));
        line = new HBox(go);
        line.getStyleClass().add("versions-entry");
        subscriptions.watch(model.openProperty(), this::tell);
    }

    public Node node() {
        return line;
    }

    private void tell(List<OpenField> open) {
        next = open.isEmpty() ? 0 : next % open.size();
        go.setText(messages.get("versions.open", open.size()));
        line.setVisible(!open.isEmpty());
        line.setManaged(!open.isEmpty());
    }

    private void goOn() {
        List<OpenField> open = model.openProperty().get();
        if (!open.isEmpty()) {
            OpenField field = open.get(next);
            next = (next + 1) % open.size();
            show.accept(field);
        }
    }
}
