package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Selection;
import org.caveat.model.Text;
import org.caveat.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedQueryTest {
    private static final Term AFTER = new Term.OfKind(Kind.AFTER);
    private static final Term FORTIES = new OfDate(Edtf.of("194X").orElseThrow());

    @Test
    void aTermComesAfterWhatWasTyped() {
        assertThat(typed("Cañon  \"Colorado River\"").with(AFTER).text())
                .isEqualTo("Cañon \"Colorado River\" kind:after");
        assertThat(typed("").with(FORTIES).text()).isEqualTo("date:194X");
    }

    @Test
    void aQuoteThatIsOpenIsClosedBeforeIt() {
        assertThat(typed("\"Colorado riv").with(AFTER).text()).isEqualTo("\"Colorado riv\" kind:after");
        assertThat(typed("person:\"George").with(AFTER).text()).isEqualTo("person:\"George\" kind:after");
    }

    @Test
    void aTermIsTakenOutHoweverItWasSpelledAndTheRestStays() {
        TypedQuery typed = typed("Łódź KIND:After is:disputed kind:\"after\" -kind:after");
        assertThat(typed.without(AFTER::equals).text()).isEqualTo("Łódź is:disputed -kind:after");
    }

    @Test
    void whatIsNoQueryYetStaysToo() {
        assertThat(typed("camera:leica kind:after is:disp")
                        .without(AFTER::equals)
                        .text())
                .isEqualTo("camera:leica is:disp");
    }

    @Test
    void whatWasPutInCanBeTakenOutAgain() {
        for (Term term : new Term[] {AFTER, FORTIES, new Term.OfPerson("george \\ wheeler", true)}) {
            TypedQuery with = typed("river").with(term);
            assertThat(((Query) with.parse()).terms()).contains(term);
            assertThat(with.without(term::equals).text()).isEqualTo("river");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kind:", "kind:aft", "is:dis", "-is:", "date:", "date:19", "date:1941/19", "person:", "person:\""
            })
    void aTermThatIsStillBeingTypedLeavesTheOthersInForce(String beginning) {
        Parsed parsed = Query.parse("river kind:before " + beginning);
        assertThat(meanwhile(parsed).orElseThrow().terms())
                .containsExactly(new Term.Word("river"), new Term.OfKind(Kind.BEFORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind:aftr", "is:sad", "date:forties", "kind:aft river", "camera:l"})
    void whatNoMoreLettersCouldMendIsRefused(String text) {
        Parsed parsed = Query.parse(text);
        assertThat(parsed).isInstanceOf(Refusal.class);
        assertThat(meanwhile(parsed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a OR b", "(a OR b", "(a OR", "-(a (b", "a OR ", "(person:\"ada l", "-\"a b", "a (", "OR"})
    void aTermThatIsAddedIsSearchedWithAllOfWhatWasTypedBefore(String text) {
        TypedQuery with = typed(text).with(AFTER);
        assertThat(with.parse()).isInstanceOf(Query.class);
        assertThat(((Query) with.parse()).terms()).endsWith(AFTER);
    }

    @Test
    void whatIsOneOfSeveralChoicesIsNotTakenOut() {
        assertThat(typed("kind:after (kind:after river)  OR kind:after -(kind:after) kind:after")
                        .without(AFTER::equals)
                        .text())
                .isEqualTo(
                        "kind:after (kind:after river)  OR kind:after -(kind:after)".substring("kind:after ".length()));
        assertThat(typed("river OR kind:after").without(AFTER::equals).text()).isEqualTo("river OR kind:after");
    }

    private static Optional<Query> meanwhile(Parsed parsed) {
        return parsed instanceof Refusal refusal ? refusal.meanwhile() : Optional.empty();
    }

    private static TypedQuery typed(String text) {
        return new TypedQuery(text, Kind.KNOWN);
    }

    @Test
    void aSelectionIsAskedForByItsNameInAnyLanguageOrByItsId() {
        Selection selection = new Selection(
                "urn:uuid:1",
                List.of(Text.of("en", "Room “2”, left"), Text.of("de", "Raum 2")),
                List.of("a.jpg"),
                Foreign.NONE);
        for (String typed : List.of("selection:\"room 2, LEFT\"", "selection:\"Raum 2\"", "selection:urn:uuid:1")) {
            Query query = (Query) Query.parse(typed, Kind.KNOWN, List.of(selection));
            assertThat(query.selection()).map(Term.OfSelection::files).contains(Set.of("a.jpg"));
            Query again = (Query) Query.parse(query.toString(), Kind.KNOWN, List.of(selection));
            assertThat(again.terms()).isEqualTo(query.terms());
        }
        assertThat(Query.parse("selection:cellar ", Kind.KNOWN, List.of(selection)))
                .isInstanceOf(Refusal.class);
    }
}
