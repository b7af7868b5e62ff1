package org.caveat.ui.inspector.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.edit.Remark;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Change;
import org.caveat.model.Foreign;
import org.caveat.model.LogEntry;
import org.caveat.model.Statement;
import org.caveat.model.Timestamp;
import org.caveat.samples.Samples;
import org.caveat.text.Messages;
import org.caveat.text.ReadableJson;
import org.caveat.text.Words;
import org.caveat.ui.EditedPhotograph;
import org.junit.jupiter.api.Test;

class HistoryModelTest {
    private final Messages messages = Messages.english();
    private final EditedPhotograph edited = new EditedPhotograph();
    private final HistoryModel model = new HistoryModel(
            edited, (file, action) -> action.run(), messages, new Words(messages), List.of(), ZoneOffset.UTC);

    private List<HistoryEntry.Line> lines(AnnotatedPhotograph state, Change... changes) {
        model.show(Optional.of(edited.holding(state.withLog(List.of(entry("urn:uuid:1", changes))))));
        return model.entriesProperty().get().get(0).lines();
    }

    private static LogEntry entry(String id, Change... changes) {
        return new LogEntry(
                id,
                Optional.of(Timestamp.of(java.time.Instant.parse("2026-11-21T10:05:00Z"))),
                Optional.of(Agent.person("A. Marin")),
                List.of(changes),
                Foreign.NONE);
    }

    private static Change change(String in, String field, String before) {
        return new Change(in, field, Optional.of(before), Foreign.NONE);
    }

    private static AnnotatedPhotograph sample() throws Exception {
        return Samples.state("blossfeldt-allium.jpg");
    }

    @Test
    void whereThereIsNoHistoryYetItIsToldThatThereWillBeOne() {
        model.show(Optional.empty());
        assertThat(model.emptyProperty().get()).startsWith("Nothing has been changed yet.");
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
                .extracting(HistoryEntry.Line::what, HistoryEntry.Line::before)
                .containsExactly(tuple("Original caption", "JOYFUL"), tuple("What is seen", "Annotation of a print"));
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
        assertThat(lines(sample(), fresh))
                .extracting(HistoryEntry.Line::what, HistoryEntry.Line::before)
                .containsExactly(tuple("Headline", "(nothing)"));
    }

    @Test
    void ofACaveatThatWasAddedNothingIsToldOfBefore() throws Exception {
        AnnotatedPhotograph state = sample();
        Change added = new Change(state.caveatsInOrder().get(0).id(), Change.WHOLE, Optional.empty(), Foreign.NONE);
        assertThat(lines(state, added))
                .extracting(HistoryEntry.Line::what, HistoryEntry.Line::before)
                .containsExactly(tuple("Who, where, when: added", ""));
    }

    @Test
    void whatStandsSoAlreadyOrIsGoneSaysWhyItCannotBeRestored() throws Exception {
        AnnotatedPhotograph state = sample();
        String id = state.caveatsInOrder().get(0).id();
        List<HistoryEntry.Line> lines = lines(
                state,
                change("urn:uuid:gone", "caveat:certainty", "\"unknown\""),
                change("photo", "caveat:medium", "{"),
                new Change("photo", "caveat:x-unknown", Optional.empty(), Foreign.NONE),
                new Change(id, Change.WHOLE, Optional.empty(), Foreign.NONE),
                change(id, "caveat:conflict", "[]"));
        assertThat(lines)
                .extracting(HistoryEntry.Line::refused)
                .containsExactly(
                        messages.get("inspector.restore-gone"),
                        messages.get("inspector.restore-unreadable"),
                        messages.get("inspector.restore-as-it-is"),
                        messages.get("inspector.restore-added"),
                        messages.get("inspector.restore-conflict"));
    }

