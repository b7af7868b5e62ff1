package org.caveat.export.site;

import java.util.List;
import org.caveat.export.CaveatView;
import org.caveat.export.KindView;
import org.caveat.export.SpokenText;
import org.jspecify.annotations.Nullable;

/**
 * A page that gathers caveats from several photographs: those of one kind, or those about one person.
 *
 * @param heading what is gathered
 * @param kind the kind, where it is one
 * @param note the kind's question
 * @param records addresses that say who the person is
 * @param count how much it is, in words
 */
public record GatheringPage(
        PageFrame frame,
        SpokenText heading,
        @Nullable KindView kind,
        String note,
        List<String> records,
        String count,
        List<Row> rows) {

    /** What a browser may do with it. */
    public String policy() {
        return ContentPolicy.plain();
    }

    /**
     * A photograph, and what is gathered from it.
     *
     * @param note how the photograph shows the person, where that is not certain
     * @param isLeadAmongThem whether what must be read first is among the caveats
     */
    public record Row(Card card, String note, boolean isLeadAmongThem, List<Passage> passages) {}

    /**
     * A caveat, away from its photograph's page.
     *
     * @param address where it stands on that page
     */
    public record Passage(CaveatView caveat, String address) {}
}
