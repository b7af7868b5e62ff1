package org.caveat.ui.inspector.caption;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.inspector.history.Versions;

/** Tells at the top of the caption which of its fields several curators changed, and what each of them says. */
final class VersionsNote extends VBox {
    private static final double SIGN = 14;

    private final Messages messages;

    VersionsNote(Messages messages) {
        super(12);
        this.messages = messages;
        getStyleClass().add("versions-note");
        show(List.of());
    }

    void show(List<Versions> all) {
        getChildren().setAll(all.stream().map(this::box).toList());
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
    }

    private VBox box(Versions versions) {
        Label head = said(
                messages.get(
                        "caption.versions", versions.field(), versions.all().size()),
                "versions-head");
        head.setGraphic(Glyph.sign("conflict", SIGN));
        VBox box = new VBox(2, head);
        for (Versions.Version version : versions.all()) {
            box.getChildren().addAll(said(version.value(), "versions-value"), said(version.by(), "second"));
        }
        return box;
    }

    private static Label said(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
