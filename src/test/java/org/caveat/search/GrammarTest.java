package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How terms are joined, and what is said of a text that is no query. */
class GrammarTest {
    private static final Holding BRIDGE = Given.photograph(
            "box-01/bridge.jpg",
            Given.caption(1, "The bridge over the Elbe at Torgau."),
            Given.caveat(2, Kind.AFTER, "It was blown up."));

    @ParameterizedTest(name = "found by {0}")
    @ValueSource(
            strings = {
                "bridge OR ferry",
                "ferry OR bridge",
                "ferry OR boat OR elbe",
                "(bridge)",
                "(bridge elbe)",
                "(ferry OR bridge) torgau",
                "ferry OR bridge torgau OR magdeburg",
                "-(ferry OR boat)",
                "-(bridge ferry)",
                "-(-bridge)",
                "(ferry boat) OR (bridge elbe)",
                "\"over the Elbe\" OR ferry",
                "-ferry OR boat",
                "kind:before OR kind:after",
                "(kind:before OR kind:after) (bridge OR ferry)",
                "((((bridge))))",
                "bridge ()",
                "bridge (-)",
                "(is:unsourced OR is:disputed) -kind:before"
            })
    void termsAreJoinedByOrAndBrackets(String text) {
        assertThat(QueryTest.query(text).matches(BRIDGE)).isTrue();
    }

    @ParameterizedTest(name = "not found by {0}")
    @ValueSource(
            strings = {
                "ferry OR boat",
                "(bridge OR ferry) magdeburg",
                "bridge OR ferry magdeburg",
                "-(bridge OR ferry)",
                "-(bridge elbe)",
                "(ferry bridge) OR (boat elbe)",
                "bridge or ferry",
                "bridge \"OR\" ferry",
                "-(kind:after)"
            })
    void orBindsCloserThanStandingSideBySide(String text) {
        assertThat(QueryTest.query(text).matches(BRIDGE)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a OR b c, a OR b c",
        "(a OR b) c, a OR b c",
        "(a b) OR c, (a b) OR c",
        "(a b) c, a b c",
        "a OR (b OR c), a OR b OR c",
        "-(a OR b), -(a OR b)",
        "-(a b) OR c, -(a b) OR c",
        "-(-a), -(-a)",
        "(-a), -a",
        "(a (b OR -(c d))), a b OR -(c d)",
        "date:>=1945 certainty:<probable, date:>=1945 certainty:<probable",
        "meta.ISO:>400 OR META.f-number:<=2.8, meta.iso:>400 OR meta.fnumber:<=2.8",
        "taken:1945 when:<1950, taken:1945 when:<1950",
        "'folder:\"box (1)\"', 'folder:\"box (1)\"'",
        "'-source:\"getty museum\" author:marin', '-source:\"getty museum\" author:marin'",
        "lang:DE-AT file:img_1, lang:de-at file:img_1"
    })
    void aQueryIsSpelledWithTheFewestBracketsAndReadAgainAsTheSame(String text, String spelled) {
        Query query = QueryTest.query(text);
        assertThat(query).hasToString(spelled);
        assertThat(QueryTest.query(spelled).terms()).isEqualTo(query.terms());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "river kind:aftr , 'aftr'",
        "river camera:leica, 'camera'",
        "river -camera:leica boat, 'camera'",
        "(is:sad), 'sad'",
        "date:forties OR river, 'forties'",
        "a ) b, ')'",
        "a (b OR ) c, 'OR'",
        "OR a, 'OR'",
        "a OR OR b, 'OR'",
        "(a OR (b c) OR kind:\"aft er\" d), 'aft er'",
        "certainty:>sure , 'sure'",
        "meta.ISO:>many , 'many'",
        "'长崎 kind:aftr 川', 'aftr'"
    })
    void whatIsWrongIsShownWhereItIs(String text, String wrong) {
        Refusal refusal = (Refusal) Query.parse(text + " ");
        assertThat(refusal.place().in(text)).isEqualTo(wrong);
        assertThat(refusal.meanwhile()).isEmpty();
        assertThat(refusal.sentence(Messages.english())).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "(a OR b, '(', a OR b",
        "a (b (c, '(', a b c",
        "a OR, 'OR', a",
        "(a OR, 'OR', a",
        "-(a, '(', -a",
        "(a OR kind:aft, 'aft', a",
        "a date:>=19, '19', a",
        "a meta.ISO:, 'meta.ISO:', a",
        "a meta.ISO:>, 'meta.ISO:>', a"
    })
    void whatEndsTooEarlyIsSearchedAsFarAsItGoesWhileItIsTyped(String text, String wrong, String meanwhile) {
        Refusal refusal = (Refusal) Query.parse(text);
        assertThat(refusal.place().in(text)).endsWith(wrong);
        assertThat(refusal.meanwhile()).map(Query::toString).contains(meanwhile);
    }

    @Test
    void aQuoteThatIsOpenGoesToTheEndAndTakesBracketsWithIt() {
        assertThat(QueryTest.query("\"blown up) OR (").terms()).containsExactly(new Term.Phrase("blown up) or ("));
    }

    @Test
    void bracketsNestedDeeperThanAnybodyWouldAreRefusedInWordsHoweverManyThereAre() {
        int deepest = QueryReader.DEEPEST;
        assertThat(QueryTest.query("(".repeat(deepest) + "bridge" + ")".repeat(deepest))
                        .matches(BRIDGE))
                .isTrue();
        Refusal refusal = (Refusal) Query.parse("(".repeat(100_000) + "bridge");
        assertThat(refusal.sentence(Messages.english()))
                .isEqualTo("There are more than 64 brackets in each other here. Write the search with fewer.");
        assertThat(refusal.place()).isEqualTo(new Place(deepest, deepest + 1));
        Query negated = QueryTest.query("-(".repeat(deepest) + "bridge" + ")".repeat(deepest));
        assertThat(QueryTest.query(negated.toString()).terms()).isEqualTo(negated.terms());
    }

    @Property(tries = 400)
    void whateverIsTypedIsReadOrToldWhereNotAndTakesATermMore(@ForAll("texts") String text) {
        Term after = new Term.OfKind(Kind.AFTER);
        Parsed parsed = Query.parse(text);
        if (parsed instanceof Refusal refusal) {
            assertThat(refusal.place().from()).isBetween(0, refusal.place().to());
            assertThat(refusal.place().to()).isLessThanOrEqualTo(text.length());
        } else {
            Query query = (Query) parsed;
            assertThat(QueryTest.query(query.toString()).terms()).isEqualTo(query.terms());
            TypedQuery with = new TypedQuery(text, Kind.KNOWN).with(after);
            List<Term> both = new ArrayList<>(query.terms());
            both.add(after);
            assertThat(((Query) with.parse()).terms()).isEqualTo(both);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "(",
                        ")",
                        "-",
                        " ",
                        " ",
                        " OR ",
                        "\"",
                        "river",
                        "kind:after",
                        "date:>1945",
                        "meta.ISO:",
                        "400",
                        "<",
                        "is:dis",
                        "person:\"a b\"",
                        "川",
                        "“",
                        "or",
                        "-(",
                        "OR",
                        "certainty:",
                        "folder:a",
                        ":")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
