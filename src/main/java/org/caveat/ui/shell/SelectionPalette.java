package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.caveat.text.Messages;
import org.caveat.ui.selection.SelectionsModel;
import org.caveat.ui.shell.PaletteModel.Offer;

/** Adds the photographs at hand to a selection that is chosen by name, or to a new one of the name that is typed. */
final class SelectionPalette {
    private static final double TOP = 64;

    private final Messages messages;
    private final Overlay overlay;

    SelectionPalette(Messages messages, Overlay overlay) {
        this.messages = messages;
        this.overlay = overlay;
    }

    /** Shows it, where there is something to add and something to add it to. */
    void show(CollectionModel model) {
        List<String> files = model.sheet().atHand();
        SelectionsModel selections = model.selections();
        if (files.isEmpty() || selections.closedProperty().get().isPresent()) {
            return;
        }
        List<Offer> offers = selections.shownProperty().get().stream()
                .map(one -> new Offer(
                        one.name(),
                        messages.get("selection.count", one.count()),
                        true,
                        () -> selections.add(one.id(), files)))
                .toList();
        PaletteModel palette = new PaletteModel(offers, overlay::hide, typed -> made(typed, offers, selections, files));
        PaletteView view = new PaletteView(
                palette,
                messages,
                new PaletteView.Prompt(
                        messages.get("selection.add", files.size()), messages.get("selection.add-prompt")));
        overlay.show(view.node(), () -> {});
        StackPane.setAlignment(view.node(), Pos.TOP_CENTER);
        StackPane.setMargin(view.node(), new Insets(TOP));
        view.focus();
    }

    private Optional<Offer> made(String typed, List<Offer> offers, SelectionsModel selections, List<String> files) {
        String name = typed.strip();
        boolean isThere = offers.stream().anyMatch(offer -> offer.name().equals(name));
        return name.isEmpty() || isThere
                ? Optional.empty()
                : Optional.of(
                        new Offer(messages.get("selection.make", name), "", true, () -> selections.make(name, files)));
    }
}