    @Test
    void whatCameToStandIsToldFromTheNextChangeThereElseFromWhatStandsNow() throws Exception {
        AnnotatedPhotograph state = sample();
        LogEntry first = entry("urn:uuid:1", change("photo", "caveat:medium", "\"an invented medium\""));
        LogEntry second = entry("urn:uuid:2", change("photo", "caveat:medium", "\"another medium\""));
        model.show(Optional.of(edited.holding(state.withLog(List.of(first, second)))));

        String now =
                state.photograph().get(org.caveat.model.PhotographFields.MEDIUM).orElseThrow();
        assertThat(model.entriesProperty().get())
                .flatExtracting(HistoryEntry::lines)
                .extracting(HistoryEntry.Line::before, HistoryEntry.Line::after)
                .containsExactly(tuple("another medium", now), tuple("an invented medium", "another medium"));
    }

    @Test
    void aCaveatThatTookThePlaceOfAnotherIsToldInItsOwnFewWords() throws Exception {
        AnnotatedPhotograph state = sample();
        Caveat instead = state.caveatsInOrder().get(1);
        Change replaced =
                change(state.caveatsInOrder().get(0).id(), "caveat:replacedBy", "\"%s\"".formatted(instead.id()));
        assertThat(lines(state, replaced)).extracting(HistoryEntry.Line::before).allSatisfy(before -> assertThat(
                        instead.shortTexts())
                .extracting(org.caveat.model.Text::value)
                .contains(before));
    }

    @Test
    void ofARemarkThatWasAddedItIsNotSaidThatACaveatIsWithdrawn() throws Exception {
        AnnotatedPhotograph state = sample();
        String caveat = state.caveatsInOrder().get(0).id();
        AnnotatedPhotograph discussed = new Remark(
                        "urn:uuid:remark", caveat, "en", "An invented remark.", edited.hand())
                .in(state)
                .applyTo(state)
                .state();
        Change added = new Change("urn:uuid:remark", Change.WHOLE, Optional.empty(), Foreign.NONE);
        assertThat(lines(discussed, added))
                .extracting(HistoryEntry.Line::refused)
                .containsExactly("What was added is not taken away here.");
    }

    @Test
    void whatStoodBeforeIsSaidAgainAndThenStandsSo() throws Exception {
        List<HistoryEntry.Line> lines = lines(sample(), change("photo", "caveat:medium", "\"an invented medium\""));
        model.restore(lines.get(0));
        assertThat(edited.state().photograph().get(org.caveat.model.PhotographFields.MEDIUM))
                .contains("an invented medium");
        assertThat(edited.done()).containsExactly("inspector.restore");
        assertThat(model.toldProperty().get()).contains("Medium");
        model.show(Optional.of(edited.now()));
        assertThat(model.entriesProperty().get().get(0).lines().get(0).refused())
                .isEqualTo(messages.get("inspector.restore-as-it-is"));
    }

    @Test
    void allOfAnEntryIsRestoredInOneStep() throws Exception {
        lines(
                sample(),
                change("photo", "caveat:medium", "\"an invented medium\""),
                change("photo", "rights", "\"https://example.invalid/terms\""),
                change("urn:uuid:gone", "caveat:certainty", "\"unknown\""));
        HistoryEntry entry = model.entriesProperty().get().get(0);
        assertThat(entry.hasSeveral()).isTrue();
        model.restoreAll(entry);
        assertThat(edited.done()).containsExactly("inspector.restore");
        assertThat(edited.state().photograph().get(org.caveat.model.PhotographFields.RIGHTS))
                .contains("https://example.invalid/terms");
        assertThat(edited.state().photograph().get(org.caveat.model.PhotographFields.MEDIUM))
                .contains("an invented medium");
    }

    @Test
    void aLockedPhotographIsNotRestored() throws Exception {
        List<HistoryEntry.Line> lines = lines(sample(), change("photo", "caveat:medium", "\"an invented medium\""));
        edited.lock("It cannot be read.");
        model.show(Optional.of(edited.now()));
        assertThat(model.isOpen()).isFalse();
        model.restore(lines.get(0));
        assertThat(model.toldProperty().get()).isEqualTo(messages.get("inspector.not-restored"));
    }
}
