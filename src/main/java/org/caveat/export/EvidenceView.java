package org.caveat.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source as a page shows it.
 *
 * @param stance its key in the file
 * @param does what it does for the statement, in words
 * @param quote the source's own words
 * @param notes what it says, in the curator's words
 * @param work where it can be looked up
 */
public record EvidenceView(String stance, String does, @Nullable String quote, List<SpokenText> notes, Work work) {

    /**
     * Where a source can be looked up.
     *
     * @param identifier as the file spells it
     * @param address where a click leads; none where the identifier is no address of the web
     * @param accessed when it was read, in words
     * @param photograph another photograph that is the source, as the file names it
     * @param photographPage that photograph's page; none where it is not published
     */
    public record Work(
            String citation,
            @Nullable String locator,
            @Nullable String identifier,
            @Nullable String address,
            @Nullable String accessed,
            @Nullable String photograph,
            @Nullable String photographPage) {}

    /** Whether its file says nothing of it but what it does for the statement. */
    public boolean isUnnamed() {
        return quote == null
                && notes.stream().allMatch(note -> note.value().isBlank())
                && work.citation().isBlank()
                && Stream.of(work.locator(), work.identifier(), work.accessed(), work.photograph())
                        .allMatch(Objects::isNull);
    }
}
