package org.caveat.ui.inspector.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.Foreign;
import org.caveat.model.LogEntry;
import org.caveat.model.Statement;
import org.caveat.model.Timestamp;
import org.caveat.samples.Samples;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.junit.jupiter.api.Test;

class HistoryModelTest {
    private final Messages messages = Messages.english();
    private final HistoryModel model = new HistoryModel(messages, new Words(messages), List.of(), ZoneOffset.UTC);

    private List<HistoryEntry.Line> lines(AnnotatedPhotograph state, Change... changes) {
        LogEntry entry = new LogEntry(
                "urn:uuid:1",
                Optional.of(Timestamp.of(java.time.Instant.parse("2026-11-21T10:05:00Z"))),
                Optional.of(Agent.person("A. Marin")),
                List.of(changes),
                Foreign.NONE);
        model.show(Optional.of(Invented.saying("a.jpg", 400, 300, state.withLog(List.of(entry)))));
        return model.entriesProperty().get().get(0).lines();
    }

    private static Change change(String in, String field, String before) {
        return new Change(in, field, Optional.of(before), Foreign.NONE);
    }

    private static AnnotatedPhotograph sample() throws Exception {
        return Samples.state("blossfeldt-allium.jpg");
    }

    @Test
    void whoAndWhenAreToldOfEachSitting() throws Exception {
        lines(sample());
        HistoryEntry entry = model.entriesProperty().get().get(0);
        assertThat(entry.who()).isEqualTo("A. Marin");
        assertThat(entry.when()).contains("2026").contains("10:05");
    }

    @Test
    void theOriginalCaptionIsNotTakenForTheCaption() throws Exception {
        AnnotatedPhotograph state = sample();
        Statement original = state.originalCaption().orElseThrow();
        Statement caption = state.caption().orElseThrow();
        List<HistoryEntry.Line> lines = lines(
                state,
                change(original.id(), "body", "[{\"language\":\"en\",\"value\":\"JOYFUL\",\"type\":\"TextualBody\"}]"),
                change(caption.id(), "body", "[{\"language\":\"en\",\"value\":\"Annotation of a print\"}]"));
        assertThat(lines)
                .containsExactly(
                        new HistoryEntry.Line("Original caption", "JOYFUL"),
                        new HistoryEntry.Line("What is seen", "Annotation of a print"));
    }

    @Test
    void keysAndIdsAreToldInWords() throws Exception {
        AnnotatedPhotograph state = sample();
        String id = state.caveatsInOrder().get(0).id();
        List<HistoryEntry.Line> lines = lines(
                state,
                change(id, "caveat:certainty", "\"unknown\""),
                change(id, "caveat:kind", "\"after\""),
                change(id, "caveat:lead", "true"));
        assertThat(lines)
                .extracting(HistoryEntry.Line::before)
                .containsExactly("not known", "After the instant", "yes");
    }

    @Test
    void ofARegionItsNumbersAreToldAndNotItsMachinery() {
        String json =
                "{\"selector\":{\"conformsTo\":\"http://www.w3.org/TR/media-frags/\",\"type\":\"FragmentSelector\","
                        + "\"value\":\"xywh=1,2,3,4\"},\"source\":\"a.jpg\",\"type\":\"SpecificResource\"}";
        assertThat(ReadableJson.of(json, Map.of())).isEqualTo("xywh=1,2,3,4");
    }

    @Test
    void aTextWithQuotesAndLinesIsToldAsItWasTyped() {
        assertThat(ReadableJson.of("\"He said \\\"no\\\"\\nand \\u00e9t\\u00e9\"", Map.of()))
                .isEqualTo("He said \"no\"\nand été");
        assertThat(ReadableJson.of("[{\"value\":\"12\"},{\"value\":7},null]", Map.of()))
                .isEqualTo("12 · 7");
        assertThat(ReadableJson.of("[\"urn:uuid:1\"]", Map.of("urn:uuid:1", "A soldier")))
                .isEqualTo("A soldier");
    }

    @Test
    void whatStoodEmptyIsToldAsNothing() throws Exception {
        Change fresh = new Change("photo", "caveat:title", Optional.empty(), Foreign.NONE);
        assertThat(lines(sample(), fresh)).containsExactly(new HistoryEntry.Line("Headline", "(nothing)"));
    }

    @Test
    void ofACaveatThatWasAddedNothingIsToldOfBefore() throws Exception {
        AnnotatedPhotograph state = sample();
        Change added = new Change(state.caveatsInOrder().get(0).id(), Change.WHOLE, Optional.empty(), Foreign.NONE);
        assertThat(lines(state, added)).containsExactly(new HistoryEntry.Line("Who, where, when: added", ""));
    }
}
