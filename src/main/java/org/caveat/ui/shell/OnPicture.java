package org.caveat.ui.shell;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.PlacePerson;
import org.caveat.edit.ReviseTarget;
import org.caveat.edit.Step;
import org.caveat.model.Region;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.lighttable.OtherSize;
import org.caveat.ui.lighttable.SeenPart;
import org.caveat.ui.region.Held;
import org.caveat.ui.region.RegionTaker;

/** Says of the photograph in front what is drawn and changed on its picture; and why that cannot be. */
final class OnPicture implements RegionTaker {
    private final CollectionModel model;
    private final InspectorModel inspector;
    private final Messages messages;
    private final Desk desk;

    OnPicture(CollectionModel model, InspectorModel inspector, Messages messages) {
        this.model = model;
        this.inspector = inspector;
        this.messages = messages;
        this.desk = model.desk();
    }

    @Override
    public void drawn(Region region) {
        SeenPart.on(model.table()).ifPresent(part -> inspector.drawn(part.drawn(region)));
    }

    @Override
    public Optional<String> closed() {
        Optional<Holding> current = desk.current();
        return current.flatMap(Holding::closed).or(() -> Optional.of(messages.get("lighttable.decide-first"))
                .filter(words -> OtherSize.forbidsDrawing(current)));
    }

    /** Whether anything can be drawn on it; why not is told. */
    boolean canBeDrawnOn() {
        Optional<String> closed = closed();
        closed.ifPresent(this::tell);
        inspector.caption().draw(Optional.empty());
        return closed.isEmpty()
                && !model.table().laid().isCovered()
                && inspector.caveats().isOpen();
    }

    @Override
    public void changed(Held held, boolean nudged) {
        SeenPart.on(model.table())
                .flatMap(part -> part.kept(part.leafOf(held.id()), held.region()))
                .ifPresent(region -> say(held, Optional.of(region), nudged));
    }

    @Override
    public void removed(Held held) {
        say(held, Optional.empty(), false);
    }

    private void say(Held held, Optional<Region> region, boolean nudged) {
        // what is typed was said before
        inspector.flush();
        desk.current().ifPresent(now -> {
            Edit edit = held.isPerson()
                    ? new PlacePerson(held.id(), region)
                    : new ReviseTarget.ToRegion(held.id(), region, desk.hand());
            Step step = Step.one(held.isPerson() ? "inspector.persons" : "caveats.region", now.file(), edit);
            desk.apply(nudged ? step.mergingWith("nudged " + held.id()) : step);
        });
    }

    @Override
    public void tooFewCorners() {
        tell(messages.get("region.three-corners"));
    }

    @Override
    public void tell(String sentence) {
        model.words().toldProperty().set(sentence);
    }
}
