package org.caveat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every date in words, whoever wrote it in whatever language. */
class FreeWordsLawsTest {
    private static final List<String> WORDS = List.of(
            ("ca. about um vers около possibly peut-être вероятно between zwischen entre между and und et и or ou или"
                            + " from de du с von to à до по bis until jusqu'en before avant vor after après после the"
                            + " l'été au le la в г. гг. годы années 1940-е 1940er 1940s XIX XIXe siècle век в. century 19e"
                            + " spring Frühjahr printemps весна winter зимой April avril апреля mai мая 25 1er 1945"
                            + " 1871 1873 73 44/45 - – ? ~ ( ) [ ] , . plus tard ou не ранее позднее c с")
                    .split(" "));

    @Provide
    Arbitrary<String> manyWords() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(7).map(words -> String.join(" ", words));
    }

    @Property
    void whatIsOfferedIsADate(@ForAll("manyWords") String words) {
        FreeWords.offer(words)
                .ifPresent(offered ->
                        assertThat(Edtf.of(offered)).as("offered for %s", words).isPresent());
    }

    @Property
    void aHintIsADateAndTheTextIsStillRefused(@ForAll("manyWords") String words) {
        if (Edtf.read(words) instanceof Reading.Refused refused) {
            assertThat(Edtf.of(words)).isEmpty();
            refused.hint().ifPresent(hint -> assertThat(Edtf.of(hint)).isPresent());
        }
    }

    @Property
    void capitalsAndSpacesMakeNoDifference(@ForAll("manyWords") String words) {
        String loud = "  " + words.toUpperCase(Locale.ROOT).replace(" ", "\u00a0  ") + " ";
        boolean hasEdtfOfItsOwn = Edtf.of(words).isPresent();
        if (!hasEdtfOfItsOwn) {
            assertThat(FreeWords.offer(loud)).isEqualTo(FreeWords.offer(words));
        }
    }

    @Property
    void aYearInFourLanguagesIsOneDate(@ForAll @IntRange(min = 1001, max = 2099) int year) {
        same("about %d", "um %d", "vers %d", "около %d г.", year, year + "~");
        same("perhaps %d", "vielleicht %d", "peut-être %d", "возможно %d", year, year + "?");
        same("spring %d", "Frühling %d", "printemps %d", "весной %d года", year, year + "-21");
        same("since %d", "seit %d", "depuis %d", "с %d года", year, year + "/..");
        same("before %d", "vor %d", "avant %d", "ранее %d", year, "[.." + (year - 1) + "]");
        same("not after %d", "nicht nach %d", "pas après %d", "не позднее %d", year, "[.." + year + "]");
    }

    private static void same(String english, String german, String french, String russian, int year, String edtf) {
        assertThat(Stream.of(english, german, french, russian)
                        .map(words -> FreeWords.offer(String.format(Locale.ROOT, words, year))))
                .allSatisfy(offered -> assertThat(offered).contains(edtf));
    }

    @Property
    void aRunOfYearsInFourLanguagesIsOneInterval(
            @ForAll @IntRange(min = 1000, max = 1999) int first, @ForAll @IntRange(min = 1, max = 99) int years) {
        int last = first + years;
        assertThat(Stream.of("between %d and %d", "zwischen %d und %d", "entre %d et %d", "между %d и %d гг.")
                        .map(words -> FreeWords.offer(String.format(Locale.ROOT, words, first, last))))
                .allSatisfy(offered -> assertThat(offered).contains(first + "/" + last));
    }
}
