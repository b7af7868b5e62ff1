package org.caveat.collection.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.LogEntry;
import org.caveat.model.PageFields;
import org.caveat.model.Photograph;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Timestamp;
import org.caveat.time.Bounds;
import org.caveat.time.Edtf;

/**
 * Where each photograph stands in an arrangement.
 *
 * @param attention how much of a photograph calls for attention
 */
public record Standings(Arrangement wanted, ToIntFunction<Holding> attention) {

    /** Where a photograph stands, of which more is known once it is read. */
    public Standing of(Found found, Optional<Holding> holding) {
        return new Standing(heading(found, holding), holding.flatMap(this::rank));
    }

    private Heading heading(Found found, Optional<Holding> holding) {
        return switch (wanted.grouping()) {
            case NONE -> new Heading.All();
            case FOLDER -> new Heading.OfFolder(found.folder());
            case DECADE -> holding.map(Standings::decade).orElse(without(Heading.Lack.READING));
            case KIND -> holding.map(Standings::kind).orElse(without(Heading.Lack.READING));
        };
    }

    private static Heading without(Heading.Lack lack) {
        return new Heading.Without(lack);
    }

    private static Heading decade(Holding holding) {
        if (holding.status() == Holding.Status.LOCKED) {
            return without(Heading.Lack.READABLE_SIDECAR);
        }
        Photograph photograph = holding.state().photograph();
        boolean isDated =
                photograph.taken().filter(taken -> !taken.edtf().isBlank()).isPresent();
        return Decades.of(photograph)
                .<Heading>map(Heading.OfDecades::new)
                .orElseGet(() -> without(isDated ? Heading.Lack.DECADE : Heading.Lack.DATE));
    }

    /** The kind of the caveat that is read first: the lead, else the first in the order of the kinds. */
    private static Heading kind(Holding holding) {
        if (holding.status() == Holding.Status.LOCKED) {
            return without(Heading.Lack.READABLE_SIDECAR);
        }
        return holding.state().caveatsInOrder().stream()
                .filter(Caveat::stands)
                .findFirst()
                .<Heading>map(caveat -> new Heading.OfKind(caveat.kind()))
                .orElseGet(() -> without(Heading.Lack.CAVEAT));
    }

    private Optional<Standing.Rank> rank(Holding holding) {
        return switch (wanted.sort()) {
            case NAME -> Optional.empty();
            case INSTANT -> instant(holding.state().photograph());
            case EDITED -> edited(holding.state()).map(moment -> Standing.Rank.of(moment.getEpochSecond()));
            case ATTENTION -> Optional.of(Standing.Rank.of(attention.applyAsInt(holding)));
        };
    }

    /** By the first day that can be meant, and then by the last. */
    private static Optional<Standing.Rank> instant(Photograph photograph) {
        return photograph
                .taken()
                .flatMap(Taken::date)
                .map(Edtf::bounds)
                .filter(bounds ->
                        bounds.earliest().isPresent() || bounds.latest().isPresent())
                .map(Standings::rank);
    }

    private static Standing.Rank rank(Bounds bounds) {
        long last = bounds.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return new Standing.Rank(bounds.earliest().map(LocalDate::toEpochDay).orElse(last - 1), last);
    }

    private static Optional<Instant> edited(AnnotatedPhotograph state) {
        Stream<Timestamp> ofStatements = state.statements().stream()
                .flatMap(said -> Stream.of(said.get(StatementFields.MODIFIED), said.get(StatementFields.CREATED)))
                .flatMap(Optional::stream);
        Stream<Timestamp> ofPage = state.page().get(PageFields.MODIFIED).stream();
        Stream<Timestamp> ofLog = state.log().stream().map(LogEntry::created).flatMap(Optional::stream);
        return Stream.of(ofStatements, ofPage, ofLog)
                .flatMap(moments -> moments)
                .flatMap(moment -> moment.moment().stream())
                .max(Instant::compareTo);
    }
}
