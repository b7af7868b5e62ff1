package org.caveat.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A caveat as a page shows it.
 *
 * @param id its id in the file
 * @param anchor the id of its element
 * @param texts what it says, in the page's language first
 * @param subject what it speaks of
 * @param standing how sure it is, and how it stands
 * @param sources what it rests on
 * @param discussion what was replied
 */
public record CaveatView(
        String id,
        String anchor,
        KindView kind,
        List<SpokenText> texts,
        Subject subject,
        Standing standing,
        Sources sources,
        List<Reply> discussion) {

    /**
     * What it speaks of.
     *
     * @param number of its mark; none where it has none
     * @param facts time, place, persons, page, and where beyond the frame, each in words
     */
    public record Subject(@Nullable Integer number, List<Aspect> facts) {}

    /**
     * One thing of it.
     *
     * @param address the page of the person that it names
     */
    public record Aspect(String words, @Nullable String address) {}

    /**
     * How sure it is, and how it stands.
     *
     * @param certainty the key in the file; empty where nothing is said
     * @param certaintyWord the word for it
     * @param certaintySign the id of its sign; none of a certainty that this program does not know
     * @param status the key in the file
     * @param pills words that mark it: draft, private, withdrawn
     */
    public record Standing(
            String certainty,
            String certaintyWord,
            @Nullable String certaintySign,
            String status,
            List<String> pills,
            @Nullable Withdrawal withdrawal) {}

    /**
     * Why it no longer stands.
     *
     * @param replacement the anchor of the caveat in its place, where that is on the page
     */
    public record Withdrawal(String reason, @Nullable String replacement) {}

    /**
     * What it rests on.
     *
     * @param isUnsourced whether nothing carries it
     * @param isNotKnown whether the sources say where somebody looked
     * @param supporting all sources but those that dispute it
     * @param disputing those that dispute it
     */
    public record Sources(
            boolean isUnsourced, boolean isNotKnown, List<EvidenceView> supporting, List<EvidenceView> disputing) {
        public boolean isDisputed() {
            return !disputing.isEmpty();
        }
    }

    /** A reply to it. */
    public record Reply(List<SpokenText> texts, String author) {}

    /** Whether it must be read before one looks. */
    public boolean isOfCare() {
        return kind.key().equals("care");
    }
}
