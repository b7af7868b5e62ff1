package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Region;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.inspector.questions.Waiting;
import org.caveat.ui.region.PersonMark;
import org.caveat.ui.region.RegionMark;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Tool;

/** Keeps picture and inspector in step: they are models that do not know each other. */
final class InStep implements AutoCloseable {
    private final CollectionModel model;
    private final RegionsModel regions;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    InStep(CollectionModel model, InspectorModel inspector, RegionsModel regions, Messages messages) {
        this.model = model;
        this.regions = regions;
        this.messages = messages;
        subscriptions.watch(regions.toolProperty(), tool -> hint());
        subscriptions.on(regions.keyboardProperty(), this::hint);
        subscriptions.on(regions.editing().nameProperty(), this::hint);
        Waiting waiting = inspector.questions().waiting();
        subscriptions.watch(waiting.regionProperty(), regions.waitingProperty()::set);
        subscriptions.watch(waiting.beyondProperty(), regions.beyond().waitingProperty()::set);
        regions.beyond().tell(new MarksOnDesk(model.desk(), inspector, new OnPicture(model, inspector, messages)));
        subscriptions.watch(model.desk().currentProperty(), current -> {
            regions.show(current.map(now -> RegionMark.of(now.state())).orElse(List.of()));
            regions.persons()
                    .show(current.map(now -> PersonMark.of(now.state())).orElse(List.of()));
        });
        subscriptions.on(model.desk().caveatProperty(), this::reveal);
        subscriptions.on(regions.persons().selectedProperty(), this::reveal);
    }

    /** What the keys do now: with the tool in hand, or with the region that the keyboard is on. */
    private void hint() {
        Optional<Tool> tool = regions.tool().or(() -> Optional.<Tool>of(regions.editing())
                .filter(editing -> regions.keyboardProperty().get()));
        model.words()
                .hintProperty()
                .set(tool.map(now -> messages.get("region.hint-" + now.name())).orElse(""));
    }

    /** Who selects a card shall see what of the picture it is about. */
    private void reveal() {
        regions.selectedRegion().map(Region::bounds).ifPresent(model.table()::reveal);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
