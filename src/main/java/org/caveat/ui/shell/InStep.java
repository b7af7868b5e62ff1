package org.caveat.ui.shell;

import java.util.List;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.inspector.questions.Waiting;
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
        Waiting waiting = inspector.questions().waiting();
        subscriptions.watch(waiting.regionProperty(), regions.waitingProperty()::set);
        subscriptions.watch(waiting.beyondProperty(), regions.beyond().waitingProperty()::set);
        regions.beyond().tell(new MarksOnDesk(model.desk(), inspector));
        subscriptions.watch(model.desk().currentProperty(), current -> {
            if (!regions.isArmed()) {
                model.words().hintProperty().set("");
            }
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
