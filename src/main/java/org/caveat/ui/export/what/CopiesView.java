package org.caveat.ui.export.what;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.export.Copies;
import org.caveat.export.PictureType;
import org.caveat.text.Messages;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.Subscriptions;

/** How captioned copies are to be made: how large, and of which kind. */
final class CopiesView {
    private final CopiesModel model;
    private final Messages messages;
    private final VBox all;

    CopiesView(CopiesModel model, Messages messages, Subscriptions subscriptions) {
        this.model = model;
        this.messages = messages;
        all = new VBox(8, size(subscriptions), type(subscriptions));
    }

    Node node() {
        return all;
    }

    private Node size(Subscriptions subscriptions) {
        TextField field = new TextField();
        subscriptions.bindBoth(field.textProperty(), model.sizeProperty());
        FieldBox box = new FieldBox(messages.get("exporting.option-size"), field);
        subscriptions.watch(model.sizeProperty(), typed -> {
            if (model.isRight()) {
                box.explain(messages.get("exporting.size-help"));
            } else {
                box.fault(messages.get("exporting.size-wrong", Copies.LEAST, Copies.MOST));
            }
        });
        return box;
    }

    private Node type(Subscriptions subscriptions) {
        List<Optional<PictureType>> types = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(PictureType.values()).map(Optional::of).forEach(types::add);
        Chooser<Optional<PictureType>> chooser = new Chooser<>(types, this::words, "");
        chooser.setAccessibleText(messages.get("exporting.option-picture"));
        chooser.setAccessibleHelp(messages.get("field.picture-type"));
        chooser.onChoice(chosen -> chosen.ifPresent(model.typeProperty()::set));
        subscriptions.watch(model.typeProperty(), chosen -> chooser.show(Optional.of(chosen)));
        return new FieldBox(messages.get("exporting.option-picture"), chooser)
                .helped(messages.get("field.picture-type"));
    }

    private String words(Optional<PictureType> type) {
        return messages.get("exporting.picture-" + type.map(PictureType::key).orElse("same"));
    }
}
