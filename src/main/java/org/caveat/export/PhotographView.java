package org.caveat.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of a photograph, in words.
 *
 * @param lead what must be read first
 * @param history who changed what, where that was asked for
 */
public record PhotographView(
        Head head,
        @Nullable CaveatView lead,
        Captions captions,
        Questions questions,
        List<Fact> facts,
        List<Entry> history) {
    /**
     * What it is called, and when and by whom it was made.
     *
     * @param credit creators, process, holder and number on one line
     */
    public record Head(List<SpokenText> titles, String date, String credit) {}

    /** What is said to be seen. */
    public record Captions(List<SpokenText> texts, List<EvidenceView> sources, List<Original> originals) {
        public boolean isEmpty() {
            return texts.isEmpty() && originals.isEmpty();
        }
    }

    /**
     * What was written with it once.
     *
     * @param by who wrote it
     */
    public record Original(List<SpokenText> texts, String by, List<EvidenceView> sources) {}

    /** What the photograph does not tell, by kind; what nobody has asked yet; and what no longer stands. */
    public record Questions(List<Group> answered, List<KindView> notAsked, List<CaveatView> withdrawn) {}

    /** The caveats of one kind. */
    public record Group(KindView kind, List<CaveatView> caveats) {}

    /** What somebody changed, and when. */
    public record Entry(String when, String who, List<String> changes) {}
}
