package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caveat.export.LineShape.Bar;
import org.caveat.export.LineShape.Chevron;
import org.caveat.export.LineShape.Diamond;
import org.caveat.export.LineShape.Join;
import org.caveat.export.LineShape.Question;
import org.caveat.export.LineShape.Tail;
import org.caveat.time.Edtf;
import org.junit.jupiter.api.Test;

class InstantLineTest {
    private static final double WIDTH = 1_000;

    @Test
    void aRangeOfYearsIsABarAsWideAsTheRange() {
        InstantLine line = line(instant("1914/1929"), caveat("1895"), caveat("1930"));

        Bar range = (Bar) shapes(line, "1914/1929").get(0);
        Bar year = (Bar) shapes(line, "1895").get(0);
        assertThat(range.width() / year.width()).isCloseTo(16, within(0.1));
        assertThat(range.isHollow()).isFalse();
        assertThat(range.fadesIn()).isZero();
    }

    @Test
    void aDateTooNarrowIsADiamondOfThePhotographAndASmallBarOfACaveat() {
        InstantLine line = line(instant("1871-05-03"), caveat("1840"), caveat("1882-01-01"));

        assertThat(shapes(line, "1871-05-03")).containsExactly(new Diamond(middle(line, "1871-05-03"), false, false));
        assertThat(((Bar) shapes(line, "1882-01-01").get(0)).width()).isEqualTo(6);
    }

    @Test
    void whatIsApproximateFadesAFifthInsideAndAFifthOutside() {
        InstantLine line = line(instant("1935~/1940"), caveat("1900"));

        Bar bar = (Bar) shapes(line, "1935~/1940").get(0);
        double sharp = bar.width() - bar.fadesIn() / 2;
        assertThat(bar.fadesIn()).isCloseTo(sharp * 0.4, within(0.01));
        assertThat(bar.fadesOut()).isZero();
    }

    @Test
    void whatIsDoubtedOrNotToldInFullIsHollow() {
        for (String date : List.of("1945?", "1945%", "194X", "1945-XX", "1940?/1950")) {
            LineShape shape = shapes(line(instant(date), caveat("1900")), date).get(0);

            assertThat(shape instanceof Bar bar ? bar.isHollow() : ((Diamond) shape).isHollow())
                    .as(date)
                    .isTrue();
        }
    }

    @Test
    void whatIsOpenGoesOnToTheEdgeAndSaysSo() {
        InstantLine line = line(instant("1944"), caveat("1945-05-08/.."));

        Bar bar = (Bar) shapes(line, "1945-05-08/..").get(0);
        assertThat(bar.to()).isEqualTo(WIDTH);
        assertThat(bar.fadesOut()).isPositive();
        assertThat(shapes(line, "1945-05-08/..")).contains(new Chevron(WIDTH, true));
        assertThat(shapes(line(instant("1944"), caveat("../1943")), "../1943")).contains(new Chevron(0, false));
    }

    @Test
    void anApproximateBeginningOfWhatIsOpenFadesInsideAndOutside() {
        InstantLine line = line(instant("1900"), caveat("1940~/.."), caveat("1940/.."));

        Bar about = (Bar) shapes(line, "1940~/..").get(0);
        Bar sharp = (Bar) shapes(line, "1940/..").get(0);
        assertThat(about.from() + about.fadesIn() / 2).isCloseTo(sharp.from(), within(0.01));
    }

    @Test
    void anOpenEndOfASetFadesToo() {
        assertThat(shapes(line(instant("[1871..]"), caveat("1800")), "[1871..]"))
                .filteredOn(Bar.class::isInstance)
                .allMatch(shape -> ((Bar) shape).fadesOut() > 0);
    }

    @Test
    void anEndThatNobodyKnowsHasItsQuestionMarkOnTheLineHoweverNearItsEnd() {
        InstantLine line = line(instant("1945/"), caveat("/1900"), caveat("1899-12"));

        assertThat(shapes(line, "1945/")).anyMatch(shape -> shape instanceof Question mark && mark.at() < WIDTH - 10);
        assertThat(shapes(line, "/1900")).anyMatch(shape -> shape instanceof Question mark && mark.at() > 10);
    }

    @Test
    void anEndThatNobodyKnowsIsARowOfDots() {
        assertThat(shapes(line(instant("1944"), caveat("1945/")), "1945/")).hasAtLeastOneElementOfType(Tail.class);
        assertThat(shapes(line(instant("1944"), caveat("/1943")), "/1943")).hasAtLeastOneElementOfType(Tail.class);
    }

