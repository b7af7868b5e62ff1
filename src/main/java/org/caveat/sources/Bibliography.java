package org.caveat.sources;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.text.Folding;

/** The works that a file lists, in its order, and beside them what of it could not be read. Nothing here changes. */
public final class Bibliography {
    /** None at all: of a collection that names none. */
    public static final Bibliography EMPTY = new Bibliography(List.of(), List.of());

    private final Map<String, Listed> works;
    private final Map<String, Listed> byIdentifier;
    private final List<Problem> problems;
    private final List<Findable> findable;

    Bibliography(List<Listed> listed, List<Problem> problems) {
        Map<String, Listed> byId = new LinkedHashMap<>();
        Map<String, Listed> byAddress = new HashMap<>();
        for (Listed one : listed) {
            byId.put(one.work().id(), one);
            one.work().identifier().ifPresent(address -> byAddress.putIfAbsent(Folding.fold(address), one));
        }
        this.works = byId;
        this.byIdentifier = byAddress;
        this.problems = List.copyOf(problems);
        this.findable = listed.stream().map(Listed::work).map(Findable::of).toList();
    }

    public List<Work> works() {
        return works.values().stream().map(Listed::work).toList();
    }

    /** The one that stands first. */
    public Optional<Work> first() {
        return works.values().stream().findFirst().map(Listed::work);
    }

    public int size() {
        return works.size();
    }

    /** What could not be read, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** The work of a name of the bibliography's own. */
    public Optional<Work> work(String id) {
        return Optional.ofNullable(works.get(id)).map(Listed::work);
    }

    /** The work with a DOI, an address or an ISBN, however its letters are written. */
    public Optional<Work> identifiedBy(String identifier) {
        return Optional.ofNullable(byIdentifier.get(Folding.fold(identifier))).map(Listed::work);
    }

    Optional<Listed> listed(Work work) {
        return Optional.ofNullable(works.get(work.id()));
    }

    /**
     * The works that have each word that is typed in their authors, title, year or name, without regard to case and
     * diacritics; those that fit best before the others.
     */
    public List<Work> search(String typed, int most) {
        List<String> words = Findable.words(typed);
        return words.isEmpty() ? List.of() : Ranked.best(findable, words, most);
    }
}
