package org.caveat.ui.inspector.caveats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseStatus;
import org.caveat.edit.ReviseText;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.LogEntry;
import org.caveat.model.Said;
import org.caveat.model.Status;
import org.caveat.text.Messages;
import org.caveat.ui.inspector.discussion.RemarkWords;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final String ID = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0001";
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-20T09:00:00Z"));
    private static final Hand WEISS = Hand.of("B. Weiss", Instant.parse("2026-11-21T10:00:00Z"));
    private static final Messages ENGLISH = Messages.english();

    private AnnotatedPhotograph state = new AddCaveat(ID, Kind.AFTER, Said.NOTHING, MARIN)
            .applyTo(AnnotatedPhotograph.bare("a.jpg"))
            .state();

    private void apply(Edit edit) {
        state = edit.applyTo(state).state();
    }

    private void log(Hand by, String field) {
        List<LogEntry> log = new ArrayList<>(state.log());
        log.add(new LogEntry(
                "urn:uuid:" + log.size(),
                Optional.of(by.stamp()),
                Optional.of(Agent.person(by.author().name())),
                List.of(new Change(ID, field, Optional.empty(), Foreign.NONE)),
                Foreign.NONE));
        state = state.withLog(log);
    }

    private String lines() {
        return new ProvenanceWords(ENGLISH, new RemarkWords(ENGLISH, ZoneOffset.UTC))
                .lines(state.caveat(ID).orElseThrow(), state)
                .replace('\u202f', ' ');
    }

    @Test
    void aNewCaveatSaysWhoWroteItAndWhen() {
        assertThat(lines()).startsWith("Written by A. Marin, ").contains("2026").doesNotContain("Changed");
    }

    @Test
    void aChangeIsByWhomeverTheHistoryNames() {
        apply(new ReviseText(ID, "en", "An invented claim.", WEISS));
        assertThat(lines()).contains("\nChanged ").doesNotContain("B. Weiss");
        log(WEISS, "body");
        assertThat(lines()).endsWith(" by B. Weiss");
    }

    @Test
    void whoReviewedItIsNamedOnlyWhereTheHistorySaysSo() {
        apply(new ReviseStatus(ID, Status.REVIEWED, WEISS));
        assertThat(lines()).doesNotContain("Reviewed");
        log(WEISS, "caveat:status");
        assertThat(lines()).endsWith("\nReviewed by B. Weiss");
        apply(new ReviseStatus(ID, Status.DRAFT, MARIN));
        assertThat(lines()).doesNotContain("Reviewed");
    }
}
