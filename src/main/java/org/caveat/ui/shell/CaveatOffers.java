package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.caveat.text.Messages;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.inspector.caveats.SelectedCaveat;
import org.caveat.ui.shell.PaletteModel.Offer;

/** What the palette offers of the caveat that is selected, besides what has a key. */
record CaveatOffers(Messages messages, Optional<CollectionView> view) {

    List<Offer> all() {
        return List.of(
                offer("caveats.palette-edit", SelectedCaveat::stands, SelectedCaveat::edit),
                offer("caveats.palette-cite", SelectedCaveat::stands, SelectedCaveat::cite),
                offer("caveats.palette-discuss", SelectedCaveat::isThere, SelectedCaveat::discuss),
                offer("caveats.palette-withdraw", SelectedCaveat::stands, SelectedCaveat::withdraw));
    }

    private Offer offer(String name, Predicate<SelectedCaveat> can, Consumer<SelectedCaveat> action) {
        Optional<SelectedCaveat> caveat = view.map(CaveatOffers::selected);
        return new Offer(messages.get(name), "", caveat.filter(can).isPresent(), () -> {
            view.map(CollectionView::place).ifPresent(InspectorPlace::open);
            view.map(CollectionView::inspectorModel)
                    .ifPresent(model -> model.tabProperty().set(InspectorModel.Tab.CAVEATS));
            caveat.ifPresent(action);
        });
    }

    static SelectedCaveat selected(CollectionView view) {
        return new SelectedCaveat(view.inspectorModel().caveats());
    }
}
