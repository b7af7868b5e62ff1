package org.caveat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Fixity;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.caveat.model.Region.Rectangle;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.junit.jupiter.api.Test;

class ScaleRegionsTest {
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-20T09:15:00Z"));
    private static final Hand LANG = Hand.of("B. Lang", Instant.parse("2026-11-24T10:00:00Z"));
    private static final PictureFacts HALF = new PictureFacts(900, 2000, 1500, 1);

    @Test
    void allThatWasDrawnIsScaledAndTheFactsOfTheNewPictureAreTakenOver() {
        AnnotatedPhotograph scaled =
                new ScaleRegions(HALF, LANG).applyTo(drawnOn4000()).state();
        assertThat(region(scaled, "box")).contains(new Rectangle(50, 100, 150, 200));
        assertThat(region(scaled, "shape").map(Region::spelled)).contains("path:M5,10 L50,10 L50,60 Z");
        assertThat(region(scaled, "point")).contains(new Rectangle(1999, 1499, 1, 1));
        assertThat(scaled.caveat("left").orElseThrow().beyond().flatMap(Beyond::at))
                .contains(1500);
        assertThat(scaled.caveat("camera").orElseThrow().beyond().flatMap(Beyond::at))
                .contains(1000);
        assertThat(scaled.photograph().persons().get(0).region()).contains(new Rectangle(10, 20, 30, 40));
        assertThat(scaled.photograph().get(PhotographFields.WIDTH)).contains(2000);
        assertThat(scaled.photograph().get(PhotographFields.HEIGHT)).contains(1500);
        assertThat(scaled.photograph().get(PhotographFields.BYTE_SIZE)).contains(900L);
        assertThat(scaled.photograph().get(PhotographFields.FIXITY))
                .as("the digest is of the former file")
                .isEmpty();
        assertThat(scaled.statement("box").orElseThrow().get(StatementFields.MODIFIED))
                .contains(LANG.stamp());
    }

    @Test
    void itsInversePutsBackEverythingAlsoWhatRoundingLost() {
        AnnotatedPhotograph before = drawnOn4000();
        PictureFacts tiny = new PictureFacts(90, 40, 30, 6);
        Applied applied = new ScaleRegions(tiny, LANG).applyTo(before);
        assertThat(applied.state()).isNotEqualTo(before);
        assertThat(applied.inverse().applyTo(applied.state()).state()).isEqualTo(before);
    }

    @Test
    void whatIsNotUnderstoodAndWhatIsOnAnotherPageStays() {
        Region unread = new Region.Unread("{\"type\":\"x\"}");
        AnnotatedPhotograph state = caveat(caveat(drawnOn4000(), "odd", Optional.of(unread)), "page", Optional.empty());
        Target second = state.caveat("box")
                .orElseThrow()
                .statement()
                .get(StatementFields.TARGET)
                .orElseThrow();
        state = new ReviseStatement<>("page", StatementFields.TARGET, Optional.of(second.on(Optional.of(2))), MARIN)
                .applyTo(state)
                .state();
        Beyond above = new Beyond("ceiling", Optional.of(7), Foreign.NONE);
        state = new ReviseStatement<>("odd", StatementFields.BEYOND, Optional.of(above), MARIN)
                .applyTo(state)
                .state();
        AnnotatedPhotograph scaled = new ScaleRegions(HALF, LANG).applyTo(state).state();
        assertThat(region(scaled, "odd")).contains(unread);
        assertThat(scaled.caveat("odd").orElseThrow().beyond()).contains(above);
        assertThat(region(scaled, "page")).isEqualTo(second.region());
        assertThat(scaled.statement("page").orElseThrow().get(StatementFields.MODIFIED))
                .as("nothing of it was changed now")
                .contains(MARIN.stamp());
    }

    @Test
    void whereTheFormerSizeIsNotToldNothingIsScaled() {
        AnnotatedPhotograph state = drawnOn4000();
        state = state.with(state.photograph().with(PhotographFields.WIDTH, Optional.empty()));
        AnnotatedPhotograph scaled = new ScaleRegions(HALF, LANG).applyTo(state).state();
        assertThat(region(scaled, "box")).isEqualTo(region(state, "box"));
    }

    @Test
    void whatFitsAsItIsStaysAndOnlyTheFactsAreTakenOver() {
        AnnotatedPhotograph before = drawnOn4000();
        Applied kept = new KeepRegions(HALF).applyTo(before);
        assertThat(kept.state().items()).isEqualTo(before.items());
        assertThat(kept.state().photograph().persons())
                .isEqualTo(before.photograph().persons());
        assertThat(kept.state().photograph().get(PhotographFields.WIDTH)).contains(2000);
        assertThat(kept.state().photograph().get(PhotographFields.FIXITY)).isEmpty();
        assertThat(kept.inverse().applyTo(kept.state()).state()).isEqualTo(before);
    }

