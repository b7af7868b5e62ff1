package org.caveat.export.site;

import java.util.List;
import java.util.Optional;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Evidence;
import org.caveat.model.Source;
import org.jspecify.annotations.Nullable;

/** Shows the sources of one photograph's statements. */
final class EvidenceViews {
    private final Addresses addresses;
    private final PublishedPhotograph photograph;
    private final SiteWords words;
    private final Tongue tongue;

    EvidenceViews(Addresses addresses, PublishedPhotograph photograph, PageWords words) {
        this.addresses = addresses;
        this.photograph = photograph;
        this.words = words.site();
        this.tongue = words.tongue();
    }

    List<EvidenceView> of(List<Evidence> evidence) {
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
                present(source.photograph()
                        .flatMap(reference -> addresses.contents().publication().referredTo(photograph, reference))
                        .map(addresses::photograph)));
    }

    private static @Nullable String present(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).orElse(null);
    }
}
