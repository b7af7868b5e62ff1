package org.caveat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Statement;

@Domain(SomeEdits.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class UndoIsTheInverseTest {

    @Property
    void undoingAnEditLeadsBackToTheLetter(@ForAll AnnotatedPhotograph before, @ForAll Edit edit) {
        Applied done = edit.applyTo(before);

        Statistics.label("changes").collect(!done.state().equals(before));
        Statistics.label("changes").coverage(often -> often.check(true).percentage(share -> share > 50));
        assertThat(done.inverse().applyTo(done.state()).state()).isEqualTo(before);
    }

    @Property
    void redoingLeadsToWhereTheEditLed(@ForAll AnnotatedPhotograph before, @ForAll Edit edit) {
        Applied done = edit.applyTo(before);
        Applied undone = done.inverse().applyTo(done.state());

        assertThat(undone.inverse().applyTo(undone.state()).state()).isEqualTo(done.state());
    }

    @Property
    void whatIsNotUnderstoodSurvivesEveryEdit(@ForAll AnnotatedPhotograph before, @ForAll Edit edit) {
        AnnotatedPhotograph after = edit.applyTo(before).state();

        assertThat(after.page()).isEqualTo(before.page());
        assertThat(after.photograph().said().foreign().json("x:note"))
                .isEqualTo(before.photograph().said().foreign().json("x:note"));
        for (Statement statement : after.statements()) {
            before.statement(statement.id())
                    .ifPresent(was -> assertThat(statement.said().foreign().json("x:note"))
                            .isEqualTo(was.said().foreign().json("x:note")));
        }
    }

    @Property
    void atMostOneCaveatIsMadeTheLead(@ForAll AnnotatedPhotograph before) {
        for (Statement statement : before.statements()) {
            AnnotatedPhotograph after =
                    new MakeLead(statement.id(), true).applyTo(before).state();

            assertThat(after.statements())
                    .filteredOn(one -> one.get(org.caveat.model.StatementFields.LEAD))
                    .extracting(Statement::id)
                    .containsExactly(statement.id());
        }
    }
}
