package org.caveat.ui.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.Roll;
import org.caveat.search.FacetCounts;
import org.caveat.search.KeptTexts;
import org.caveat.search.Query;
import org.caveat.search.SearchIndex;
import org.caveat.search.TagValues;
import org.caveat.work.Work;

/** What is searched: the words of all photographs, their texts, and how many there are of what. */
final class Searched {
    private final Function<String, Optional<Holding>> holdings;
    private final KeptTexts texts = new KeptTexts();
    private final FacetCounts counts = new FacetCounts();
    private final SearchIndex index;
    private final Indexing indexing;
    private final Work work;

    /** @param holdings what is known of a photograph; asked on any thread */
    Searched(Function<String, Optional<Holding>> holdings, Work work) {
        this.holdings = holdings;
        this.work = work;
        this.index = new SearchIndex(holdings, texts::of, TagValues.AS_READ);
        this.indexing = new Indexing(index, holdings, work);
    }

    Optional<Holding> holding(String file) {
        return holdings.apply(file);
    }

    SearchIndex index() {
        return index;
    }

    Indexing indexing() {
        return indexing;
    }

    FacetCounts counts() {
        return counts;
    }

    boolean matches(Query query, Holding holding) {
        return query.matches(holding, texts::of);
    }

    /** Counts these photographs and no others. */
    void countWithin(List<Found> photographs) {
        Roll<String> files = Roll.of(photographs.stream().map(Found::file).toList(), file -> file);
        counts.countWithin(files);
        // behind: the toolkit's thread is busy with the first screen, and asks for the first of these only then
        work.start(Work.Rank.NOW, progress -> files.ready());
    }

    /** A photograph was read or edited. */
    void hear(Holding holding) {
        counts.hear(holding);
        indexing.hear(holding.file());
    }

    /** All other photographs are gone. */
    void keepOnly(List<Found> photographs) {
        indexing.keepOnly(photographs);
    }

    /** Lets go of what can be made anew, and makes it anew once somebody searches. */
    void freeMemory(Collection<String> files) {
        texts.clear();
        index.clear();
        indexing.await(files);
    }

    void close() {
        indexing.close();
    }
}
