package org.caveat.sidecar.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ThreeWayMergeTest {
    @Test
    void ofTwoMomentsOfWritingTheLaterHolds() throws Unreadable {
        Merged merged = merge(
                "{'modified': '2026-01-01T00:00:00Z'}",
                "{'modified': '2026-03-01T00:00:00Z', 'generator': {'name': 'Caveat 2'}}",
                "{'modified': '2026-02-01T01:00:00+02:00', 'generator': {'name': 'Caveat 3'}}");
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.tree())
                .isEqualTo(tree("{'modified': '2026-03-01T00:00:00Z', 'generator': {'name': 'Caveat 2'}}"));
    }

    @Test
    void partsOfOneFieldAreMergedAsLongAsTheyDoNotClash() throws Unreadable {
        Merged merged = merge(
                "{'caveat:photo': {'caveat:date': {'caveat:edtf': '1945', 'caveat:basis': 'x'}}}",
                "{'caveat:photo': {'caveat:date': {'caveat:edtf': '1946', 'caveat:basis': 'x'}}}",
                "{'caveat:photo': {'caveat:date': {'caveat:edtf': '1945', 'caveat:basis': 'y'}}}");
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.tree().at("/caveat:photo/caveat:date"))
                .isEqualTo(tree("{'caveat:edtf': '1946', 'caveat:basis': 'y'}"));
    }

    @Test
    void aFieldWhosePartsClashIsNeverMadeOfHalves() throws Unreadable {
        Merged merged = merge(
                "{'caveat:photo': {'caveat:date': {'caveat:edtf': '1945', 'caveat:basis': 'x'}}}",
                "{'caveat:photo': {'caveat:date': {'caveat:edtf': '1946', 'caveat:basis': 'x'}}}",
                "{'caveat:photo': {'caveat:date': {'caveat:edtf': '1947', 'caveat:basis': 'y'}}}");
        assertThat(merged.tree().at("/caveat:photo/caveat:date"))
                .isEqualTo(tree("{'caveat:edtf': '1946', 'caveat:basis': 'x'}"));
        assertThat(merged.clashes())
                .containsExactly(new Clash(
                        List.of("caveat:photo"),
                        "caveat:date",
                        Optional.empty(),
                        Optional.of(tree("{'caveat:edtf': '1945', 'caveat:basis': 'x'}")),
                        Optional.of(tree("{'caveat:edtf': '1946', 'caveat:basis': 'x'}")),
                        Optional.of(tree("{'caveat:edtf': '1947', 'caveat:basis': 'y'}"))));
    }

    @Test
    void aDateThatBothGaveFirstIsAClashAsAWhole() throws Unreadable {
        Merged merged = merge(
                "{'caveat:photo': {}}",
                "{'caveat:photo': {'caveat:date': {'caveat:edtf': '1946'}}}",
                "{'caveat:photo': {'caveat:date': {'caveat:edtf': '1947', 'caveat:basis': 'y'}}}");
        assertThat(merged.clashes()).hasSize(1);
        assertThat(merged.tree().at("/caveat:photo/caveat:date")).isEqualTo(tree("{'caveat:edtf': '1946'}"));
    }

    @Test
    void theSameDigestTakenTwiceIsNoClash() throws Unreadable {
        Merged merged = merge(
                "{'caveat:photo': {}}",
                "{'caveat:photo': {'caveat:fixity': [{'caveat:digest': 'ab', 'created': '2026-02-01'}]}}",
                "{'caveat:photo': {'caveat:fixity': [{'caveat:digest': 'ab', 'created': '2026-01-01'}]}}");
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.tree().at("/caveat:photo/caveat:fixity/0/created").asString())
                .isEqualTo("2026-01-01");
    }

    @Test
    void anotherDigestIsAClash() throws Unreadable {
        Merged merged = merge(
                "{'caveat:photo': {}}",
                "{'caveat:photo': {'caveat:fixity': [{'caveat:digest': 'ab'}]}}",
                "{'caveat:photo': {'caveat:fixity': [{'caveat:digest': 'cd'}]}}");
        assertThat(merged.clashes()).extracting(Clash::field).containsExactly("caveat:fixity");
    }

    @Test
    void whatOneSideRemovedAndTheOtherChangedStands() throws Unreadable {
        String base = "{'items': [{'id': 'a', 'v': 1}, {'id': 'b', 'v': 1}]}";
        String without = "{'items': [{'id': 'b', 'v': 1}]}";
        String changed = "{'items': [{'id': 'a', 'v': 2}, {'id': 'b', 'v': 1}]}";
        for (Merged merged : List.of(merge(base, without, changed), merge(base, changed, without))) {
            assertThat(merged.tree()).isEqualTo(tree(changed));
            assertThat(merged.clashes()).extracting(Clash::record).containsExactly(List.of("items", "a"));
            assertThat(merged.clashes()).extracting(Clash::field).containsExactly("items");
        }
    }

    @Test
    void whatBothAddedStandsInTheOrderInWhichItWasMade() throws Unreadable {
        String base = "{'items': [{'id': 'a', 'created': '1'}]}";
        String ours = "{'items': [{'id': 'a', 'created': '1'}, {'id': 'd', 'created': '4'}]}";
        String theirs =
                "{'items': [{'id': 'a', 'created': '1'}, {'id': 'b', 'created': '2'}, {'id': 'c', 'created': '5'}]}";
        assertThat(ids(merge(base, ours, theirs))).containsExactly("a", "b", "c", "d");
        assertThat(ids(merge(base, theirs, ours))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void anOrderThatOneSideMadeIsKept() throws Unreadable {
        String base = "{'items': [{'id': 'a'}, {'id': 'b'}, {'id': 'c'}]}";
        String turned = "{'items': [{'id': 'c'}, {'id': 'b'}, {'id': 'a'}]}";
        String more = "{'items': [{'id': 'a'}, {'id': 'b'}, {'id': 'x'}, {'id': 'c'}]}";
        assertThat(ids(merge(base, turned, more))).containsExactly("c", "b", "x", "a");
        assertThat(ids(merge(base, more, turned))).containsExactly("c", "b", "x", "a");
    }

    @Test
    void annotationsWithoutIdAreMatchedByWhatTheySay() throws Unreadable {
        Merged merged = merge(
                "{'items': [{'x': 1}, {'x': 1}, 'http://example.org/1']}",
                "{'items': [{'x': 1}, {'x': 1}, 'http://example.org/1', {'x': 2}]}",
                "{'items': [{'x': 1}, {'x': 1}]}");
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.tree()).isEqualTo(tree("{'items': [{'x': 1}, {'x': 1}, {'x': 2}]}"));
    }

    @Test
    void annotationsOfOneIdAreMergedAndBothValuesOfTheSecondAreKept() throws Unreadable {
        String twins = "{'items': [{'id': 'a'}, {'id': 'a', 'x': %s}]}";
        Merged merged = merge(twins.formatted("0"), twins.formatted("1"), twins.formatted("2"));
        ConflictNotes.write(merged, tree("{}"), Agent.person("A. Marin"), new Timestamp("2026-11-24T12:00:00Z"));
        JsonNode second = merged.tree().at("/items/1");
        assertThat(second.get("x").asInt()).isEqualTo(1);
        assertThat(second.at("/caveat:conflict/0/value").asInt()).isEqualTo(2);
        assertThat(second.at("/caveat:conflict/1/value").asInt()).isEqualTo(1);
    }

    @Test
    void twinsOfWhichOneIsTakenAwayLoseNoValue() throws Unreadable {
        Merged merged = merge(
                "{'items': [{'id': 'a', 'x': 0}, {'id': 'a', 'x': 0}]}",
                "{'items': [{'id': 'a', 'x': 0}, {'id': 'a', 'x': 1}]}",
                "{'items': [{'id': 'a', 'x': 2}]}");
        ConflictNotes.write(merged, tree("{}"), Agent.person("A. Marin"), new Timestamp("2026-11-24T12:00:00Z"));
        assertThat(merged.tree().toString()).contains("\"x\":1").contains("\"x\":2");
    }

    @Test
    void openConflictsOfBothSidesStand() throws Unreadable {
        Merged merged = merge(
                "{'caveat:photo': {'caveat:conflict': [{'caveat:field': 'a', 'value': 1}]}}",
                "{'caveat:photo': {'caveat:conflict': [{'caveat:field': 'b', 'value': 2}]}}",
                "{'caveat:photo': {'caveat:conflict': [{'caveat:field': 'a', 'value': 1}, {'caveat:field': 'c'}]}}");
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.tree().at("/caveat:photo/caveat:conflict")).hasSize(2);
    }

    @Test
    void aPersonThatBothChangedClashesInThePhotograph() throws Unreadable {
        Merged merged = merge(
                "{'caveat:photo': {'caveat:person': [{'id': 'p', 'value': 'x'}]}}",
                "{'caveat:photo': {'caveat:person': [{'id': 'p', 'value': 'y'}, {'id': 'q'}]}}",
                "{'caveat:photo': {'caveat:person': [{'id': 'p', 'value': 'z'}]}}");
        assertThat(merged.clashes()).hasSize(1);
        assertThat(merged.clashes().get(0).record()).containsExactly("caveat:photo");
        assertThat(merged.clashes().get(0).theirs()).contains(tree("{'id': 'p', 'value': 'z'}"));
        assertThat(merged.tree().at("/caveat:photo/caveat:person/0/value").asString())
                .isEqualTo("y");
    }

    private static List<String> ids(Merged merged) {
        return merged.tree()
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private static Merged merge(String base, String ours, String theirs) throws Unreadable {
        return ThreeWayMerge.merge(tree(base), tree(ours), tree(theirs));
    }

    private static JsonNode tree(String json) throws Unreadable {
        return StrictJson.read(json.replace('\'', '"'));
    }
}
