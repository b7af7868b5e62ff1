package org.caveat.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.given.Quoted;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Source;
import org.caveat.search.Nearest;
import org.caveat.sources.Bibliography;
import org.caveat.sources.BibliographyReader;
import org.caveat.sources.CitationStyle;
import org.caveat.sources.Citations;
import org.caveat.sources.Problem;
import org.caveat.sources.Work;

/** The works that the bibliography of a photograph's collection lists. */
final class ListedWorks {
    private final Desk desk;
    private final Path photograph;

    ListedWorks(Desk desk, Path photograph) {
        this.desk = desk;
        this.photograph = photograph.toAbsolutePath().normalize();
    }

    /**
     * A work in the words of the collection's style, with its address where none was given.
     *
     * @param given where in the work
     * @throws Refusal where the collection names no bibliography, or that lists no such work
     */
    Source cite(Source given, String id, CollectionDescription collection) throws Refusal {
        String name = collection
                .get(CollectionFields.BIBLIOGRAPHY)
                .orElseThrow(() -> desk.wrongUsage("cli.bibliography-none"));
        Bibliography listed = read(name);
        Work work = listed.work(id).orElseThrow(() -> missing(name, id, listed));
        CitationStyle style = collection
                .get(CollectionFields.CITATION_STYLE)
                .flatMap(CitationStyle::named)
                .orElse(CitationStyle.USUAL);
        String words = new Citations(listed, style, collection.language()).cite(work);
        return given.citedAs(words, given.identifier().or(work::identifier), work.id());
    }

    private Bibliography read(String name) throws Refusal {
        Path folder = Optional.ofNullable(photograph.getRoot())
                .flatMap(top -> desk.services().collections().nearestFolder(photograph, top))
                .orElseThrow(() -> desk.wrongUsage("cli.bibliography-none"));
        Path file = BibliographyReader.inside(folder, name)
                .orElseThrow(() -> desk.wrongUsage("cli.bibliography-missing", name, folder.toString()));
        Bibliography listed = new BibliographyReader(desk.messages()).read(file);
        if (listed.size() == 0) {
            List<String> why =
                    listed.problems().stream().map(Problem::sentence).limit(1).toList();
            throw desk.wrongUsage("cli.bibliography-empty", name, String.join(" ", why));
        }
        return listed;
    }

    private Refusal missing(String name, String id, Bibliography listed) {
        List<String> ids = listed.works().stream().map(Work::id).toList();
        return Nearest.to(id, ids)
                .map(near -> desk.wrongUsage("cli.work-perhaps", name, Quoted.of(id), near))
                .orElseGet(() -> desk.wrongUsage("cli.work-missing", name, Quoted.of(id), listed.size()));
    }
}
