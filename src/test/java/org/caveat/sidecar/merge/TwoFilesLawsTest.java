package org.caveat.sidecar.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two files that went on from a third, or were begun anew, whoever merges them. */
class TwoFilesLawsTest {
    @Provide
    Arbitrary<ObjectNode> page() {
        return Trees.pages();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void whatOneSideLeftAloneIsAsTheOtherHasIt(@ForAll("page") ObjectNode base, @ForAll("page") ObjectNode other) {
        assertThat(new TwoFiles(base, other, base).merge().tree()).isEqualTo(other);
        assertThat(new TwoFiles(base, base, other).merge().tree()).isEqualTo(other);
        assertThat(new TwoFiles(base, other, other).merge().tree()).isEqualTo(other);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void theSameConflictsAreOpenWhoeverMerges(
            @ForAll("page") ObjectNode base,
            @ForAll("page") ObjectNode one,
            @ForAll("page") ObjectNode other,
            @ForAll Random random) {
        ObjectNode ours = Trees.edited(base, one, random);
        ObjectNode theirs = Trees.edited(base, other, random);
        Merged here = new TwoFiles(base, ours, theirs).merge();
        Merged there = new TwoFiles(base, theirs, ours).merge();
        Statistics.label("clashes").collect(!here.clashes().isEmpty());
        Statistics.label("clashes").coverage(often -> often.check(true).percentage(share -> share > 20));
        assertThat(notes(here.tree())).isEqualTo(notes(there.tree()));
        if (here.clashes().isEmpty()) {
            assertThat(CanonicalText.of(here.tree())).isEqualTo(CanonicalText.of(there.tree()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aFileThatBothBeganIsOneWhoeverMerges(
            @ForAll("page") ObjectNode one, @ForAll("page") ObjectNode other, @ForAll Random random) {
        ObjectNode ours = begun(one, "urn:page:" + random.nextInt(3), random);
        ObjectNode theirs = begun(other, "urn:page:" + random.nextInt(3), random);
        ObjectNode here = new TwoFiles(Json.object(), ours, theirs).merge().tree();
        ObjectNode there = new TwoFiles(Json.object(), theirs, ours).merge().tree();
        assertThat(here.get("id")).isEqualTo(there.get("id"));
        assertThat(here.get("created")).isEqualTo(there.get("created"));
        assertThat(notes(here)).isEqualTo(notes(there));
    }

    private static ObjectNode begun(ObjectNode page, String id, Random random) {
        ObjectNode begun = page.deepCopy();
        begun.set("id", Json.string(id));
        begun.set("created", Json.string("2026-11-2" + random.nextInt(3) + "T10:00:00Z"));
        return begun;
    }

    /** Every note of a conflict, with the record that it is in. */
    private static Set<String> notes(ObjectNode page) {
        Set<String> notes = new TreeSet<>();
        List<JsonNode> records = new ArrayList<>(List.of(page, page.path("caveat:photo")));
        page.path("items").forEach(records::add);
        for (JsonNode record : records) {
            for (JsonNode note : record.path("caveat:conflict")) {
                notes.add(record.path("id").asString("") + CanonicalText.onOneLine(note));
            }
        }
        return notes;
    }
}
