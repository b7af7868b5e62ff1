package org.caveat.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseTarget;
import org.caveat.edit.Step;
import org.caveat.imaging.Leaf;
import org.caveat.model.Beyond;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.lighttable.SeenPart;
import org.caveat.ui.region.BeyondModel;
import org.caveat.ui.region.RegionTaker;

/** Says what is done to the marks beyond the frame of the photograph in front. What is typed meanwhile is said first. */
final class MarksOnDesk implements BeyondModel.Hearer {
    private static final String STEP = "caveats.beyond";

    private final CollectionModel model;
    private final Desk desk;
    private final InspectorModel inspector;
    private final RegionTaker onPicture;
    private final Messages messages;

    /** @param onPicture tells why nothing can be measured on the picture now */
    MarksOnDesk(CollectionModel model, InspectorModel inspector, RegionTaker onPicture, Messages messages) {
        this.model = model;
        this.desk = model.desk();
        this.messages = messages;
        this.inspector = inspector;
        this.onPicture = onPicture;
    }

    @Override
    public void placed(Beyond mark) {
        kept(SeenPart::leading, mark).ifPresent(inspector::placed);
    }

    @Override
    public void moved(String caveat, Beyond mark) {
        kept(part -> part.leafOf(caveat), mark).ifPresent(now -> say(caveat, Optional.of(now), Optional.empty()));
    }

    /** Steps of the keys that follow each other closely are undone at once. */
    @Override
    public void nudged(String caveat, Beyond mark) {
        kept(part -> part.leafOf(caveat), mark)
                .ifPresent(now -> say(caveat, Optional.of(now), Optional.of("nudge " + caveat)));
    }

    @Override
    public void takenOff(String caveat) {
        say(caveat, Optional.empty(), Optional.empty());
    }

    /** In pixels of the picture beyond whose frame it stands; where another is seen, that is told. */
    private Optional<Beyond> kept(Function<SeenPart, Leaf> leaf, Beyond mark) {
        Optional<Beyond> kept = SeenPart.on(model.table()).flatMap(part -> part.kept(leaf.apply(part), mark));
        if (kept.isEmpty()) {
            onPicture.tell(messages.get("lighttable.beyond-elsewhere"));
        }
        return kept;
    }

    private void say(String caveat, Optional<Beyond> mark, Optional<String> mergesWith) {
        Optional<String> closed = onPicture.closed();
        closed.ifPresent(onPicture::tell);
        inspector.flush();
        desk.current().filter(now -> closed.isEmpty()).map(Holding::file).ifPresent(file -> {
            Hand by = desk.hand();
            Step step = Step.one(STEP, file, new ReviseTarget.ToBeyond(caveat, mark, by));
            desk.apply(mergesWith.map(key -> step.mergingWith(file + " " + key)).orElse(step));
        });
    }
}
