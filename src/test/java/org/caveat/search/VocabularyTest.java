package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.model.Agent;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.search.Vocabulary.Use;
import org.caveat.ui.Invented;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary("en");

    private static Holding photograph(String file) {
        return Invented.holding(file, 40, 30);
    }

    private static <T> Holding saying(Holding holding, Field<T> field, T value) {
        Edit edit = new Put<>(Place.PHOTOGRAPH, field, value);
        return holding.saying(edit.applyTo(holding.state()).state());
    }

    private static Holding at(String file, String... places) {
        return saying(
                photograph(file),
                PhotographFields.PLACE,
                Arrays.stream(places).map(Name::of).toList());
    }

    private static Name linked(String name, String... addresses) {
        return new Name(
                name,
                Optional.empty(),
                List.of(addresses),
                Optional.empty(),
                Optional.empty(),
                org.caveat.model.Foreign.NONE);
    }

    private List<String> offered(Sort sort, String typed) {
        return vocabulary.completing(sort, typed, 8).stream().map(Use::words).toList();
    }

    @Test
    void theMostUsedComeFirstAndThenTheAlphabet() {
        vocabulary.hear(at("a", "Torgau", "Toruń", "Tómar"));
        vocabulary.hear(at("b", "Toruń", "Torgelow"));
        assertThat(offered(Sort.PLACE, "to")).containsExactly("Toruń", "Tómar", "Torgau", "Torgelow");
    }

    @Test
    void longWordsThatBeginAlikeStandInTheOrderOfTheAlphabetToTheirEnds() {
        String archive = "Bundesarchiv, Bild 183-1945 and what comes behind it, ";
        vocabulary.hear(at("a", archive + "Übersee", archive + "Zürich", archive + "uhland"));
        assertThat(offered(Sort.PLACE, "bundes"))
                .containsExactly(archive + "Übersee", archive + "uhland", archive + "Zürich");
    }

    @Test
    void theAlphabetIsThatOfTheLanguage() {
        Vocabulary swedish = new Vocabulary("sv");
        swedish.hear(at("a", "Östersund", "Zürich"));
        vocabulary.hear(at("a", "Östersund", "Zürich"));
        assertThat(swedish.completing(Sort.PLACE, "", 8)).extracting(Use::words).containsExactly("Zürich", "Östersund");
        assertThat(offered(Sort.PLACE, "")).containsExactly("Östersund", "Zürich");
    }

    @Test
    void caseAndDiacriticsMakeNoDifferenceAndAWordWithinCounts() {
        vocabulary.hear(at("a", "Łódź", "Nad Łódką", "Melody"));
        assertThat(offered(Sort.PLACE, "LOD")).containsExactlyInAnyOrder("Łódź", "Nad Łódką");
        assertThat(offered(Sort.PLACE, "od")).isEmpty();
    }

    @Test
    void eachSpellingIsOfferedAndNoneIsTakenForAnother() {
        vocabulary.hear(at("a", "Müller", "Muller"));
        assertThat(offered(Sort.PLACE, "mu")).containsExactlyInAnyOrder("Müller", "Muller");
    }

    @Test
    void whatIsTypedAlreadyIsNotOfferedButWithAnotherSpellingItIs() {
        vocabulary.hear(at("a", "Torgau"));
        assertThat(offered(Sort.PLACE, "Torgau ")).isEmpty();
        assertThat(offered(Sort.PLACE, "torgau")).containsExactly("Torgau");
    }

    @Test
    void whatIsTypedAlreadyIsOfferedWhereAddressesComeWithIt() {
        vocabulary.hear(saying(photograph("a"), PhotographFields.PLACE, List.of(linked("Torgau", "http://w/1"))));
        vocabulary.hear(at("b", "Torgau"));
        assertThat(vocabulary.completing(Sort.PLACE, "Torgau", 8))
                .containsExactly(new Use("Torgau", 2, List.of("http://w/1")));
    }

    @Test
    void addressesOfWhichTwoUsesSayDifferentThingsDoNotCome() {
        vocabulary.hear(saying(photograph("a"), PhotographFields.PLACE, List.of(linked("Frankfurt", "http://w/1"))));
        vocabulary.hear(saying(photograph("b"), PhotographFields.PLACE, List.of(linked("Frankfurt", "http://w/2"))));
        assertThat(vocabulary.completing(Sort.PLACE, "fra", 8)).containsExactly(new Use("Frankfurt", 2, List.of()));
    }

    @Test
    void anEditIsCountedAndWhatIsNoLongerUsedIsForgotten() {
        vocabulary.hear(at("a", "Torgau"));
        vocabulary.hear(at("a", "Torun"));
        assertThat(offered(Sort.PLACE, "to")).containsExactly("Torun");
        vocabulary.hear(at("b", "Tokyo"));
        vocabulary.keepOnly(List.of("b"));
        assertThat(offered(Sort.PLACE, "to")).containsExactly("Tokyo");
        vocabulary.hear(photograph("b"));
        assertThat(offered(Sort.PLACE, "")).isEmpty();
    }

    @Test
    void noMoreAreOfferedThanAreAskedFor() {
        vocabulary.hear(at("a", "a1", "a2", "a3"));
        assertThat(vocabulary.completing(Sort.PLACE, "a", 2)).hasSize(2);
    }

    @Test
    void everySortOfWordsIsKnown() {
        Holding holding = photograph("a");
        Name maker = new Name(
                "A. Maker",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("photographer"),
                org.caveat.model.Foreign.NONE);
        holding = saying(holding, PhotographFields.PERSON, List.of(Person.named("urn:uuid:1", "A. Person")));
        holding = saying(holding, PhotographFields.MAKER, List.of(maker));
        holding = saying(holding, PhotographFields.KEYWORD, List.of(Name.of("a keyword")));
        holding = saying(holding, PhotographFields.MEDIUM, Optional.of("albumen print"));
        holding = saying(holding, PhotographFields.REPOSITORY, Optional.of(Agent.organization("An Archive")));
        holding = saying(holding, PhotographFields.IDENTIFIER, List.of(Identifier.of("accession", "1")));
        vocabulary.hear(citing(holding));
        assertThat(Stream.of(Sort.values()).map(sort -> offered(sort, "a")))
                .filteredOn(List::isEmpty)
                .as("sorts of which no word begins with a")
                .hasSize(2);
        assertThat(offered(Sort.ROLE, "photo")).containsExactly("photographer");
        assertThat(offered(Sort.SOURCE, "book")).containsExactly("A book, p. 1");
        assertThat(offered(Sort.PLACE, "place")).containsExactly("A place of a caveat");
    }

    private static Holding citing(Holding holding) {
        Statement caveat = new Statement("urn:uuid:c", org.caveat.model.Said.NOTHING)
                .with(StatementFields.MOTIVATION, Statement.COMMENTING)
                .with(StatementFields.KIND, "after")
                .with(StatementFields.PLACE, Optional.of(Name.of("A place of a caveat")))
                .with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.ASSERTS, Source.of("A book, p. 1"))));
        return holding.saying(holding.state().withItems(List.of(caveat)));
    }
}
