package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/**
 * Caption and caveats of one photograph, to be put into a letter or a manuscript: what a publication would carry of it, no
 * caveat left out.
 *
 * @param text plain, line by line
 * @param html the same as a fragment of HTML, each text with its language
 */
public record Quotation(String text, String html) {

    /** What can be quoted of a photograph; nothing where nothing is said, or it cannot be read. */
    public static Optional<Quotation> of(CollectionOnDisk collection, Holding photograph, Messages messages) {
        ExportPlan plan = new ExportPlan(
                collection.with(List.of(photograph)), List.of(), collection.folder(), ExportOptions.PLAIN);
        Publication publication = Sifting.of(plan, Progress.NONE).publication();
        return publication.photographs().stream()
                .findFirst()
                .filter(published -> !published.isSilent())
                .map(published -> quoted(published, publication, messages));
    }

    private static Quotation quoted(PublishedPhotograph published, Publication publication, Messages messages) {
        PageWords page = PageWords.of(publication, messages);
        PhotographView view = new PhotographViews(Destinations.NOWHERE, publication.options(), page)
                .of(published, new Places(published, false));
        QuotedLines lines = new QuotedLines();
        head(view.head(), lines);
        captions(view.captions(), lines, page.labels(), messages);
        List<CaveatView> caveats = caveats(view);
        if (!caveats.isEmpty()) {
            lines.heading(messages.get("export.quote-caveats"));
            caveats.forEach(caveat ->
                    lines.item(caveat.texts(), before(caveat, caveat.equals(view.lead()), page), after(caveat, page)));
        }
        return new Quotation(lines.text(), lines.html());
    }

    private static void head(PhotographView.Head head, QuotedLines lines) {
        head.titles().stream().limit(1).forEach(lines::title);
        lines.line(Stream.of(head.date(), head.credit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
    }

    private static void captions(
            PhotographView.Captions captions, QuotedLines lines, ExportWords said, Messages messages) {
        captions.texts().forEach(text -> lines.spoken(text, "", marks(captions.pills())));
        for (PhotographView.Original original : captions.originals()) {
            String by = original.by().isBlank() ? "" : " (" + original.by() + ")";
            String label = said.label(messages.get("export.quote-original") + by) + " ";
            original.texts().forEach(text -> lines.spoken(text, label, marks(original.pills())));
        }
    }

    /** The one to be read first, then all others that stand, by kind. */
    private static List<CaveatView> caveats(PhotographView view) {
        Stream<CaveatView> lead = Stream.ofNullable(view.lead());
        Stream<CaveatView> others = view.questions().answered().stream().flatMap(group -> group.caveats().stream());
        return Stream.concat(lead, others).toList();
    }

    private static String before(CaveatView caveat, boolean isLead, PageWords page) {
        List<String> tags = new ArrayList<>();
        if (isLead) {
            tags.add(page.labels().get("lead"));
        }
        tags.add(caveat.kind().label());
        if (caveat.sources().isDisputed()) {
            tags.add(page.labels().get("dispute"));
        }
        tags.addAll(caveat.standing().pills());
        return page.labels().label(String.join(", ", tags)) + " ";
    }

    private static String after(CaveatView caveat, PageWords page) {
        List<String> parts = new ArrayList<>();
        parts.add(caveat.standing().certaintyWord());
        caveat.subject().facts().forEach(fact -> parts.add(fact.words()));
        CaveatView.Sources sources = caveat.sources();
        if (sources.isUnsourced()) {
            parts.add(page.labels().get(sources.isNotKnown() ? "nobody-looked" : "no-source"));
        }
        Stream.concat(sources.supporting().stream(), sources.disputing().stream())
                .map(source -> source(source, page.labels()))
                .forEach(parts::add);
        String all = page.labels()
                .inARow(parts.stream().filter(part -> !part.isBlank()).toList());
        return all.isEmpty() ? "" : " [" + all + "]";
    }

    private static String source(EvidenceView source, ExportWords said) {
        EvidenceView.Work work = source.work();
        Stream<String> quoted = Stream.ofNullable(source.quote()).map(said::quoted);
        Stream<String> noted = source.notes().stream().map(SpokenText::value);
        Stream<String> cited = Stream.of(work.citation(), work.locator(), work.identifier(), work.accessed());
        String words = Stream.of(quoted, noted, cited)
                .flatMap(each -> each)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? source.does() : said.labelled(source.does(), words);
    }

    private static String marks(List<String> pills) {
        return pills.isEmpty() ? "" : " (" + String.join(", ", pills) + ")";
    }
}
