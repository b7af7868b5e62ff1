package org.caveat.ui.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.Step;
import org.caveat.edit.Verb;
import org.caveat.model.Evidence;
import org.caveat.model.Source;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.sources.Citations;
import org.caveat.sources.Work;

/** Finds the citations that a bibliography words otherwise, and says them anew. */
final class Differences {
    private final Citations citations;
    private final Map<String, String> worded = new HashMap<>();

    Differences(Citations citations) {
        this.citations = citations;
    }

    /** Those of some photographs, in their order. What cannot be changed is not offered. */
    List<Difference> among(List<Holding> photographs) {
        Set<Difference> found = new LinkedHashSet<>();
        if (citations.bibliography().size() > 0) {
            for (Holding holding : photographs) {
                if (holding.closed().isEmpty()) {
                    holding.state().statements().forEach(statement -> found.addAll(of(holding.file(), statement)));
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Difference> of(String photograph, Statement statement) {
        List<Difference> found = new ArrayList<>();
        for (Evidence evidence : statement.get(StatementFields.EVIDENCE)) {
            Source is = evidence.source();
            cited(is)
                    .map(work -> is.citedAs(words(work), address(work, is), work.id()))
                    .filter(would -> !would.citation().equals(is.citation())
                            || !would.identifier().equals(is.identifier()))
                    .ifPresent(would -> found.add(new Difference(
                            photograph, statement.id(), is, would, is.work().isPresent())));
        }
        return found;
    }

    /** The work that is cited: the one it was taken from, else the one of the same DOI or address. */
    private Optional<Work> cited(Source source) {
        return source.work().flatMap(citations.bibliography()::work).or(() -> source.identifier()
                .flatMap(citations.bibliography()::identifiedBy));
    }

    private String words(Work work) {
        return worded.computeIfAbsent(work.id(), id -> citations.cite(work));
    }

    private static Optional<String> address(Work work, Source is) {
        return work.identifier().or(is::identifier);
    }

    /** Says citations anew: one step, over however many photographs. What was changed meanwhile stays as it is. */
    static Step refreshing(List<Difference> chosen, Hand by) {
        Map<String, List<Difference>> byPhotograph =
                chosen.stream().collect(Collectors.groupingBy(Difference::photograph));
        List<Step.OfPhotograph> edits = new ArrayList<>();
        byPhotograph.forEach((photograph, differences) -> differences.stream()
                .map(Difference::statement)
                .distinct()
                .forEach(id -> edits.add(new Step.OfPhotograph(photograph, refreshing(id, differences, by)))));
        return new Step("bibliography.refreshed", edits, Optional.empty());
    }

    private static Verb refreshing(String id, List<Difference> differences, Hand by) {
        Map<Source, Source> anew = differences.stream()
                .filter(difference -> difference.statement().equals(id))
                .collect(Collectors.toMap(Difference::is, Difference::would, (one, same) -> one));
        return state -> {
            List<Evidence> evidence =
                    state.statement(id).map(now -> now.get(StatementFields.EVIDENCE)).orElse(List.of()).stream()
                            .map(one -> one.from(anew.getOrDefault(one.source(), one.source())))
                            .toList();
            return new ReviseStatement<>(id, StatementFields.EVIDENCE, evidence, by);
        };
    }
}
