package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Taken;
import org.caveat.model.Title;
import org.junit.jupiter.api.Test;

class FacetCountsTest {
    private static final List<String> DATES = List.of(
            "1865~", "1871", "1914/1929", "193X", "1938-05", "1945/..", "../1890", "18XX", "no date", "", "-0043/1020");
    private static final List<String> PERSONS =
            List.of("George Wheeler", "george wheeler", "Łucja \"Lu\" Nowak", "Lucja Lu Nowak", "Wu", "Ł", " ");
    private static final Kind PROVENANCE = new Kind("provenance");
    private static final List<Kind> KINDS = List.of(Kind.BEFORE, Kind.AFTER, Kind.CARE, PROVENANCE);
    private static final int EVERYBODY = 1_000;

    private final FacetCounts counts = new FacetCounts();
    private final Map<String, Holding> read = new TreeMap<>();

    @Property(tries = 200)
    void whateverIsReadEditedAndLeftOutEachCountIsWhatTheTermFinds(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> within = files(20).toList();
        counts.countWithin(within);
        for (int step = 0; step < 40; step++) {
            if (random.nextInt(8) == 0) {
                within = files(20).filter(file -> random.nextInt(3) > 0).toList();
                counts.countWithin(within);
            } else {
                hear(invented(file(random.nextInt(20)), random));
            }
        }
        assertCountsAreWhatTermsFind(within);
    }

    @Test
    void aHundredThousandPhotographsReadTwiceAreCountedRight() {
        Random random = new Random(1945);
        List<String> all = files(100_000).toList();
        counts.countWithin(all);
        all.forEach(file -> hear(invented(file, random)));
        all.subList(40_000, 90_000).forEach(file -> hear(invented(file, random)));
        assertCountsAreWhatTermsFind(all);
        List<String> some = all.subList(30_000, 60_000);
        counts.countWithin(some);
        assertCountsAreWhatTermsFind(some);
    }

    @Test
    void aDateCountsInEachDecadeItReachesOverAndOffersThoseWhereItBeginsAndEnds() {
        counts.countWithin(List.of("a.jpg", "b.jpg"));
        counts.hear(dated("a.jpg", "1899/1935"));
        counts.hear(dated("b.jpg", "191X"));
        assertThat(counts.decades()).extracting(Offered::name).containsExactly("189X", "191X", "193X");
        assertThat(counts.decades()).extracting(Offered::count).containsExactly(1, 2, 1);
    }

    @Test
    void aPersonIsCalledAsMostPhotographsWriteTheName() {
        counts.countWithin(List.of("a.jpg", "b.jpg", "c.jpg"));
        counts.hear(showing("a.jpg", "LODZ"));
        counts.hear(showing("b.jpg", "Łódź"));
        counts.hear(showing("c.jpg", "Łódź", "Lodz"));
        assertThat(counts.persons(EVERYBODY)).extracting(Offered::name).containsExactly("Łódź");
        assertThat(counts.persons(EVERYBODY)).extracting(Offered::count).containsExactly(3);
    }

    @Test
    void thoseShownMostComeFirst() {
        counts.countWithin(List.of("a.jpg", "b.jpg"));
        counts.hear(showing("a.jpg", "Adam", "Eve"));
        counts.hear(showing("b.jpg", "Eve", "Zoe"));
        assertThat(counts.persons(2)).extracting(Offered::name).containsExactly("Eve", "Adam");
        assertThat(counts.personCount()).isEqualTo(3);
    }

    private void hear(Holding holding) {
        read.put(holding.file(), holding);
        counts.hear(holding);
    }

    private void assertCountsAreWhatTermsFind(List<String> within) {
        List<Holding> here = within.stream()
                .flatMap(file -> Optional.ofNullable(read.get(file)).stream())
                .toList();
        Stream<Offered> traits = Arrays.stream(Trait.values()).map(counts::of);
        Stream<Offered> kinds = KINDS.stream().map(counts::of);
        Map<String, Integer> told = new HashMap<>();
        Stream.of(traits, kinds, counts.decades().stream(), counts.persons(EVERYBODY).stream())
                .flatMap(offered -> offered)
                .forEach(offered -> {
                    Term.OfState term = (Term.OfState) offered.term();
                    long found = here.stream().filter(term::matches).count();
                    assertThat(offered.count()).as(term.spelled()).isEqualTo((int) found);
                    told.put(term.spelled(), offered.count());
                });
        assertThat(counts.kinds()).startsWith(Kind.KNOWN.toArray(Kind[]::new));
        assertThat(counts.kinds().contains(PROVENANCE)).isEqualTo(told.getOrDefault("kind:provenance", 0) > 0);
        assertThat(counts.personCount()).isEqualTo(counts.persons(EVERYBODY).size());
    }

    private static Stream<String> files(int number) {
        return IntStream.range(0, number).mapToObj(FacetCountsTest::file);
    }

    private static String file(int number) {
        return "scan-" + number + ".jpg";
    }

    private static Holding invented(String file, Random random) {
        if (random.nextInt(12) == 0) {
            return Given.locked(file);
        }
        List<Statement> caveats = new ArrayList<>();
        for (int number = random.nextInt(3); number > 0; number--) {
            Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            Status status = random.nextInt(4) == 0 ? Status.WITHDRAWN : Status.REVIEWED;
            caveats.add(Given.caveat(number, kind, "It was so.").with(StatementFields.STATUS, Optional.of(status)));
        }
        AnnotatedPhotograph bare = Given.bare(file);
        List<Title> titles = random.nextBoolean() ? List.of(Title.of("en", "A river")) : List.of();
        return Given.holding(
                file,
                bare.with(bare.photograph()
                                .with(PhotographFields.TITLE, titles)
                                .with(PhotographFields.PERSON, persons(any(PERSONS, random), any(PERSONS, random)))
                                .with(PhotographFields.DATE, Optional.of(Taken.on(any(DATES, random)))))
                        .withItems(List.copyOf(caveats)));
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Person> persons(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(at -> Person.named(Given.id(at), names[at]))
                .toList();
    }

    private static Holding showing(String file, String... names) {
        AnnotatedPhotograph bare = Given.bare(file);
        return Given.holding(file, bare.with(bare.photograph().with(PhotographFields.PERSON, persons(names))));
    }

    private static Holding dated(String file, String edtf) {
        AnnotatedPhotograph bare = Given.bare(file);
        return Given.holding(
                file, bare.with(bare.photograph().with(PhotographFields.DATE, Optional.of(Taken.on(edtf)))));
    }
}
