package org.caveat.ui.shell;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseTarget;
import org.caveat.edit.Step;
import org.caveat.model.Beyond;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.region.BeyondModel;
import org.caveat.ui.region.RegionTaker;

/** Says what is done to the marks beyond the frame of the photograph in front. What is typed meanwhile is said first. */
final class MarksOnDesk implements BeyondModel.Hearer {
    private static final String STEP = "caveats.beyond";

    private final Desk desk;
    private final InspectorModel inspector;
    private final RegionTaker onPicture;

    /** @param onPicture tells why nothing can be measured on the picture now */
    MarksOnDesk(Desk desk, InspectorModel inspector, RegionTaker onPicture) {
        this.desk = desk;
        this.inspector = inspector;
        this.onPicture = onPicture;
    }

    @Override
    public void placed(Beyond mark) {
        inspector.placed(mark);
    }

    @Override
    public void moved(String caveat, Beyond mark) {
        say(caveat, Optional.of(mark), Optional.empty());
    }

    /** Steps of the keys that follow each other closely are undone at once. */
    @Override
    public void nudged(String caveat, Beyond mark) {
        say(caveat, Optional.of(mark), Optional.of("nudge " + caveat));
    }

    @Override
    public void takenOff(String caveat) {
        say(caveat, Optional.empty(), Optional.empty());
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
