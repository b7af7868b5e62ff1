package org.caveat.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.search.FacetCounts;
import org.caveat.search.OfDate;
import org.caveat.search.Offered;
import org.caveat.search.Query;
import org.caveat.search.Term;
import org.caveat.search.Trait;
import org.caveat.ui.fx.AsItGrows;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Once;
import org.caveat.ui.fx.Subscriptions;

/**
 * The terms that can be chosen at the left, in sections, each with the number of photographs it finds among those that the
 * search finds. A term that is in the query is chosen, however it came there; what finds nothing is not offered.
 */
public final class FacetsModel implements AutoCloseable {
    /** As many persons as can be looked over. */
    static final int PERSONS = 12;

    private final SearchModel search;
    private final ReadOnlyObjectWrapper<List<Section>> sections = new ReadOnlyObjectWrapper<>(List.of());
    private final Once telling;
    private final Subscriptions subscriptions = new Subscriptions();

    /** What a term is about. */
    public enum Heading {
        ATTENTION,
        KINDS,
        DECADES,
        PEOPLE
    }

    /**
     * Terms that are about the same.
     *
     * @param more how many others there are, which are not shown
     */
    public record Section(Heading heading, List<Facet> facets, int more) {
        public Section {
            facets = List.copyOf(facets);
        }
    }

    /** A term that is offered. */
    public record Facet(Offered offered, boolean isChosen) {
        public Term term() {
            return offered.term();
        }
    }

    /** @param later the toolkit's thread, as soon as what goes on there now is done */
    public FacetsModel(Desk desk, SearchModel search, Executor later) {
        this.search = search;
        this.telling = new Once(later, this::tell);
        AsItGrows reading = new AsItGrows(later, telling::soon);
        subscriptions.add(desk.watch(holding -> reading.one())::unsubscribe);
        subscriptions.on(search.queryProperty(), telling::soon);
        subscriptions.on(search.foundProperty(), telling::soon);
        subscriptions.on(search.followingProperty(), telling::soon);
        subscriptions.watch(search.amongProperty(), among -> telling.soon());
    }

    public ReadOnlyObjectProperty<List<Section>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    /** Puts a term into the query, or takes it out. A photograph has one date: another decade takes the place of the first. */
    public void toggle(Term term) {
        boolean isChosen = isChosen(term);
        search.retype(typed -> isChosen
                ? typed.without(term::equals)
                : typed.without(other -> term instanceof OfDate && other instanceof OfDate)
                        .with(term));
    }

    private boolean isChosen(Term term) {
        return search.queryProperty().get().terms().contains(term);
    }

    private void tell() {
        Following following = search.followingProperty().get();
        FacetCounts counts = following.found();
        List<Offered> persons = persons(counts);
        sections.set(Stream.of(
                        section(Heading.ATTENTION, Trait.FOR_ATTENTION.stream().map(counts::of), 0),
                        section(Heading.KINDS, counts.kinds().stream().map(counts::of), 0),
                        section(Heading.DECADES, following.decades().decades().stream(), 0),
                        section(Heading.PEOPLE, persons.stream(), Math.max(0, counts.personCount() - persons.size())))
                .filter(section -> !section.facets().isEmpty())
                .toList());
    }

    private Section section(Heading heading, Stream<Offered> offered, int more) {
        List<Facet> facets = offered.map(each -> new Facet(each, isChosen(each.term())))
                .filter(facet -> facet.offered().count() > 0 || facet.isChosen())
                .toList();
        return new Section(heading, facets, more);
    }

    /** Those shown most; and those looked for, even where they are shown seldom. */
    private List<Offered> persons(FacetCounts counts) {
        List<Offered> persons = new ArrayList<>(counts.persons(PERSONS));
        Query query = search.queryProperty().get();
        query.terms().stream()
                .filter(term -> term instanceof Term.OfPerson person && person.isWhole())
                .map(term -> counts.person((Term.OfPerson) term))
                .filter(offered -> offered.count() > 0 && !persons.contains(offered))
                .forEach(persons::add);
        return persons;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
