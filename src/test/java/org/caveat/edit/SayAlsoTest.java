package org.caveat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Foreign;
import org.caveat.model.Said;
import org.caveat.model.Statement;

@Domain(SomeEdits.class)
class SayAlsoTest {

    @Property
    void afterAnEditElsewhereTheSameIsSaidHere(@ForAll AnnotatedPhotograph before, @ForAll Edit edit) {
        AnnotatedPhotograph elsewhere = edit.applyTo(before).state();
        AnnotatedPhotograph here = new SayAlso(elsewhere).applyTo(before).state();
        assertThat(understood(here.photograph().said()))
                .isEqualTo(understood(elsewhere.photograph().said()));
        for (Statement statement : elsewhere.statements()) {
            assertThat(here.statement(statement.id()).map(Statement::said).map(SayAlsoTest::understood))
                    .contains(understood(statement.said()));
        }
    }

    @Property
    void whatIsSaidHereAloneStays(@ForAll AnnotatedPhotograph here, @ForAll AnnotatedPhotograph elsewhere) {
        AnnotatedPhotograph after = new SayAlso(elsewhere).applyTo(here).state();
        assertThat(after.statements())
                .extracting(Statement::id)
                .containsAll(here.statements().stream().map(Statement::id).toList());
        assertThat(after.photograph().said().foreign())
                .isEqualTo(here.photograph().said().foreign());
    }

    @Property
    void undoingItLeadsBack(@ForAll AnnotatedPhotograph here, @ForAll AnnotatedPhotograph elsewhere) {
        Applied done = new SayAlso(elsewhere).applyTo(here);
        assertThat(done.inverse().applyTo(done.state()).state()).isEqualTo(here);
    }

    private static Said understood(Said said) {
        return said.with(Foreign.NONE);
    }
}
