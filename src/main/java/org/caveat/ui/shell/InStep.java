package org.caveat.ui.shell;

import java.util.List;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.region.PersonMark;
import org.caveat.ui.region.RegionMark;
import org.caveat.ui.region.RegionsModel;

/** Keeps picture and inspector in step: they are models that do not know each other. */
final class InStep implements AutoCloseable {
    private final Subscriptions subscriptions = new Subscriptions();

    InStep(CollectionModel model, InspectorModel inspector, RegionsModel regions, Messages messages) {
        subscriptions.watch(regions.toolProperty(), tool -> model.words()
                .hintProperty()
                .set(tool.map(now -> messages.get("region.hint-" + now.name())).orElse("")));
        subscriptions.watch(inspector.questions().waitingProperty(), regions.waitingProperty()::set);
        subscriptions.watch(model.desk().currentProperty(), current -> {
            regions.show(current.map(now -> RegionMark.of(now.state())).orElse(List.of()));
            regions.persons()
                    .show(current.map(now -> PersonMark.of(now.state())).orElse(List.of()));
        });
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
