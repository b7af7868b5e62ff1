package org.caveat.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.caveat.check.Checked;
import org.caveat.check.Finding;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionRulesTest {

    @Test
    void aPhotographOfWhichNothingIsSaidIsAFinding() {
        assertThat(Checked.by("no-caption", Given.photograph("a.jpg", Given.caption(1, " "))))
                .containsExactly(new Finding(
                        Severity.WARNING,
                        "no-caption",
                        "a.jpg",
                        Optional.empty(),
                        "a.jpg: nothing says what is seen.",
                        "Give it a headline, or say what is seen."));
        assertThat(Checked.by("no-caption", Given.photograph("a.jpg", Given.caption(1, "A river."))))
                .isEmpty();
        assertThat(Checked.by("no-caption", saying(PhotographFields.TITLE, List.of(Title.of("en", "A river")))))
                .isEmpty();
    }

    @Test
    void aPhotographWithoutAltTextIsAFinding() {
        assertThat(Checked.by("no-alt-text", Given.photograph("a.jpg"))).hasSize(1);
        assertThat(Checked.by("no-alt-text", saying(PhotographFields.ALT_TEXT, List.of(Text.of("en", " ")))))
                .hasSize(1);
        assertThat(Checked.by("no-alt-text", saying(PhotographFields.ALT_TEXT, List.of(Text.of("en", "A river.")))))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadNeedsNoCaption() {
        assertThat(Checked.by("no-caption", Given.locked("a.jpg"))).isEmpty();
        assertThat(Checked.by("no-alt-text", Given.locked("a.jpg"))).isEmpty();
    }

    @Test
    void anInstantThatIsNoDateIsAFinding() {
        assertThat(Checked.by("date-invalid", dated("ca. 1945", "")))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(
                        tuple(Severity.ERROR, "a.jpg: “ca. 1945” is no date. This is a date in words. Perhaps 1945~?"));
        assertThat(Checked.by("date-invalid", dated("1945~", ""))).isEmpty();
    }

    @Test
    void aTimeOfACaveatThatIsNoDateIsAFinding() {
        Statement when =
                Given.caveat(1, Kind.AFTER, "Later.", said -> said.with(StatementFields.WHEN, Optional.of("soon")));
        Statement read = Given.caveat(
                2, Kind.AFTER, "Later.", said -> said.with(StatementFields.EVIDENCE, List.of(accessed("24.11.2026"))));
        assertThat(Checked.by("date-invalid", Given.photograph("a.jpg", when, read)))
                .extracting(finding -> finding.caveat().orElseThrow())
                .containsExactlyInAnyOrder(when.id(), read.id());
        Statement fine = when.with(StatementFields.WHEN, Optional.of("1945/.."))
                .with(StatementFields.EVIDENCE, List.of(accessed("2026-11-24")));
        assertThat(Checked.by("date-invalid", Given.photograph("a.jpg", fine))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1945~", "194X", "1945?", "1871/1873", "[1871,1873]", "1945/"})
    void anUncertainInstantWithoutBasisIsAFinding(String edtf) {
        assertThat(Checked.by("date-without-basis", dated(edtf, ""))).hasSize(1);
        assertThat(Checked.by("date-without-basis", dated(edtf, " "))).hasSize(1);
        assertThat(Checked.by("date-without-basis", dated(edtf, "Stamp on verso.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1945", "1945-04-25", "1945-21", "no date"})
    void anInstantToldPlainlyNeedsNoBasis(String edtf) {
        assertThat(Checked.by("date-without-basis", dated(edtf, ""))).isEmpty();
    }

    private static Evidence accessed(String date) {
        return new Evidence(
                Stance.ASSERTS,
                Source.of("Example Archive."),
                Optional.empty(),
                List.of(),
                Optional.of(date),
                Foreign.NONE);
    }

    private static Holding dated(String edtf, String basis) {
        Optional<String> said = Optional.of(basis).filter(text -> !text.isEmpty());
        return saying(PhotographFields.DATE, Optional.of(new Taken(edtf, Optional.empty(), said, Foreign.NONE)));
    }

    private static <T> Holding saying(Field<T> field, T value) {
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        return Given.holding("a.jpg", bare.with(bare.photograph().with(field, value)));
    }
}
