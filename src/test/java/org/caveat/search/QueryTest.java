package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.OwnKind;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final Holding CANYON = canyon();

    @ParameterizedTest(name = "found by {0}")
    @ValueSource(
            strings = {
                "osullivan",
                "black-canyon",
                "CAÑON",
                "canon",
                "colorado riv",
                "steep",
                "boat",
                "gorge",
                "nachdem",
                "steilwand",
                "plate",
                "o'sullivan",
                "mojave",
                "wheeler",
                "expedition",
                "84.XM.484.10",
                "getty",
                "museum",
                "p.",
                "1871",
                "\"colorado river\"",
                "\"River, From\"",
                "„colorado river“",
                "«colorado river»",
                "«\u00a0colorado river\u00a0»",
                "canon boat -kitten",
                "-\"river colorado\"",
                "box-01",
                "kind:after",
                "KIND:After",
                "-kind:before",
                "is:unsourced -is:disputed",
                "date:1871",
                "date:187X",
                "date:1865/1888",
                "date:1871-05",
                "DATE:1800/..",
                "-date:1872",
                "person:wheel",
                "person:George",
                "person:\"george wheeler\"",
                "person:“George  WHEELER”",
                "",
                "   ",
                "-",
                "\"",
                "\"colorado river"
            })
    void aPhotographIsFoundByWhatIsSaidOfIt(String text) {
        assertThat(query(text).matches(CANYON)).isTrue();
    }

    @ParameterizedTest(name = "not found by {0}")
    @ValueSource(
            strings = {
                "kitten",
                "anyon",
                "canon kitten",
                "\"river colorado\"",
                "\"colorado riv\"",
                "\"looking the\"",
                "-canon",
                "-\"colorado river\"",
                "kind:before",
                "-kind:after",
                "is:disputed",
                "-is:unsourced",
                "canon is:locked",
                "date:1872/1880",
                "-date:187X",
                "date:../1870",
                "person:eorge",
                "person:\"george\"",
                "-person:wheeler"
            })
    void otherWordsDoNotFindIt(String text) {
        assertThat(query(text).matches(CANYON)).isFalse();
    }

    @Test
    void wordsOfOneTextAndAnotherAreNoPhrase() {
        assertThat(query("\"looking above steep\"").matches(CANYON)).isFalse();
        assertThat(query("looking above steep").matches(CANYON)).isTrue();
    }

    @Test
    void scriptsWithoutSpacesAreSearchedAtEveryLetter() {
        Holding nagasaki = Given.photograph("a.jpg", Given.caption(1, "長崎の川に浮かぶ舟"));
        assertThat(query("川").matches(nagasaki)).isTrue();
        assertThat(query("\"浮かぶ舟\"").matches(nagasaki)).isTrue();
        assertThat(query("山").matches(nagasaki)).isFalse();
    }

    @Test
    void numbersInFileNamesAreWords() {
        Holding scan = Given.photograph("IMG1234_b.tif");
        assertThat(query("1234").matches(scan)).isTrue();
        assertThat(query("234").matches(scan)).isFalse();
    }

    @Test
    void whoKeepsTheTextsFindsTheSame() {
        assertThat(query("canon kind:after").matches(CANYON, SearchableText::of))
                .isTrue();
        assertThat(query("canon kind:before").matches(CANYON, SearchableText::of))
                .isFalse();
    }

    @Test
    void aCollectionsOwnKindsCanBeAskedFor() {
        Holding holding = Given.photograph("a.jpg", Given.caveat(1, new Kind("provenance"), "Bought in 1984."));
        CollectionDescription described = new CollectionDescription(Said.NOTHING.with(
                CollectionFields.KINDS,
                List.of(new OwnKind("ethics review", List.of(), List.of(), Optional.empty(), Foreign.NONE))));
        List<Kind> kinds = KindsInUse.in(described, List.of(holding));
        assertThat(((Query) Query.parse("kind:provenance", kinds)).matches(holding))
                .isTrue();
        assertThat(((Query) Query.parse("kind:\"Ethics review\"", kinds)).matches(holding))
                .isFalse();
        assertThat(Query.parse("kind:provenance")).isInstanceOf(Refusal.class);
    }

    @Test
    void aWithdrawnCaveatIsNotOfItsKindAnyMore() {
        Holding holding = Given.photograph("a.jpg", TraitTest.withdrawn(Given.caveat(1, Kind.AFTER, "It burnt down.")));
        assertThat(query("kind:after").matches(holding)).isFalse();
        assertThat(query("burnt").matches(holding)).isTrue();
    }

    @Test
    void whatCannotBeAskedIsRefusedInAClearSentence() {
        assertThat(refused("camera:leica"))
                .isEqualTo(
                        "There is no field “camera” to search in. Fields: kind, is, date, taken, when, person, place,"
                                + " creator, keyword, source, author, lang, certainty, file, folder, selection,"
                                + " meta.TAG. To look for the words themselves, put them in quotes.");
        assertThat(refused("canon kind:aftr"))
                .isEqualTo("There is no kind of caveat “aftr”. Kinds: before, outside, after, making, alteration,"
                        + " circulation, identity, wording, care. Perhaps “after” is meant.");
        assertThat(refused("-is:"))
                .startsWith("A photograph cannot be “”. After is: stands one of: disputed, unsourced,");
        assertThat(refused("is:sad")).startsWith("A photograph cannot be “sad”.");
        assertThat(refused("date:forties"))
                .isEqualTo("“forties” is no date to search for. Write 1945, 1941/1945, or 194X for the 1940s.");
        assertThat(refused("person: wheeler")).isEqualTo("After person: stands a name, or the beginning of one.");
    }

    @Test
    void fieldsInQuotesAreWords() {
        assertThat(query("\"date:1871\"").terms()).containsExactly(new Term.Phrase("date:1871"));
        assertThat(query("10:30").terms()).containsExactly(new Term.Word("10:30"));
    }

    @Test
    void aQueryCanBeSpelledAgain() {
        Query query = query("Cañon -\"Colorado  River\" kind:after -is:not-known date:187X person:“Li Wei” person:Wu");
        assertThat(query)
                .hasToString(
                        "canon -\"colorado river\" kind:after -is:not-known date:187X person:\"li wei\" person:wu");
        assertThat(query(query.toString()).terms()).isEqualTo(query.terms());
        assertThat(query("").isEmpty()).isTrue();
    }

    static Query query(String text) {
        Parsed parsed = Query.parse(text);
        assertThat(parsed).isInstanceOf(Query.class);
        return (Query) parsed;
    }

    private static String refused(String text) {
        return ((Refusal) Query.parse(text)).sentence(Messages.english());
    }

    private static Holding canyon() {
        Statement caption = Given.caption(1, "Steep walls and a boat.")
                .with(
                        StatementFields.BODY,
                        List.of(Body.of("en", "Steep walls and a boat."), Body.of("de", "Eine Steilwand.")));
        Statement after = Given.caveat(2, Kind.AFTER, "The gorge was flooded.", said -> said.with(
                        StatementFields.SHORT, List.of(Text.of("de", "Nachdem der Damm stand.")))
                .with(StatementFields.PLACE, Optional.of(Name.of("Mojave County")))
                .with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.QUALIFIES, source()))));
        AnnotatedPhotograph bare = Given.bare("box-01/osullivan-black-canyon.jpg");
        AnnotatedPhotograph state = bare.with(bare.photograph()
                        .with(
                                PhotographFields.TITLE,
                                List.of(Title.of("en", "Black Cañon, Colorado River, From Camp 8, Looking Above")))
                        .with(PhotographFields.ALT_TEXT, List.of(Text.of("en", "A glass plate of a river.")))
                        .with(PhotographFields.DATE, Optional.of(Taken.on("1871")))
                        .with(PhotographFields.MAKER, List.of(Name.of("Timothy H. O’Sullivan")))
                        .with(PhotographFields.PERSON, List.of(Person.named(Given.id(9), "George Wheeler")))
                        .with(PhotographFields.KEYWORD, List.of(Name.of("expeditions")))
                        .with(PhotographFields.IDENTIFIER, List.of(Identifier.of("accession", "84.XM.484.10"))))
                .withItems(List.of(caption, after));
        return Given.holding("box-01/osullivan-black-canyon.jpg", state);
    }

    private static Source source() {
        return new Source(
                "The J. Paul Getty Museum, object page.", Optional.empty(), Optional.of("p. 4"), Optional.empty());
    }
}
