package org.caveat.ui.inspector.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.collection.people.Appearance;
import org.caveat.model.Kind;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.Invented;
import org.caveat.ui.OnTheTable;
import org.caveat.ui.Told;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose card is shown. Every name here is invented. */
class PersonModelTest {
    private static final String ADLER = "urn:uuid:1";
    private static final Rectangle FACE = new Rectangle(1, 2, 3, 4);

    private final Map<String, Holding> all = new LinkedHashMap<>();
    private final OnTheTable photographs = new OnTheTable();
    private final PersonModel model =
            new PersonModel(photographs, () -> new ArrayList<>(all.values()), new SameThread(), Runnable::run);

    @BeforeEach
    void showOneWithAPerson() {
        put("a.jpg", Told.nothing("a.jpg").person(ADLER, "M. Adler", FACE));
        put("b.jpg", Told.nothing("b.jpg").person("urn:uuid:2", "M. Adler", FACE));
        model.show(Optional.of(holding("a.jpg")));
    }

    private void put(String file, Told told) {
        Holding holding = Invented.saying(file, 40, 30, told.state());
        all.put(file, holding);
        photographs.put(holding);
    }

    private Holding holding(String file) {
        return Optional.ofNullable(all.get(file)).orElseThrow();
    }

    private List<Appearance> gathered() {
        return model.gatheredProperty().get().orElseThrow();
    }

    @Test
    void theCardGathersAcrossPhotographsAndAnewWhenSomethingIsSaid() {
        model.show(ADLER);
        assertThat(model.person()).contains(ADLER);
        assertThat(gathered()).hasSize(2);
        assertThat(gathered().get(1).caveats()).isEmpty();
        put(
                "b.jpg",
                Told.nothing("b.jpg")
                        .person("urn:uuid:2", "M. Adler", FACE)
                        .caveat("urn:uuid:3", Kind.AFTER, "She emigrated.", "urn:uuid:2"));
        assertThat(gathered().get(1).caveats()).hasSize(1);
    }

    @Test
    void whoIsNoLongerShownLeavesTheGathering() {
        model.show(ADLER);
        put("b.jpg", Told.nothing("b.jpg"));
        assertThat(gathered()).hasSize(1);
    }

    @Test
    void anotherPhotographTakesTheCardAwayAndSoDoesTheEndOfThePerson() {
        model.show(ADLER);
        model.show(Optional.of(holding("b.jpg")));
        assertThat(model.isShown()).isFalse();
        model.show(Optional.of(holding("a.jpg")));
        model.show(ADLER);
        put("a.jpg", Told.nothing("a.jpg"));
        model.show(Optional.of(holding("a.jpg")));
        assertThat(model.isShown()).isFalse();
    }

    @Test
    void aNewNameShowsOnTheCardThatIsOpen() {
        model.show(ADLER);
        put("a.jpg", Told.nothing("a.jpg").person(ADLER, "Miriam Adler", FACE));
        model.show(Optional.of(holding("a.jpg")));
        assertThat(((PersonModel.Card) model.shown()).person().name().value()).isEqualTo("Miriam Adler");
    }

    @Test
    void withNobodySelectedOneOfThosePresentIsChosen() {
        model.askWhose();
        assertThat(((PersonModel.Whose) model.shown()).persons()).hasSize(1);
        assertThat(model.person()).isEmpty();
        assertThat(model.hide()).isTrue();
        assertThat(model.hide()).isFalse();
    }

    @Test
    void ofNobodyThereIsNoCard() {
        model.show("urn:uuid:nobody");
        assertThat(model.isShown()).isFalse();
    }

    @Test
    void closingItTwentyTimesLeavesNoListenerBehind() {
        int before = photographs.watchers();
        for (int time = 0; time < 20; time++) {
            PersonModel another = new PersonModel(photographs, List::of, new SameThread(), Runnable::run);
            another.show(Optional.of(holding("a.jpg")));
            another.show(ADLER);
            another.close();
        }
        assertThat(photographs.watchers()).isEqualTo(before);
    }
}
