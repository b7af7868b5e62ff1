package org.caveat.sidecar.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.caveat.model.Agent;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.json.CanonicalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MergeLawsTest {
    @Provide
    Arbitrary<ObjectNode> page() {
        return Trees.pages();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatOnlyWeChangedIsWhatWeSay(@ForAll("page") ObjectNode base, @ForAll("page") ObjectNode ours) {
        Merged merged = ThreeWayMerge.merge(base, ours, base);
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.tree()).isEqualTo(ours);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatOnlyTheyChangedIsWhatTheySay(@ForAll("page") ObjectNode base, @ForAll("page") ObjectNode theirs) {
        Merged merged = ThreeWayMerge.merge(base, base, theirs);
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.tree()).isEqualTo(theirs);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatBothSayAlikeIsAgreed(@ForAll("page") ObjectNode base, @ForAll("page") ObjectNode both) {
        Merged merged = ThreeWayMerge.merge(base, both, both);
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.tree()).isEqualTo(both);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoMergesWithWhomMakesNoDifferenceWhereNothingClashes(
            @ForAll("page") ObjectNode base,
            @ForAll("page") ObjectNode one,
            @ForAll("page") ObjectNode other,
            @ForAll Random random) {
        ObjectNode ours = Trees.edited(base, one, random);
        ObjectNode theirs = Trees.edited(base, other, random);
        Merged here = ThreeWayMerge.merge(base, ours, theirs);
        Merged there = ThreeWayMerge.merge(base, theirs, ours);
        Statistics.label("clashes").collect(!here.clashes().isEmpty());
        Statistics.label("clashes").coverage(often -> often.check(true).percentage(share -> share > 20 && share < 95));
        assertThat(here.clashes()).hasSameSizeAs(there.clashes());
        for (Clash clash : here.clashes()) {
            assertThat(there.clashes())
                    .contains(new Clash(
                            clash.record(),
                            clash.field(),
                            clash.thing(),
                            clash.base(),
                            /* ours= */ clash.theirs(),
                            /* theirs= */ clash.ours()));
        }
        assertThat(leavesOutside(here)).isEqualTo(leavesOutside(there));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void editsOfDifferentThingsCommuteToTheLetter(
            @ForAll("page") ObjectNode base, @ForAll("page") ObjectNode ours, @ForAll("page") ObjectNode theirs) {
        ObjectNode onlyPhoto = base.deepCopy().set("caveat:photo", ours.get("caveat:photo"));
        ObjectNode allElse = theirs.deepCopy().set("caveat:photo", base.get("caveat:photo"));
        Merged here = ThreeWayMerge.merge(base, onlyPhoto, allElse);
        Merged there = ThreeWayMerge.merge(base, allElse, onlyPhoto);
        assertThat(here.clashes()).isEmpty();
        assertThat(CanonicalText.of(here.tree())).isEqualTo(CanonicalText.of(there.tree()));
        assertThat(here.tree().get("caveat:photo")).isEqualTo(ours.get("caveat:photo"));
        assertThat(here.tree().get("items")).isEqualTo(theirs.get("items"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyValueThatSomebodyChangedIsMergedOrInAConflict(
            @ForAll("page") ObjectNode base,
            @ForAll("page") ObjectNode one,
            @ForAll("page") ObjectNode other,
            @ForAll Random random) {
        ObjectNode ours = Trees.edited(base, one, random);
        ObjectNode theirs = Trees.edited(base, other, random);
        Merged merged = ThreeWayMerge.merge(base, ours, theirs);
        for (ObjectNode side : List.of(ours, theirs)) {
            changed(base, side).forEach((path, value) -> assertThat(isKept(merged, path, value))
                    .as("%s of %s", path, value)
                    .isTrue());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void bothValuesOfAClashStandInTheNotes(
            @ForAll("page") ObjectNode base,
            @ForAll("page") ObjectNode one,
            @ForAll("page") ObjectNode other,
            @ForAll Random random) {
        ObjectNode ours = Trees.edited(base, one, random);
        ObjectNode theirs = Trees.edited(base, other, random);
        Merged merged = ThreeWayMerge.merge(base, ours, theirs);
        ConflictNotes.write(merged, theirs, Agent.person("A. Marin"), new Timestamp("2026-11-24T12:00:00Z"));
        String text = CanonicalText.onOneLine(merged.tree());
        for (Clash clash : merged.clashes()) {
            clash.ours().ifPresent(value -> assertThat(text).contains(CanonicalText.onOneLine(value)));
            boolean stands = clash.field().equals("items");
            clash.theirs().filter(value -> !stands).ifPresent(value -> assertThat(text)
                    .contains(CanonicalText.onOneLine(value)));
        }
        Statistics.label("notes").collect(text.contains("caveat:conflict"));
        Statistics.label("notes").coverage(often -> often.check(true).percentage(share -> share > 20));
    }

    private static Map<List<String>, String> changed(JsonNode base, JsonNode side) {
        Map<List<String>, String> before = Trees.leaves(base);
        Map<List<String>, String> changed = new HashMap<>(Trees.leaves(side));
        changed.entrySet().removeIf(leaf -> Objects.equals(before.get(leaf.getKey()), leaf.getValue()));
        return changed;
    }

    private static boolean isKept(Merged merged, List<String> path, String value) {
        boolean stands = value.equals(Trees.leaves(merged.tree()).get(path));
        return stands || merged.clashes().stream().anyMatch(clash -> covers(clash, path, value));
    }

    private static boolean covers(Clash clash, List<String> path, String value) {
        List<String> field = new ArrayList<>(clash.record());
        if (!clash.field().equals("items")) {
            field.add(clash.field());
        }
        boolean inside =
                path.size() >= field.size() && path.subList(0, field.size()).equals(field);
        return inside && (holds(clash.ours(), value) || holds(clash.theirs(), value));
    }

    private static boolean holds(Optional<JsonNode> side, String value) {
        return side.map(CanonicalText::onOneLine)
                .filter(text -> text.contains(value))
                .isPresent();
    }

    /** What stands, but for the fields that clash, where each side lets its own value stand. */
    private static Map<List<String>, String> leavesOutside(Merged merged) {
        Map<List<String>, String> leaves = new HashMap<>(Trees.leaves(merged.tree()));
        for (Clash clash : merged.clashes()) {
            leaves.entrySet().removeIf(leaf -> covers(clash, leaf.getKey(), leaf.getValue()));
        }
        return leaves;
    }
}
