package org.caveat.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.caveat.collection.FolderTally;
import org.caveat.collection.Holding;
import org.caveat.collection.Roll;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;

/**
 * How many photographs each term finds, kept while they are read and edited. What is heard of one photograph costs as
 * much as that photograph has facets, however many others there are.
 */
public final class FacetCounts {
    /** Asked on any thread. */
    private final Map<String, Facets> known = new ConcurrentHashMap<>();

    private final Map<Trait, Integer> traits = new HashMap<>();
    private final Map<Kind, Integer> kinds = new HashMap<>();
    private final Map<Certainty, Integer> certainties = new HashMap<>();
    private final DecadeCounts decades = new DecadeCounts();
    private final NameCounts persons = new NameCounts(name -> new Term.OfPerson(name, true));
    private final Map<Named, NameCounts> named = new EnumMap<>(Named.class);
    private Roll<String> within = roll(List.of());
    /** Of the folders of those that are counted; made when somebody asks. */
    private Optional<NameCounts> folders = Optional.empty();

    public FacetCounts() {
        for (Named each : Named.values()) {
            named.put(each, new NameCounts(name -> new OfName(each, name, true)));
        }
    }

    private static Roll<String> roll(Collection<String> files) {
        return Roll.of(List.copyOf(files), file -> file);
    }

    /** Counts these photographs and no others; what is known of the others is kept for when they are wanted again. */
    public void countWithin(Collection<String> files) {
        countWithin(roll(files));
    }

    /** The same of photographs on a roll. Costs as much as there are photographs of which anything is known. */
    public void countWithin(Roll<String> now) {
        Roll<String> before = within;
        known.forEach((file, facets) -> {
            boolean isWithin = now.has(file);
            if (isWithin != before.has(file)) {
                count(facets, isWithin ? 1 : -1);
            }
        });
        within = now;
        folders = Optional.empty();
    }

    /** Hears of a photograph that was read or edited. */
    public void hear(Holding holding) {
        take(holding.file(), Facets.of(holding));
    }

    /** Hears what others heard of a photograph. */
    public void hear(String file, FacetCounts others) {
        take(file, others.facets(file));
    }

    private void take(String file, Facets after) {
        Facets before = facets(file);
        known.put(file, after);
        if (within.has(file) && !before.equals(after)) {
            count(before, -1);
            count(after, 1);
        }
    }

    /** Counts some of these photographs by themselves; may be asked on any thread, while others are still heard of. */
    public FacetCounts of(Collection<String> files) {
        FacetCounts some = new FacetCounts();
        files.forEach(file -> some.known.put(file, facets(file)));
        some.countWithin(files);
        return some;
    }

    private Facets facets(String file) {
        return known.getOrDefault(file, Facets.NONE);
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private void count(Facets facets, int by) {
        facets.traits().forEach(trait -> sum(traits, trait, by));
        facets.kinds().forEach(kind -> sum(kinds, kind, by));
        facets.certainties().forEach(certainty -> sum(certainties, certainty, by));
        decades.add(facets.decades(), by);
        facets.persons().forEach((folded, spelling) -> persons.add(folded, spelling, by));
        facets.named()
                .forEach((each, names) ->
                        names.forEach((folded, spelling) -> counts(each).add(folded, spelling, by)));
    }

    private NameCounts counts(Named each) {
        return Objects.requireNonNull(named.get(each));
    }

    private static <K> void sum(Map<K, Integer> sums, K key, int by) {
        sums.merge(key, by, (before, more) -> before + more == 0 ? null : before + more);
    }

    /** What a photograph is, as far as it was heard of, counted or not. */
    public Set<Trait> traits(String file) {
        return facets(file).traits();
    }

    public Offered of(Trait trait) {
        Term.Is term = new Term.Is(trait);
        return new Offered(term, term.spelled(), traits.getOrDefault(trait, 0));
    }

    public Offered of(Kind kind) {
        return new Offered(new Term.OfKind(kind), kind.key(), kinds.getOrDefault(kind, 0));
    }

    Offered of(Certainty certainty) {
        OfCertainty term = new OfCertainty(Compared.AS, certainty);
        return new Offered(term, certainty.key(), certainties.getOrDefault(certainty, 0));
    }

    /** The nine in their order, then the other kinds that some caveat is of, by name. */
    public List<Kind> kinds() {
        List<Kind> all = new ArrayList<>(Kind.KNOWN);
        kinds.keySet().stream()
                .filter(kind -> !kind.isKnown())
                .sorted(Comparator.comparing(Kind::key))
                .forEach(all::add);
        return all;
    }

    /** The decades in which some date begins or ends, in the order of time. */
    public List<Offered> decades() {
        return decades.all();
    }

    /** The persons who are shown most, and no more than so many. */
    public List<Offered> persons(int limit) {
        return persons.most(limit);
    }

    /** All persons, those who are shown most first. */
    Stream<Offered> everybody() {
        return persons.all();
    }

    /** All places or all keywords, those of most photographs first. */
    Stream<Offered> all(Named each) {
        return counts(each).all();
    }

    /** The folders within the collection's own, the fullest first. */
    Stream<Offered> folders() {
        NameCounts counted = folders.orElseGet(this::inFolders);
        folders = Optional.of(counted);
        return counted.all();
    }

    private NameCounts inFolders() {
        FolderTally tally = new FolderTally();
        within.things().forEach(file -> tally.add(file, 1));
        NameCounts counted = new NameCounts(Term.OfFolder::new);
        tally.sums().forEach((folder, sum) -> {
            for (String each = folder; !each.isEmpty(); each = above(each)) {
                counted.add(each, each, sum);
            }
        });
        return counted;
    }

    /** How many persons are shown. */
    public int personCount() {
        return persons.size();
    }

    /** A person by the name as it is compared, counted or not. */
    public Offered person(Term.OfPerson person) {
        return persons.of(person.folded()).orElseGet(() -> new Offered(person, person.folded(), 0));
    }
}
