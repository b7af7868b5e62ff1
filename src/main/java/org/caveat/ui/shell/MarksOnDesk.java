package org.caveat.ui.shell;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseTarget;
import org.caveat.edit.Step;
import org.caveat.model.Beyond;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.lighttable.OtherSize;
import org.caveat.ui.region.BeyondModel;

/** Says what is done to the marks beyond the frame of the photograph in front. What is typed meanwhile is said first. */
final class MarksOnDesk implements BeyondModel.Hearer {
    private static final String STEP = "caveats.beyond";

    private final Desk desk;
    private final InspectorModel inspector;

    MarksOnDesk(Desk desk, InspectorModel inspector) {
        this.desk = desk;
        this.inspector = inspector;
    }

    @Override
    public void placed(Beyond mark) {
        inspector.placed(mark);
    }

    /** Where the picture is another than the one drawn on, a place on it is none on the former one. */
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
        inspector.flush();
        Optional<Holding> open = desk.current()
                .filter(now -> now.closed().isEmpty())
                .filter(now -> mark.isEmpty() || !OtherSize.forbidsDrawing(Optional.of(now)));
        open.map(Holding::file).ifPresent(file -> {
            Hand by = desk.hand();
            Step step = Step.one(STEP, file, new ReviseTarget.ToBeyond(caveat, mark, by));
            desk.apply(mergesWith.map(key -> step.mergingWith(file + " " + key)).orElse(step));
        });
    }
}
