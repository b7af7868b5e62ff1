package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.export.Given.caveat;
import static org.caveat.export.Given.id;
import static org.caveat.export.Given.photograph;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Optional<Region> PART = Optional.of(new Region.Rectangle(1, 2, 3, 4));
    private static final Target HERE = Target.whole("a.jpg").at(PART);

    @Test
    void onlyWhatLiesOnThePublishedPictureIsMarkedThereAndEveryCaveatHasItsPlace() {
        Places places = places(
                on(1, HERE),
                on(2, HERE.on(Optional.of(1))),
                on(3, HERE.on(Optional.of(3))),
                on(4, Target.whole("a_v.jpg").at(PART)),
                on(5, Target.whole("./a%5Fv.jpg").at(PART)));

        assertThat(places.marked()).extracting(Caveat::id).containsExactly(id(1), id(2));
        assertThat(List.of(id(1), id(2), id(3), id(4), id(5)))
                .allSatisfy(id -> assertThat(places.anchor(id)).isPresent());
    }

    @Test
    void aTargetThatIsAnAddressOrLiesElsewhereIsTakenForThePhotographAsBefore() {
        Places places = places(
                on(1, Target.whole("https://example.org/a.jpg").at(PART)),
                on(2, Target.whole("box/a.jpg").at(PART)));

        assertThat(places.marked()).hasSize(2);
    }

    private static Statement on(int number, Target target) {
        return caveat(
                number,
                Kind.AFTER,
                "It burned.",
                statement -> statement.with(StatementFields.TARGET, Optional.of(target)));
    }

    private static Places places(Statement... statements) {
        Holding holding = photograph("a.jpg", statements);
        return new Places(
                new PublishedPhotograph(
                        holding, holding.state(), SafeNames.of(List.of("a.jpg")).get(0)),
                true);
    }
}
