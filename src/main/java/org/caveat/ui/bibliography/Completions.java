package org.caveat.ui.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.caveat.collection.Holding;
import org.caveat.model.Source;
import org.caveat.sources.Citations;
import org.caveat.sources.Work;

/** Completes citations: from what the collection cites already, the most used first, and then from its bibliography. */
final class Completions implements Citing {
    private static final int MOST = 7;
    private static final int MOST_USED = 4;
    private static final int FEWEST_LETTERS = 2;
    /** What was taken is remembered by its words; of one curator's day, not of all days. */
    private static final int REMEMBERED = 1_000;

    private final Supplier<List<Holding>> collection;
    private final Supplier<Citations> citations;
    private final org.caveat.work.Work work;
    private final Executor toolkit;
    private final Map<String, Source> taken = new LinkedHashMap<>();
    private int asked;

    Completions(
            Supplier<List<Holding>> collection,
            Supplier<Citations> citations,
            org.caveat.work.Work work,
            Executor toolkit) {
        this.collection = collection;
        this.citations = citations;
        this.work = work;
        this.toolkit = toolkit;
    }

    @Override
    public void offer(String typed, Consumer<List<Offer>> taker) {
        int asking = ++asked;
        if (typed.strip().length() < FEWEST_LETTERS) {
            taker.accept(List.of());
            return;
        }
        Citations now = citations.get();
        work.start(org.caveat.work.Work.Rank.NOW, progress -> matching(typed, now))
                .result()
                .whenComplete((offers, failure) -> toolkit.execute(() -> {
                    if (offers != null && asking == asked) {
                        taker.accept(offers);
                    }
                }));
    }

    private List<Offer> matching(String typed, Citations now) {
        List<Offer> offers = new ArrayList<>();
        List<Map.Entry<Source, Integer>> used = Used.of(collection.get()).matching(typed, MOST_USED);
        used.forEach(entry ->
                offers.add(new Offer(entry.getKey().citation(), "", entry.getValue(), () -> remember(entry.getKey()))));
        List<String> cited =
                used.stream().flatMap(entry -> entry.getKey().work().stream()).toList();
        now.bibliography().search(typed, MOST + cited.size()).stream()
                .filter(one -> !cited.contains(one.id()))
                .limit(MOST - offers.size())
                .forEach(one -> offers.add(new Offer(one.title(), by(one), 0, () -> remember(source(one, now)))));
        return offers;
    }

    private static String by(Work one) {
        String year = one.year().orElse("");
        return one.authors().isEmpty() || year.isEmpty() ? one.authors() + year : one.authors() + " · " + year;
    }

    private static Source source(Work one, Citations now) {
        return Source.of(now.cite(one)).citedAs(now.cite(one), one.identifier(), one.id());
    }

    private Source remember(Source source) {
        if (taken.size() >= REMEMBERED) {
            taken.remove(taken.keySet().iterator().next());
        }
        taken.put(source.citation(), source);
        return source;
    }

    @Override
    public Source known(Source typed) {
        Optional<Source> same = Optional.ofNullable(taken.get(typed.citation()));
        return same.map(source -> new Source(
                        typed.citation(),
                        typed.identifier().or(source::identifier),
                        typed.locator(),
                        typed.photograph(),
                        source.work()))
                .orElse(typed);
    }
}