    @Test
    void oneOfSeveralIsHollowAndJoinedAllOfThemAreNot() {
        InstantLine line = line(instant("[1871,1873]"), caveat("1800"), caveat("1900"));
        InstantLine all = line(instant("{1871,1873}"), caveat("1800"), caveat("1900"));

        assertThat(shapes(line, "[1871,1873]")).hasAtLeastOneElementOfType(Join.class);
        assertThat(shapes(line, "[1871,1873]").get(1)).matches(shape -> ((Diamond) shape).isHollow());
        assertThat(shapes(all, "{1871,1873}")).hasSize(2).allMatch(shape -> !((Diamond) shape).isHollow());
    }

    @Test
    void aLoneDateIsSeenInItsTime() {
        Bar bar = (Bar) shapes(line(instant("1928")), "1928").get(0);

        assertThat(bar.width()).isBetween(WIDTH / 12, WIDTH / 8);
    }

    @Test
    void theAxisTellsYearsOfYearsAndDaysOfDays() {
        assertThat(line(instant("1914/1929")).ticks()).allMatch(tick -> tick.unit() == ChronoUnit.YEARS);
        assertThat(line(instant("1945-04-25")).ticks()).allMatch(tick -> tick.unit() == ChronoUnit.DAYS);
        assertThat(line(instant("1914/1929"), caveat("1895")).ticks())
                .extracting(tick -> tick.day().getYear() % 5)
                .containsOnly(0);
    }

    @Test
    void wordsThatWouldTouchStandInRowsAboveEachOther() {
        InstantLine line = line(instant("1871"), caveat("1870"), caveat("1872"), caveat("1990"));

        assertThat(row(line, "1871")).isZero();
        assertThat(List.of(row(line, "1870"), row(line, "1872"))).containsExactlyInAnyOrder(1, 2);
        assertThat(row(line, "1990")).isZero();
        InstantLine low = InstantLine.onPage(
                        List.of(instant("1871"), caveat("1870"), caveat("1872")), WIDTH, 2, words -> 300)
                .orElseThrow();
        assertThat(low.marks()).anyMatch(mark -> mark.row() == LineMark.NO_ROOM);
    }

    @Test
    void whereNothingHasAPlaceThereIsNoLine() {
        assertThat(InstantLine.onPage(List.of(), WIDTH, 9, words -> 100)).isEmpty();
    }

    @Property(tries = 500)
    void everyMarkAndItsWordsLieOnTheLineWhateverTheDates(@ForAll("someDates") List<String> dates) {
        List<LineDate> drawn = Stream.concat(
                        Stream.of(instant("1871")), dates.stream().map(InstantLineTest::caveat))
                .toList();

        InstantLine line = InstantLine.onPage(drawn, WIDTH, 99, words -> 100).orElseThrow();

        assertThat(line.marks()).hasSize(drawn.size());
        for (LineMark mark : line.marks()) {
            assertThat(mark.middle()).isBetween(0.0, WIDTH);
            assertThat(mark.wordsAt()).isBetween(50.0, WIDTH - 50);
            assertThat(mark.shapes()).isNotEmpty();
        }
        assertThat(line.ticks()).hasSizeBetween(1, 14);
    }

    @Provide
    Arbitrary<List<String>> someDates() {
        return Arbitraries.of(
                        "0800",
                        "1066",
                        "-0044",
                        "1871?",
                        "1871~",
                        "1871%",
                        "187X",
                        "18XX",
                        "1871-05",
                        "1871-05-03~",
                        "1871-21",
                        "1871/1873",
                        "1871~/1873?",
                        "1871/..",
                        "../1873",
                        "1871/",
                        "/1873",
                        "[1871,1873]",
                        "{1871,1873}",
                        "[..1873]",
                        "[1871..]",
                        "{1871,1873..1875}",
                        "1871-XX-25",
                        "1945-04-25T10:00:00Z")
                .list()
                .ofMaxSize(6);
    }

    private static LineDate instant(String date) {
        return new LineDate("instant", edtf(date), date, true);
    }

    private static LineDate caveat(String date) {
        return new LineDate(date, edtf(date), date, false);
    }

    private static Edtf edtf(String date) {
        return Edtf.of(date).orElseThrow(() -> new AssertionError(date));
    }

    private static InstantLine line(LineDate... dates) {
        return InstantLine.onPage(List.of(dates), WIDTH, 9, words -> 100).orElseThrow();
    }

    private static LineMark mark(InstantLine line, String words) {
        return line.marks().stream()
                .filter(mark -> mark.date().words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<LineShape> shapes(InstantLine line, String words) {
        return mark(line, words).shapes();
    }

    private static double middle(InstantLine line, String words) {
        return mark(line, words).middle();
    }

    private static int row(InstantLine line, String words) {
        return mark(line, words).row();
    }
}
