package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.Conflict;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.RelativeReference;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Taken;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.sidecar.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TraitTest {

    @ParameterizedTest(name = "is:{0}")
    @MethodSource("photographs")
    void aPhotographHasItOrNot(String trait, Holding has, Holding hasNot) {
        assertThat(QueryTest.query("is:" + trait).matches(has)).isTrue();
        assertThat(QueryTest.query("is:" + trait).matches(hasNot)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void everyTraitIsTestedAndReadAgain(Trait trait) {
        assertThat(photographs().map(each -> each.get()[0])).contains(trait.key());
        assertThat(Trait.of(trait.key())).contains(trait);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNASKED", "UNCAPTIONED", "NO_ALT_TEXT", "UNDATED"})
    void whatCannotBeReadIsNotSaidToLackAnything(Trait trait) {
        assertThat(trait.isOf(Given.locked("a.jpg"))).isFalse();
        assertThat(trait.isOf(Given.photograph("a.jpg"))).isTrue();
    }

    static Stream<Arguments> photographs() {
        Statement elsewhere = ofFile(Given.caveat(1, Kind.AFTER, "It was flooded."), "a-verso.jpg");
        return Stream.concat(
                ofOneFile(),
                Stream.of(Arguments.of("orphan", Given.photograph("a.jpg", elsewhere), Given.photograph("a.jpg"))));
    }

    private static Stream<Arguments> ofOneFile() {
        Holding bare = Given.photograph("a.jpg");
        Statement plain = Given.caveat(1, Kind.AFTER, "It was flooded.");
        Statement sourced = evidence(plain, Stance.ASSERTS);
        Holding asked = Given.photograph("a.jpg", sourced);
        return Stream.of(
                Arguments.of("disputed", Given.photograph("a.jpg", evidence(plain, Stance.DISPUTES)), asked),
                Arguments.of("unsourced", Given.photograph("a.jpg", plain), asked),
                Arguments.of("not-known", Given.photograph("a.jpg", notKnown(sourced)), asked),
                Arguments.of("draft", Given.photograph("a.jpg", draft(plain)), asked),
                Arguments.of("reviewed", asked, Given.photograph("a.jpg", draft(plain))),
                Arguments.of("not-reviewed", Given.photograph("a.jpg", draft(plain)), asked),
                Arguments.of("not-reviewed", Given.photograph("a.jpg", sourced, draft(plain)), bare),
                Arguments.of("not-reviewed", Given.photograph("a.jpg", draft(plain)), withdrawnDraft(plain)),
                Arguments.of("changed", sized(99, 1_000), sized(12_345, 1_000)),
                Arguments.of("changed", sized(12_345, 1_600), bare),
                Arguments.of("withdrawn", Given.photograph("a.jpg", withdrawn(plain)), asked),
                Arguments.of("lead", Given.photograph("a.jpg", plain.with(StatementFields.LEAD, true)), asked),
                Arguments.of("private", Given.photograph("a.jpg", plain.with(StatementFields.PRIVATE, true)), asked),
                Arguments.of("unasked", Given.photograph("a.jpg", withdrawn(plain)), asked),
                Arguments.of("uncaptioned", Given.photograph("a.jpg", Given.caption(2, " ")), headed()),
                Arguments.of("uncaptioned", bare, Given.photograph("a.jpg", Given.caption(2, "A river."))),
                Arguments.of("no-alt-text", bare, described()),
                Arguments.of("undated", bare, dated()),
                Arguments.of("unreadable", Given.unreadable("a.jpg", new Loaded.Absent(Given.bare("a.jpg"))), bare),
                Arguments.of("locked", Given.locked("a.jpg"), bare),
                Arguments.of(
                        "conflict", Given.photograph("a.jpg", plain.with(StatementFields.CONFLICT, conflict())), asked),
                Arguments.of("conflict", inConflict(), bare));
    }

    private static Statement ofFile(Statement statement, String name) {
        return statement.with(StatementFields.TARGET, Optional.of(Target.whole(RelativeReference.to(name))));
    }

    static Statement withdrawn(Statement statement) {
        return statement.with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN));
    }

    private static Holding withdrawnDraft(Statement statement) {
        return Given.photograph("a.jpg", withdrawn(statement));
    }

    /** The file beside it has 12,345 bytes, and is 1,000 pixels wide and 800 high. */
    private static Holding sized(long bytes, int width) {
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        return Given.holding(
                "a.jpg",
                bare.with(bare.photograph()
                        .with(PhotographFields.BYTE_SIZE, Optional.of(bytes))
                        .with(PhotographFields.WIDTH, Optional.of(width))
                        .with(PhotographFields.HEIGHT, Optional.of(800))));
    }

    private static Statement draft(Statement statement) {
        return statement.with(StatementFields.STATUS, Optional.empty());
    }

    private static Statement notKnown(Statement statement) {
        return statement.with(StatementFields.CERTAINTY, Optional.of(Certainty.UNKNOWN));
    }

    private static Statement evidence(Statement statement, Stance stance) {
        return statement.with(
                StatementFields.EVIDENCE, List.of(Evidence.of(stance, Source.of("Example Archive, folder 3."))));
    }

    private static List<Conflict> conflict() {
        return List.of(new Conflict(
                "caveat:certainty", Optional.of("\"certain\""), Optional.empty(), Optional.empty(), Foreign.NONE));
    }

    private static Holding headed() {
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        return Given.holding(
                "a.jpg", bare.with(bare.photograph().with(PhotographFields.TITLE, List.of(Title.of("en", "A river")))));
    }

    private static Holding described() {
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        return Given.holding(
                "a.jpg",
                bare.with(bare.photograph().with(PhotographFields.ALT_TEXT, List.of(Text.of("en", "A river.")))));
    }

    private static Holding dated() {
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        return Given.holding(
                "a.jpg", bare.with(bare.photograph().with(PhotographFields.DATE, Optional.of(Taken.on("1871")))));
    }

    private static Holding inConflict() {
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        return Given.holding("a.jpg", bare.with(bare.photograph().with(PhotographFields.CONFLICT, conflict())));
    }
}
