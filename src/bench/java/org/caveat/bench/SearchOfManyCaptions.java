package org.caveat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.Body;
import org.caveat.model.StatementFields;
import org.caveat.search.Query;
import org.caveat.search.SearchIndex;
import org.caveat.search.SearchableText;
import org.caveat.search.TagValues;

/**
 * From a query to its first fifty hits in the collection's order, and to all of them, among captions in seven languages;
 * half of the queries are of rare words, half of common ones. Beside it the same by asking every photograph.
 */
public final class SearchOfManyCaptions {
    private static final int FIRST = 50;
    private static final int QUERIES = 1_400;
    private static final int SCANNED = 28;

    private final Map<String, Holding> holdings = new HashMap<>();
    private final List<Found> order = new ArrayList<>();
    private final SearchIndex index =
            new SearchIndex(file -> Optional.ofNullable(holdings.get(file)), SearchableText::of, TagValues.AS_READ);
    private final List<String> queries;
    private long found;

    private SearchOfManyCaptions(int photographs) {
        CaptionsInLanguages captions = new CaptionsInLanguages();
        Random random = new Random(1945);
        for (int number = 0; number < photographs; number++) {
            int language = number % captions.languages();
            Body body = Body.of(captions.tag(language), captions.caption(language, random));
            String file = String.format(Locale.ROOT, "box-%03d/%06d.jpg", number / 1_000, number);
            Holding holding = Given.photograph(file, Given.caption(1, "").with(StatementFields.BODY, List.of(body)));
            holdings.put(file, holding);
            order.add(holding.found());
        }
        queries = captions.queries(QUERIES, random);
    }

    /** Measures, and says what was measured. */
    public static void main(String[] arguments) {
        int photographs = Integer.getInteger("photographs", 100_000);
        SearchOfManyCaptions search = new SearchOfManyCaptions(photographs);
        search.build();
        search.told("first " + FIRST + " hits (not warm)", FIRST);
        search.told("first " + FIRST + " hits", FIRST);
        search.told("all hits", Integer.MAX_VALUE);
        search.scan();
        search.edit();
    }

    /** Says how long the first hits take. */
    static void told(ScaleReport report) throws IOException {
        SearchOfManyCaptions search = new SearchOfManyCaptions(100_000);
        search.build();
        search.times(FIRST);
        double[] times = search.times(FIRST);
        report.say(
                "query to its first 50 hits at 100,000 captions in seven languages",
                "10 ms median, 50 ms p99",
                "%.2f ms median, %.1f ms p99 (%d queries, %d hits)",
                times[times.length / 2],
                times[times.length * 99 / 100],
                times.length,
                search.found);
    }

    private Holding holding(Found found) {
        return Objects.requireNonNull(holdings.get(found.file()));
    }

    private double[] times(int most) {
        double[] times = new double[queries.size()];
        for (int at = 0; at < times.length; at++) {
            long began = System.nanoTime();
            found += hits(queries.get(at), most);
            times[at] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private void build() {
        long before = used();
        Took began = Took.now();
        order.forEach(found -> index.hear(holding(found)));
        Took took = Took.since(began);
        System.out.printf(
                Locale.ROOT,
                "Index of %,d captions: %.1f s, %.1f MB, %,d words.%n",
                order.size(),
                took.clock() / 1e3,
                (used() - before) / 1e6,
                index.size());
    }

    private static long used() {
        for (int turn = 0; turn < 3; turn++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void told(String what, int most) {
        double[] times = new double[queries.size()];
        long hits = 0;
        int slowest = 0;
        for (int at = 0; at < times.length; at++) {
            long began = System.nanoTime();
            hits += hits(queries.get(at), most);
            times[at] = (System.nanoTime() - began) / 1e6;
            slowest = times[at] > times[slowest] ? at : slowest;
        }
        String query = queries.get(slowest);
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f ms, p99 %.1f ms, longest %.1f ms (%s), %,d hits of %,d queries.%n",
                what,
                times[times.length / 2],
                times[times.length * 99 / 100],
                times[times.length - 1],
                query,
                hits,
                times.length);
    }

    private int hits(String text, int most) {
        Query query = (Query) Query.parse(text);
        int[] count = new int[1];
        index.ask(query, order).each(found -> ++count[0] < most, () -> false);
        return count[0];
    }

    /** The same without an index, with each text folded beforehand as far as there is room for it. */
    private void scan() {
        double[] times = new double[SCANNED];
        long scanned = 0;
        for (int at = 0; at < SCANNED; at++) {
            Query query = (Query) Query.parse(queries.get(at * (QUERIES / SCANNED - 1)));
            long began = System.nanoTime();
            scanned += order.stream()
                    .filter(found -> query.matches(holding(found)))
                    .limit(FIRST)
                    .count();
            times[at] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "Asking each, %d queries, %d hits: median %.0f ms, longest %.0f ms.%n",
                SCANNED,
                scanned,
                times[SCANNED / 2],
                times[SCANNED - 1]);
    }

    /** One photograph is said something else of, and looked for. */
    private void edit() {
        double[] times = new double[1_000];
        for (int at = 0; at < times.length; at++) {
            String file = order.get(at * 37 % order.size()).file();
            Holding changed = Given.photograph(file, Given.caption(1, "The ferry landing, once " + at + "."));
            holdings.put(file, changed);
            long began = System.nanoTime();
            index.hear(changed);
            times[at] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "An edit: median %.3f ms, longest %.1f ms.%n", times[500], times[999]);
    }
}
