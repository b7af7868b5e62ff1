package org.caveat.collection.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.SetInstant;
import org.caveat.edit.SetPersons;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.ui.Invented;
import org.caveat.ui.Told;
import org.junit.jupiter.api.Test;

/** Who is taken for one person, and who never is. Every name here is invented. */
class GatheringTest {
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    private static final String ONE = "https://example.org/one";
    private static final String TWO = "https://example.org/two";

    private final List<Holding> photographs = new ArrayList<>();

    /** A photograph with one person on it, whose id is the file's. */
    private void shows(String file, String name, String... records) {
        shows(file, name, Optional.empty(), records);
    }

    private void shows(String file, String name, Optional<Certainty> sure, String... records) {
        put(file, Told.nothing(file).with(adds(new Person(file, named(name, sure, records), Optional.empty()))));
    }

    private static SetPersons adds(Person person) {
        return new SetPersons(List.of(person), Listing.ADDS);
    }

    private static Name named(String name, Optional<Certainty> sure, String... records) {
        return new Name(name, Optional.empty(), List.of(records), sure, Optional.empty(), Foreign.NONE);
    }

    private void put(String file, Told told) {
        photographs.removeIf(there -> there.file().equals(file));
        photographs.add(Invented.saying(file, 4, 3, told.state()));
    }

    private List<String> gathered(String file) {
        return Gathering.of(file, file, photographs).stream()
                .map(one -> one.photograph().file() + " " + one.tie())
                .toList();
    }

    @Test
    void theSameRecordJoinsWhateverTheNames() {
        shows("a", "M. Adler", ONE);
        shows("b", "Miriam Adler", ONE, TWO);
        shows("c", "Miriam Stein", TWO);
        assertThat(gathered("a")).containsExactly("a ITSELF", "b SAME_RECORD", "c SAME_RECORD");
        assertThat(gathered("c")).containsExactly("a SAME_RECORD", "b SAME_RECORD", "c ITSELF");
    }

    @Test
    void theVerySameNameWithoutARecordJoinsAndIsMarked() {
        shows("a", "M. Adler");
        shows("b", " M. Adler ");
        shows("c", "M. ADLER");
        assertThat(gathered("a")).containsExactly("a ITSELF", "b SAME_NAME");
    }

    @Test
    void aNameWithoutARecordJoinsTheOnlyPersonOfThatNameWhoHasOne() {
        shows("a", "M. Adler", ONE);
        shows("b", "M. Adler");
        assertThat(gathered("a")).containsExactly("a ITSELF", "b SAME_NAME");
        assertThat(gathered("b")).containsExactly("a SAME_NAME", "b ITSELF");
    }

    @Test
    void differentRecordsNeverJoinEvenWithTheSameName() {
        shows("a", "M. Adler", ONE);
        shows("b", "M. Adler", TWO);
        assertThat(gathered("a")).containsExactly("a ITSELF");
    }

    @Test
    void whereTwoOfOneNameAreToldApartTheNameAloneSaysOfNobodyWhoTheyAre() {
        shows("a", "M. Adler", ONE);
        shows("b", "M. Adler", TWO);
        shows("c", "M. Adler");
        assertThat(gathered("a")).containsExactly("a ITSELF");
        assertThat(gathered("c")).containsExactly("c ITSELF");
    }

    @Test
    void whoIsNotKnownIsNobodyElse() {
        shows("a", "Soldier, name not known", Optional.of(Certainty.UNKNOWN));
        shows("b", "Soldier, name not known", Optional.of(Certainty.UNKNOWN));
        shows("c", "");
        shows("d", "");
        assertThat(gathered("a")).containsExactly("a ITSELF");
        assertThat(gathered("c")).containsExactly("c ITSELF");
    }

    @Test
    void aNameThatStandsTwiceOnAPhotographIsNoOnePersons() {
        shows("a", "Adler");
        put(
                "b",
                Told.nothing("b")
                        .with(new SetPersons(
                                List.of(Person.named("b1", "Adler"), Person.named("b2", "Adler")), Listing.REPLACES)));
        assertThat(gathered("a")).containsExactly("a ITSELF");
        assertThat(Gathering.of("b", "b1", photographs)).hasSize(1);
    }

    @Test
    void thePhotographsComeInTheOrderOfTimeAndThoseWithoutADateLast() {
        shows("a", "M. Adler");
        put("b", dated("b", "1950"));
        put("c", dated("c", "194X"));
        assertThat(gathered("a")).containsExactly("c SAME_NAME", "b SAME_NAME", "a ITSELF");
    }

    private static Told dated(String file, String edtf) {
        return Told.nothing(file).with(adds(Person.named(file, "M. Adler"))).with(new SetInstant(edtf));
    }

    @Test
    void whatIsSaidOfThemComesInTheOrderOfTimeWithWhatIsPrivateAndWhatIsWithdrawn() {
        Told told = Told.nothing("a")
                .with(adds(Person.named("p", "M. Adler")))
                .with(says("undated", "", false))
                .with(says("late", "1950", true))
                .with(says("early", "1939", false))
                .with(new WithdrawCaveat("early", "It was someone else.", Optional.empty(), MARIN))
                .with(new AddCaveat("of others", Kind.AFTER, Said.NOTHING, MARIN));
        put("a", told);
        List<Caveat> caveats = Gathering.of("a", "p", photographs).get(0).caveats();
        assertThat(caveats).extracting(Caveat::id).containsExactly("early", "late", "undated");
        assertThat(caveats.get(0).stands()).isFalse();
        assertThat(caveats.get(1).isPrivate()).isTrue();
    }

    private static AddCaveat says(String id, String when, boolean isPrivate) {
        Said said = Said.NOTHING
                .with(StatementFields.ABOUT, List.of("p"))
                .with(StatementFields.PRIVATE, isPrivate)
                .with(StatementFields.WHEN, Optional.of(when).filter(date -> !date.isEmpty()));
        return new AddCaveat(id, Kind.AFTER, said, MARIN);
    }

    @Test
    void ofNobodyNothingIsGathered() {
        shows("a", "M. Adler");
        assertThat(Gathering.of("a", "nobody", photographs)).isEmpty();
        assertThat(Gathering.of("gone", "a", photographs)).isEmpty();
    }
}
