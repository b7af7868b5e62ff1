package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseTarget;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Region.Rectangle;
import org.caveat.model.Said;
import org.caveat.ui.Told;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class RegionsModelTest {
    private static final Hand HAND = Hand.of("A. Marin", java.time.Instant.parse("2026-11-24T10:00:00Z"));
    private static final Viewport VIEW = new Viewport(new Extent(1000, 600), new Extent(1000, 600), 1, 0, 0, Turn.NONE);

    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final List<Region> drawn = new ArrayList<>();
    private final RegionsModel model = new RegionsModel(selected, drawn::add);

    @Test
    void marksAreNumberedInTheOrderOfTheCards() {
        assertThat(RegionMark.of(twoRegions()))
                .extracting(RegionMark::number, RegionMark::id)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "large"),
                        org.assertj.core.groups.Tuple.tuple(2, "small"));
    }

    @Test
    void whatIsWithdrawnHasNoMark() {
        AnnotatedPhotograph state = new WithdrawCaveat("large", "a mistake", Optional.empty(), HAND)
                .applyTo(twoRegions())
                .state();
        assertThat(RegionMark.of(state)).extracting(RegionMark::id).containsExactly("small");
    }

    @Test
    void aClickSelectsTheSmallestRegionThere() {
        model.show(RegionMark.of(twoRegions()));
        model.selectAt(new Spot(150, 150));
        assertThat(selected.get()).contains("small");
        model.selectAt(new Spot(50, 50));
        assertThat(selected.get()).contains("large");
        model.selectAt(new Spot(900, 500));
        assertThat(selected.get()).isEmpty();
    }

    @Test
    void aRectangleThatWasDrawnIsTakenOnceAndDrawingEnds() {
        model.draw(Shape.RECTANGLE);
        drag(new Spot(10, 10), new Spot(60, 40));
        assertThat(drawn).containsExactly(new Rectangle(10, 10, 50, 30));
        assertThat(model.isArmed()).isFalse();
        assertThat(model.sketchProperty().get()).isEmpty();
    }

    @Test
    void aClickWhileDrawingIsArmedTakesNothingAndWaitsForAnother() {
        model.draw(Shape.RECTANGLE);
        drag(new Spot(10, 10), new Spot(10, 10));
        assertThat(drawn).isEmpty();
        assertThat(model.isArmed()).isTrue();
    }

    @Test
    void whatIsAbandonedIsNotTaken() {
        model.draw(Shape.RECTANGLE);
        model.tool().ifPresent(tool -> {
            tool.pressed(new Touch(VIEW, new Spot(10, 10), 1));
            tool.dragged(new Touch(VIEW, new Spot(60, 40), 1));
            model.abandon();
            tool.released(new Touch(VIEW, new Spot(60, 40), 1));
        });
        assertThat(drawn).isEmpty();
        assertThat(model.isArmed()).isFalse();
    }

    @Test
    void insideAPolygonIsNotAllThatItsRectangleHolds() {
        Region triangle = new Region.Polygon(
                "M0,0L100,0L0,100Z",
                List.of(new Region.Point(0, 0), new Region.Point(100, 0), new Region.Point(0, 100)));
        assertThat(Inside.of(triangle, new Spot(20, 20))).isTrue();
        assertThat(Inside.of(triangle, new Spot(90, 90))).isFalse();
    }

    @Test
    void aClickOnAPersonSelectsThePersonAndACardSelectsNobody() {
        Told told = Told.nothing("a.jpg")
                .person("anna", "Anna", new Rectangle(100, 100, 50, 50))
                .caveat("large", Kind.BEFORE, "…")
                .at("large", new Rectangle(0, 0, 400, 400));
        model.show(RegionMark.of(told.state()));
        model.persons().show(PersonMark.of(told.state()));
        model.selectAt(new Spot(120, 120));
        assertThat(model.persons().selectedProperty().get()).contains("anna");
        assertThat(selected.get()).isEmpty();
        model.selectAt(new Spot(300, 300));
        assertThat(model.persons().selectedProperty().get()).isEmpty();
        assertThat(selected.get()).contains("large");
    }

    @Test
    void aCaveatsRegionNoLargerThanThePersonComesFirst() {
        Told told = Told.nothing("a.jpg")
                .person("anna", "Anna", new Rectangle(100, 100, 50, 50))
                .caveat("same", Kind.AFTER, "…")
                .at("same", new Rectangle(100, 100, 50, 50));
        model.show(RegionMark.of(told.state()));
        model.persons().show(PersonMark.of(told.state()));
        model.selectAt(new Spot(120, 120));
        assertThat(selected.get()).contains("same");
    }

    @Test
    void whoIsNoLongerOnThePictureIsNoLongerMeant() {
        Told told = Told.nothing("a.jpg").person("anna", "Anna", new Rectangle(100, 100, 50, 50));
        model.persons().show(PersonMark.of(told.state()));
        model.selectPerson("anna");
        model.persons().pointAt(new Spot(120, 120));
        assertThat(model.persons().pointedAtProperty().get()).contains("anna");
        model.persons().show(List.of());
        assertThat(model.persons().selectedProperty().get()).isEmpty();
        assertThat(model.persons().pointedAtProperty().get()).isEmpty();
    }

    @Test
    void aPersonWithoutARegionHasNoMark() {
        Told told = Told.nothing("a.jpg")
                .person("anna", "Anna", new Rectangle(100, 100, 50, 50))
                .person("bert", "Bert", new Region.Unread("{}"));
        assertThat(PersonMark.of(told.state())).extracting(PersonMark::id).containsExactly("anna");
    }

    private void drag(Spot from, Spot to) {
        model.tool().ifPresent(tool -> {
            tool.pressed(new Touch(VIEW, from, 1));
            tool.dragged(new Touch(VIEW, to, 1));
            tool.released(new Touch(VIEW, to, 1));
        });
    }

    private static AnnotatedPhotograph twoRegions() {
        AnnotatedPhotograph state = AnnotatedPhotograph.bare("a.jpg");
        state = with(state, "small", Kind.CARE, new Rectangle(100, 100, 100, 100));
        return with(state, "large", Kind.BEFORE, new Rectangle(0, 0, 400, 400));
    }

    private static AnnotatedPhotograph with(AnnotatedPhotograph state, String id, Kind kind, Rectangle region) {
        AnnotatedPhotograph added =
                new AddCaveat(id, kind, Said.NOTHING, HAND).applyTo(state).state();
        return new ReviseTarget.ToRegion(id, Optional.of(region), HAND)
                .applyTo(added)
                .state();
    }
}
