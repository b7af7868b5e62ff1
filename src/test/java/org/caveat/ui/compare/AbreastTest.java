package org.caveat.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.caveat.ui.region.Turn;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

/** Pictures that lie side by side and are moved as one. */
class AbreastTest {
    private static final Extent PANE = new Extent(600, 600);
    private static final Viewport MASTER = Abreast.fitted(new Extent(6000, 4000), PANE, Turn.NONE);
    private static final Viewport COPY = Abreast.fitted(new Extent(300, 200), PANE, Turn.NONE);

    @Test
    void aSmallCopyIsFittedAsLargeAsItsMaster() {
        assertThat(COPY.whole()).isEqualTo(MASTER.whole());
        assertThat(MASTER.whole().width()).isEqualTo(600 - 2 * Abreast.MARGIN);
    }

    @Test
    void inASmallPaneTheMarginGivesWayAndThePhotographKeepsMostOfIt() {
        Viewport small = Abreast.fitted(new Extent(6000, 4000), new Extent(228, 64), Turn.NONE);
        assertThat(small.whole().height()).isEqualTo(48);
    }

    @Test
    void zoomedToAPlaceBothShowTheSamePartThere() {
        List<Viewport> zoomed = Abreast.zoomed(List.of(MASTER, COPY), 5, new Way(100, -40));
        Spot cursor = new Spot(400, 260);
        Spot inMaster = zoomed.get(0).toPicture(cursor);
        Spot inCopy = zoomed.get(1).toPicture(cursor);
        assertThat(inMaster.x()).isCloseTo(MASTER.toPicture(cursor).x(), within(1e-6));
        assertThat(inCopy.x() / 300).isCloseTo(inMaster.x() / 6000, within(1e-9));
        assertThat(inCopy.y() / 200).isCloseTo(inMaster.y() / 4000, within(1e-9));
    }

    @Test
    void howTheyLieToEachOtherIsKeptHoweverFarOneGoes() {
        Viewport laid = Abreast.panned(Abreast.zoomed(List.of(COPY), 1.7, new Way(30, 20)), -25, 12)
                .get(0);
        List<Viewport> both = List.of(MASTER, laid);
        List<Viewport> there = Abreast.panned(Abreast.zoomed(both, 12, new Way(0, 0)), 90000, -90000);
        List<Viewport> back = Abreast.fitted(Abreast.zoomed(there, 0.001, new Way(0, 0)));
        assertThat(lie(there))
                .usingComparatorForType(AbreastTest::nearly, Double.class)
                .isEqualTo(lie(both));
        assertThat(lie(back))
                .usingComparatorForType(AbreastTest::nearly, Double.class)
                .isEqualTo(lie(both));
    }

    @Property(tries = 200)
    void neitherZoomNorPanNorTurnChangesHowTheyLieToEachOther(@ForAll long seed) {
        Random random = new Random(seed);
        Viewport laid = Abreast.zoomed(List.of(COPY), 0.5 + random.nextDouble() * 4, new Way(40, -10))
                .get(0);
        List<Viewport> both = List.of(MASTER, laid);
        List<Double> before = lie(both);
        for (int step = 0; step < 30; step++) {
            both = switch (random.nextInt(3)) {
                case 0 -> Abreast.zoomed(both, Math.exp(random.nextGaussian()), new Way(random.nextInt(600) - 300, 20));
                case 1 -> Abreast.panned(both, random.nextGaussian() * 500, random.nextGaussian() * 500);
                default -> Abreast.fitted(both);
            };
        }
        assertThat(lie(both))
                .usingComparatorForType(AbreastTest::nearly, Double.class)
                .isEqualTo(before);
        assertThat(both.get(0).scale()).isLessThanOrEqualTo(32 + 1e-9);
    }

    /** How much larger the second is than the first, and where its corner lies on the first. */
    private static List<Double> lie(List<Viewport> both) {
        Viewport first = both.get(0);
        Viewport second = both.get(1);
        return List.of(
                second.scale() / first.scale(),
                (second.left() - first.left()) / first.scale() / 6000,
                (second.top() - first.top()) / first.scale() / 4000);
    }

    private static int nearly(Double one, Double other) {
        return Math.abs(one - other) < 1e-6 ? 0 : Double.compare(one, other);
    }

    @Test
    void fittedAllAreWhollyInViewWithWhatLiesBetweenThem() {
        Viewport aside = Abreast.in(COPY, PANE);
        Viewport moved =
                new Viewport(aside.picture(), PANE, aside.scale() * 2, aside.left() - 400, aside.top() + 90, Turn.NONE);
        List<Viewport> fitted = Abreast.fitted(List.of(MASTER, moved));
        assertThat(fitted).allSatisfy(view -> {
            assertThat(view.left()).isGreaterThanOrEqualTo(Abreast.MARGIN - 1e-6);
            assertThat(view.left() + view.whole().width()).isLessThanOrEqualTo(600 - Abreast.MARGIN + 1e-6);
            assertThat(view.top()).isGreaterThanOrEqualTo(Abreast.MARGIN - 1e-6);
        });
    }

    @Test
    void oneAloneIsFittedInItsMiddle() {
        Viewport astray = Abreast.panned(Abreast.zoomed(List.of(MASTER), 9, new Way(0, 0)), 800, 300)
                .get(0);
        assertThat(Abreast.isFitted(astray)).isFalse();
        assertThat(Abreast.isFitted(Abreast.fitted(List.of(astray)).get(0))).isTrue();
    }

    @Test
    void theyAreNeverZoomedBeyondThirtyTwoNorSmallerThanFittedButToTheirPixels() {
        List<Viewport> huge = Abreast.zoomed(List.of(MASTER, COPY), 1e9, new Way(0, 0));
        assertThat(huge.get(1).scale()).isCloseTo(32, within(1e-9));
        List<Viewport> small = Abreast.zoomed(huge, 1e-9, new Way(0, 0));
        assertThat(small.get(1).scale()).isCloseTo(1, within(1e-9));
        assertThat(Abreast.zoomed(List.of(MASTER), 1e-9, new Way(0, 0))).allMatch(Abreast::isFitted);
    }

    @Test
    void turnedAroundTheMiddleOfThePaneWhatIsThereStaysThere() {
        List<Viewport> zoomed = Abreast.zoomed(List.of(MASTER, COPY), 6, new Way(0, 0));
        List<Viewport> turned = Abreast.turned(zoomed, Turn::clockwise);
        List<Viewport> flipped = Abreast.turned(turned, Turn::flipped);
        Spot middle = new Spot(300, 300);
        for (int each = 0; each < 2; each++) {
            Spot before = zoomed.get(each).toPicture(middle);
            assertThat(turned.get(each).toPicture(middle).x()).isCloseTo(before.x(), within(1e-6));
            assertThat(flipped.get(each).toPicture(middle).y()).isCloseTo(before.y(), within(1e-6));
        }
        assertThat(turned.get(0).turn()).isEqualTo(Turn.NONE.clockwise());
        List<Viewport> fitted = Abreast.turned(List.of(MASTER, COPY), Turn::clockwise);
        assertThat(fitted).allMatch(Abreast::isFitted);
    }
}
