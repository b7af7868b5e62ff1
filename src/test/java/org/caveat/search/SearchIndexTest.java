package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.Kind;
import org.junit.jupiter.api.Test;

/** The index finds what asking every photograph finds. */
class SearchIndexTest {
    private static final List<String> WORDS = List.of(
            "river",
            "River,",
            "riverbank",
            "o'sullivan",
            "sullivan",
            "the",
            "over",
            "1945",
            "IMG1945",
            "Brücke",
            "мост",
            "мосты",
            "جسر",
            "长崎",
            "崎",
            "长崎的河",
            "東京都",
            "แม่น้ำโขง",
            "น้ำ",
            "नदी",
            "a.b",
            "x-y",
            "\n");
    private static final List<String> QUERIES = List.of(
            "riv",
            "river",
            "the river",
            "\"the river\"",
            "\"river\"",
            "o'sul",
            "o'sullivan",
            "sull",
            "1945",
            "img1",
            "img19",
            "brucke",
            "мост",
            "\"мост\"",
            "جس",
            "长崎",
            "崎长",
            "京都",
            "\"长崎的河\"",
            "โขง",
            "น้ำ",
            "\"แม่น้ำโขง\"",
            "नद",
            "a.b",
            "\"a.b\"",
            "x-",
            "-river",
            "-\"the river\"",
            "river OR мост",
            "(river OR мост) -the",
            "-(river the)",
            "kind:after",
            "-kind:after river",
            "kind:after OR \"over the\"",
            "is:uncaptioned",
            "-(-(kind:after))",
            "zzz",
            "\"river riverbank\" OR -1945",
            "file:a1 OR file:a2",
            "t",
            "r -\"the river\" kind:before");

    private final Map<String, Holding> holdings = new TreeMap<>();
    private SearchIndex index = index();

    private SearchIndex index() {
        return new SearchIndex(file -> Optional.ofNullable(holdings.get(file)), SearchableText::of, TagValues.AS_READ);
    }

    private void hear(Holding holding) {
        holdings.put(holding.file(), holding);
        index.hear(holding);
    }

    private List<Found> among() {
        return holdings.values().stream().map(Holding::found).toList();
    }

    private List<String> found(String text) {
        List<String> files = new ArrayList<>();
        index.ask(QueryTest.query(text), among()).each(found -> files.add(found.file()), () -> false);
        return files;
    }

    private List<String> foundByAskingAll(String text) {
        Query query = QueryTest.query(text);
        return holdings.values().stream()
                .filter(query::matches)
                .map(Holding::file)
                .toList();
    }

    private static Holding invented(int number, Random random) {
        String text = IntStream.range(0, random.nextInt(12))
                .mapToObj(at -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
        Kind kind = random.nextBoolean() ? Kind.AFTER : Kind.BEFORE;
        return Given.photograph("a" + number + ".jpg", Given.caption(1, text), Given.caveat(2, kind, "Nothing."));
    }

    @Property(tries = 40)
    void whateverIsHeardAndGoesTheIndexFindsWhatAskingAllFinds(@ForAll long seed) {
        Random random = new Random(seed);
        holdings.clear();
        index = index();
        for (int step = 0; step < 60; step++) {
            hear(invented(random.nextInt(25), random));
        }
        holdings.keySet().removeIf(file -> random.nextInt(10) == 0);
        index.keepOnly(holdings.keySet());
        hear(invented(random.nextInt(25), random));
        QUERIES.forEach(text -> assertThat(found(text)).as(text).isEqualTo(foundByAskingAll(text)));
    }

    @Test
    void afterManyEditsTheIndexIsAsSmallAsItWasAndFindsTheSame() {
        Random random = new Random(1945);
        for (int number = 0; number < 20; number++) {
            hear(invented(number, random));
        }
        for (int edit = 0; edit < 5_000; edit++) {
            hear(Given.photograph("a3.jpg", Given.caption(1, "river once" + edit)));
        }
        assertThat(index.size()).isLessThan(1_500);
        QUERIES.forEach(text -> assertThat(found(text)).as(text).isEqualTo(foundByAskingAll(text)));
        assertThat(found("once4999")).containsExactly("a3.jpg");
        assertThat(found("once4998")).isEmpty();
    }

    @Test
    void onlyThoseAreFoundThatAreWantedInTheirOrder() {
        hear(Given.photograph("a.jpg", Given.caption(1, "river")));
        hear(Given.photograph("b.jpg", Given.caption(1, "river")));
        hear(Given.photograph("c.jpg", Given.caption(1, "river")));
        List<String> files = new ArrayList<>();
        List<Found> wanted = Stream.of("c.jpg", "a.jpg")
                .map(file -> Objects.requireNonNull(holdings.get(file)).found())
                .toList();
        index.ask(QueryTest.query("river"), wanted).each(found -> files.add(found.file()), () -> false);
        assertThat(files).containsExactly("c.jpg", "a.jpg");
    }

    @Test
    void whoHasEnoughAsksNoMore() {
        Random random = new Random(7);
        for (int number = 0; number < 20; number++) {
            hear(invented(number, random));
        }
        List<Found> first = new ArrayList<>();
        index.ask(QueryTest.query("is:unsourced"), among())
                .each(found -> first.add(found) && first.size() < 3, () -> false);
        assertThat(first).isEqualTo(among().subList(0, 3));
    }

    @Test
    void whatIsMissingIsToldUntilItIsHeardOf() {
        Holding river = Given.photograph("a.jpg", Given.caption(1, "river"));
        holdings.put("a.jpg", river);
        assertThat(index.missing(holdings.keySet())).containsExactly(river);
        index.hear(river);
        assertThat(index.missing(holdings.keySet())).isEmpty();
        holdings.put("a.jpg", Given.photograph("a.jpg", Given.caption(1, "boat")));
        assertThat(index.missing(holdings.keySet())).hasSize(1);
        index.clear();
        assertThat(index.size()).isZero();
    }
}
