package org.caveat.export.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a photograph.
 *
 * @param lead what must be read first
 * @param line the instant line
 * @param json the published JSON-LD, made safe for the inside of a {@code script}
 */
public record PhotographPage(
        PageFrame frame,
        PictureView picture,
        Head head,
        @Nullable CaveatView lead,
        Captions captions,
        @Nullable LineView line,
        Questions questions,
        List<Fact> facts,
        List<Entry> history,
        String json,
        Neighbours neighbours) {

    /** What a browser may do with it. */
    public String policy() {
        return ContentPolicy.withData(mark());
    }

    /** The mark by which its policy knows its data. */
    public String mark() {
        return ContentPolicy.mark(json);
    }

    /**
     * What it is called, and when and by whom it was made.
     *
     * @param credit creators, process, holder and number on one line
     */
    public record Head(List<SpokenText> titles, String date, String credit) {}

    /**
     * What is said to be seen.
     *
     * @param pills words that mark it, such as that it is a draft
     */
    public record Captions(
            List<SpokenText> texts, List<String> pills, List<EvidenceView> sources, List<Original> originals) {
        public boolean isEmpty() {
            return texts.isEmpty() && originals.isEmpty();
        }
    }

    /**
     * What was written with it once.
     *
     * @param by who wrote it
     * @param pills words that mark it, such as that it is a draft
     */
    public record Original(List<SpokenText> texts, String by, List<String> pills, List<EvidenceView> sources) {}

    /** What the photograph does not tell, by kind; what nobody has asked yet; and what no longer stands. */
    public record Questions(List<Group> answered, List<KindView> notAsked, List<CaveatView> withdrawn) {}

    public record Group(KindView kind, List<CaveatView> caveats) {}

    /** What somebody changed, and when. */
    public record Entry(String when, String who, List<String> changes) {}

    /**
     * The pages before and after.
     *
     * @param data the published JSON-LD as a file
     */
    public record Neighbours(@Nullable Neighbour previous, @Nullable Neighbour next, String data) {}

    public record Neighbour(String address, SpokenText title) {}
}
