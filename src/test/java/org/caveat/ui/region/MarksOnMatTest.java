package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caveat.model.Beyond;
import org.caveat.model.Foreign;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;

/** Whatever marks there are, and however the picture lies: they are told apart. */
class MarksOnMatTest {
    private static final Extent PICTURE = new Extent(4000, 3000);

    @Provide
    Arbitrary<List<MarksOnMat.Mark>> marks() {
        Arbitrary<String> edges = Arbitraries.of("left", "right", "top", "bottom", "camera");
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 4000);
        Arbitrary<Double> widths = Arbitraries.doubles().between(30, 400);
        return Combinators.combine(edges, places, widths)
                .as((edge, at, width) -> new MarksOnMat.Mark(
                        new Beyond(edge, Optional.of(at), Foreign.NONE), new Extent(Math.ceil(width), 20)))
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<Viewport> views() {
        Arbitrary<Extent> stages = Combinators.combine(
                        Arbitraries.integers().between(420, 1600),
                        Arbitraries.integers().between(420, 1000))
                .as(Extent::new);
        Arbitrary<Turn> turns = Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
                .as(Turn::new);
        Arbitrary<Double> zooms = Arbitraries.doubles().between(1, 20);
        Arbitrary<Double> pans = Arbitraries.doubles().between(-9000, 9000);
        return Combinators.combine(stages, turns, zooms, pans, pans).as((stage, turn, zoom, x, y) -> {
            Viewport fitted = Viewport.fitted(PICTURE, stage, turn).marked(true);
            return zoom < 3 ? fitted : fitted.zoomed(zoom, fitted.middle()).panned(x, y);
        });
    }

    @Property
    void discsAndWordsNeverOverlapEachOther(
            @ForAll("marks") List<MarksOnMat.Mark> marks, @ForAll("views") Viewport view) {
        List<Area> taken = new ArrayList<>();
        for (BeyondPlace place : MarksOnMat.of(marks, view)) {
            taken.add(place.around());
            place.words().ifPresent(taken::add);
        }
        for (int one = 0; one < taken.size(); one++) {
            for (int other = one + 1; other < taken.size(); other++) {
                assertThat(taken.get(one).shared(taken.get(other)))
                        .as("%s and %s", taken.get(one), taken.get(other))
                        .isZero();
            }
        }
    }

    @Property
    void wordsNeverOverlapThePictureAndNeverLeaveTheStage(
            @ForAll("marks") List<MarksOnMat.Mark> marks, @ForAll("views") Viewport view) {
        Area stage = new Area(0, 0, view.stage().width(), view.stage().height());
        for (BeyondPlace place : MarksOnMat.of(marks, view)) {
            place.words().ifPresent(words -> {
                assertThat(words.shared(view.whole())).isZero();
                assertThat(words.shared(stage)).isEqualTo(words.width() * words.height());
            });
            assertThat(place.around().shared(stage)).as("seen whole").isEqualTo(22.0 * 22);
        }
    }

    @Property
    void wordsOfWhichHardlyALetterWouldBeSeenAreNotBegun(
            @ForAll("marks") List<MarksOnMat.Mark> marks, @ForAll("views") Viewport view) {
        List<BeyondPlace> places = MarksOnMat.of(marks, view);
        for (int at = 0; at < marks.size(); at++) {
            double whole = marks.get(at).words().width();
            places.get(at)
                    .words()
                    .filter(words -> words.width() > WordsOnMat.GLYPH && words.width() < whole)
                    .ifPresent(cut -> assertThat(cut.width()).isGreaterThanOrEqualTo(84));
        }
    }

    @Property
    void marksOfAnEdgeStandInTheOrderOfTheirPlaces(
            @ForAll("marks") List<MarksOnMat.Mark> marks, @ForAll("views") Viewport view) {
        List<BeyondPlace> places = MarksOnMat.of(marks, view);
        for (BeyondPlace one : places) {
            for (BeyondPlace other : places) {
                boolean isLevel = one.out().y() != 0;
                double edges = isLevel
                        ? one.onEdge().x() - other.onEdge().x()
                        : one.onEdge().y() - other.onEdge().y();
                double discs = isLevel
                        ? one.disc().x() - other.disc().x()
                        : one.disc().y() - other.disc().y();
                boolean isSameEdge = one.out().equals(other.out());
                assertThat(isSameEdge && edges < 0 && discs >= 0).isFalse();
            }
        }
    }
}
