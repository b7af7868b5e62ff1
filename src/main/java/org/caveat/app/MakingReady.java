package org.caveat.app;

import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/**
 * While the toolkit starts on one processor, another makes ready what the first folder needs in any case. Each of these
 * takes long the first time alone; who comes to it before it is ready waits no longer than without.
 */
final class MakingReady {
    private MakingReady() {}

    static void begin(Wiring wiring, Work work) {
        work.start(Rank.SOON, progress -> wiring.cache().hasRoom());
        work.start(Rank.SOON, progress -> wiring.messages().get("ui.count", 2));
    }
}
