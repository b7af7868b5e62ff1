package org.caveat.ui.shell;

import java.util.List;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.inspector.questions.QuestionsView;
import org.caveat.ui.region.PersonMark;
import org.caveat.ui.region.RegionMark;
import org.caveat.ui.region.RegionsModel;

/** Keeps picture, inspector and columns in step: they are models that do not know each other. */
final class InStep implements AutoCloseable {
    private final CollectionModel model;
    private final InspectorModel inspector;
    private final Subscriptions subscriptions = new Subscriptions();

    InStep(CollectionModel model, InspectorModel inspector, RegionsModel regions, Messages messages) {
        this.model = model;
        this.inspector = inspector;
        subscriptions.watch(
                regions.armedProperty(),
                armed -> model.words().hintProperty().set(armed ? messages.get("ui.draw-hint") : ""));
        subscriptions.on(inspector.questions().shownProperty(), this::showColumn);
        subscriptions.on(inspector.person().shownProperty(), this::showColumn);
        subscriptions.watch(inspector.questions().waitingProperty(), regions.waitingProperty()::set);
        subscriptions.watch(model.desk().currentProperty(), current -> {
            regions.show(current.map(now -> RegionMark.of(now.state())).orElse(List.of()));
            regions.persons()
                    .show(current.map(now -> PersonMark.of(now.state())).orElse(List.of()));
        });
    }

    /** What is asked stands at the right also where the inspector does not, and wider than that. */
    private void showColumn() {
        boolean asked = inspector.questions().shownProperty().get();
        model.columns().inspectorAtLeastProperty().set(asked ? QuestionsView.WIDTH : 0);
        model.inspectorsPlaceProperty().set(asked || inspector.person().isShown());
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
