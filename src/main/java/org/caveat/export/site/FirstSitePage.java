package org.caveat.export.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.export.CaveatView;
import org.caveat.export.EvidenceView;
import org.caveat.export.ExportWords;
import org.caveat.export.FirstPhotograph;
import org.caveat.export.PhotographView;
import org.caveat.export.SpokenText;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;

/** What is shown of a page before the site is made, taken from the very page that the templates print. */
final class FirstSitePage {
    private final ExportWords words;

    /** @param words those of the page, in its language */
    FirstSitePage(ExportWords words) {
        this.words = words;
    }

    FirstPhotograph of(PhotographPage page, Optional<byte[]> picture) {
        List<CaveatView> others = new ArrayList<>();
        page.told().questions().answered().forEach(group -> others.addAll(group.caveats()));
        others.addAll(page.told().questions().withdrawn());
        List<String> seen = new ArrayList<>(values(page.told().captions().texts()));
        page.told().captions().originals().forEach(original -> seen.addAll(values(original.texts())));
        return new FirstPhotograph(
                head(page),
                page.picture().isVeiled() ? Optional.empty() : picture,
                seen,
                Optional.ofNullable(page.told().lead()).map(this::statement),
                others.stream().map(this::statement).toList());
    }

    private static FirstPhotograph.Head head(PhotographPage page) {
        PhotographView.Head head = page.told().head();
        String reason = page.picture().reason();
        return new FirstPhotograph.Head(
                String.join("\n", values(head.titles())), head.date(), head.credit(), reason == null ? "" : reason);
    }

    private FirstPhotograph.Statement statement(CaveatView caveat) {
        CaveatView.Standing standing = caveat.standing();
        CaveatView.Sources sources = caveat.sources();
        return new FirstPhotograph.Statement(
                new Kind(caveat.kind().key()),
                caveat.kind().label(),
                values(caveat.texts()),
                new FirstPhotograph.Standing(
                        Optional.of(standing.certainty())
                                .filter(key -> !key.isEmpty())
                                .map(Certainty::new),
                        standing.certaintyWord(),
                        standing.pills()),
                new FirstPhotograph.Sources(
                        sources.isUnsourced(), works(sources.supporting()), works(sources.disputing())));
    }

    private List<String> works(List<EvidenceView> evidence) {
        return evidence.stream().map(this::work).toList();
    }

    /** In the order of the page: what it does, the source's own words, what it says, and where. */
    private String work(EvidenceView evidence) {
        Stream<String> quote = Stream.ofNullable(evidence.quote()).map(words::quoted);
        Stream<String> where = Stream.concat(
                Stream.of(evidence.work().citation()),
                Stream.ofNullable(evidence.work().locator()));
        String said = Stream.of(quote, values(evidence.notes()).stream(), where)
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return evidence.does().isEmpty() ? said : words.labelled(evidence.does(), said);
    }

    private static List<String> values(List<SpokenText> texts) {
        return texts.stream().map(SpokenText::value).toList();
    }
}
