package org.caveat.export;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Evidence;
import org.caveat.model.Source;
import org.jspecify.annotations.Nullable;

/** Shows the sources of one photograph's statements. */
public final class EvidenceViews {
    private final Destinations destinations;
    private final PublishedPhotograph photograph;
    private final ExportWords words;
    private final Tongue tongue;

    public EvidenceViews(Destinations destinations, PublishedPhotograph photograph, PageWords words) {
        this.destinations = destinations;
        this.photograph = photograph;
        this.words = words.labels();
        this.tongue = words.tongue();
    }

    public List<EvidenceView> of(List<Evidence> evidence) {
        return evidence.stream().map(this::of).toList();
    }

    private EvidenceView of(Evidence evidence) {
        String stance = evidence.stance().key();
        return new EvidenceView(
                stance,
                Capital.first(words.stance(evidence.stance())),
                present(evidence.quote()),
                tongue.spoken(evidence.notes()),
                work(evidence.source(), evidence.accessed()));
    }

    private EvidenceView.Work work(Source source, Optional<String> accessed) {
        return new EvidenceView.Work(
                source.citation(),
                present(source.locator()),
                present(source.identifier()),
                present(source.identifier().flatMap(Link::to)),
                present(accessed.map(day -> words.get("accessed", words.date(day)))),
                present(source.photograph()),
                present(source.photograph().flatMap(reference -> destinations.photograph(photograph, reference))));
    }

    private static @Nullable String present(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).orElse(null);
    }
}