    @Test
    void aShapeThatBecomesSmallerThanAPixelIsAPixel() {
        Scaling scaling = new Scaling(4000, 3000, 40, 30);
        assertThat(scaling.of(new Rectangle(3990, 10, 9, 9))).isEqualTo(new Rectangle(39, 0, 1, 1));
        Region shape = Polygon.of(List.of(new Point(10, 10), new Point(20, 10), new Point(20, 20)));
        assertThat(scaling.of(shape).bounds()).isEqualTo(new Rectangle(0, 0, 1, 1));
    }

    @Provide
    Arbitrary<Rectangle> boxes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3999),
                        Arbitraries.integers().between(0, 2999),
                        Arbitraries.integers().between(1, 4000),
                        Arbitraries.integers().between(1, 3000))
                .as((x, y, width, height) ->
                        new Rectangle(x, y, Math.min(width, 4000 - x), Math.min(height, 3000 - y)));
    }

    @Property
    void whateverIsScaledLiesInTheNewPictureAndTakesAPixelAtLeast(
            @ForAll("boxes") Rectangle box,
            @ForAll @IntRange(min = 1, max = 9000) int width,
            @ForAll @IntRange(min = 1, max = 9000) int height) {
        Rectangle scaled = (Rectangle) new Scaling(4000, 3000, width, height).of(box);
        assertThat(scaled.isWithin(width, height)).isTrue();
    }

    @Property
    void thereAndBackIsWithinAPixelOfTheSmallerPicture(
            @ForAll("boxes") Rectangle box, @ForAll @IntRange(min = 1, max = 40) int hundreds) {
        int width = 200 * hundreds;
        int height = 150 * hundreds;
        Scaling there = new Scaling(4000, 3000, width, height);
        Scaling back = new Scaling(width, height, 4000, 3000);
        Rectangle returned = (Rectangle) back.of(there.of(box));
        int aPixel = (int) Math.ceil(Math.max(1, 4000.0 / width));
        assertThat(Math.abs(returned.x() - box.x())).isLessThanOrEqualTo(aPixel);
        assertThat(Math.abs(returned.y() - box.y())).isLessThanOrEqualTo(aPixel);
        assertThat(Math.abs(returned.x() + returned.width() - box.x() - box.width()))
                .isLessThanOrEqualTo(aPixel);
        assertThat(Math.abs(returned.y() + returned.height() - box.y() - box.height()))
                .isLessThanOrEqualTo(aPixel);
    }

    private static AnnotatedPhotograph drawnOn4000() {
        Person anna = new Person("anna", Name.of("Anna"), Optional.of(new Rectangle(20, 40, 60, 80)));
        Photograph photograph = AnnotatedPhotograph.bare("a.jpg")
                .photograph()
                .with(PhotographFields.WIDTH, Optional.of(4000))
                .with(PhotographFields.HEIGHT, Optional.of(3000))
                .with(PhotographFields.BYTE_SIZE, Optional.of(1000L))
                .with(PhotographFields.PERSON, List.of(anna))
                .with(
                        PhotographFields.FIXITY,
                        List.of(new Fixity(Fixity.SHA_256, "ab", Optional.empty(), Foreign.NONE)));
        AnnotatedPhotograph state = AnnotatedPhotograph.bare("a.jpg").with(photograph);
        state = caveat(state, "box", Optional.of(new Rectangle(100, 200, 300, 400)));
        state = caveat(
                state,
                "shape",
                Optional.of(Polygon.of(List.of(new Point(10, 20), new Point(100, 20), new Point(100, 120)))));
        state = caveat(state, "point", Optional.of(new Rectangle(3999, 2999, 1, 1)));
        state = mark(caveat(state, "left", Optional.empty()), "left", 3000);
        return mark(caveat(state, "camera", Optional.empty()), "camera", 2000);
    }

    private static AnnotatedPhotograph caveat(AnnotatedPhotograph state, String id, Optional<Region> region) {
        AnnotatedPhotograph with = new AddCaveat(id, Kind.OUTSIDE, Said.NOTHING, MARIN)
                .applyTo(state)
                .state();
        return new ReviseTarget.ToRegion(id, region, MARIN).applyTo(with).state();
    }

    private static AnnotatedPhotograph mark(AnnotatedPhotograph state, String id, int at) {
        Beyond mark = new Beyond(id, Optional.of(at), Foreign.NONE);
        return new ReviseTarget.ToBeyond(id, Optional.of(mark), MARIN)
                .applyTo(state)
                .state();
    }

    private static Optional<Region> region(AnnotatedPhotograph state, String id) {
        return state.caveat(id).orElseThrow().region();
    }
}
