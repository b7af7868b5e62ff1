package org.caveat.sidecar.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionFields;
import org.caveat.model.Field;
import org.caveat.model.PageFields;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void everyFieldOfThePhotographHasAMember() {
        assertThat(PhotographCodec.FIELDS.fields()).containsExactlyInAnyOrderElementsOf(fields(PhotographFields.class));
    }

    @Test
    void everyFieldOfAStatementHasAMember() {
        Set<Field<?>> withBody = new HashSet<>(StatementCodec.FIELDS.fields());
        withBody.add(StatementFields.BODY);
        assertThat(withBody).containsExactlyInAnyOrderElementsOf(fields(StatementFields.class));
    }

    @Test
    void everyFieldOfThePageHasAMember() {
        assertThat(PageCodec.FIELDS.fields()).containsExactlyInAnyOrderElementsOf(fields(PageFields.class));
    }

    @Test
    void everyFieldOfTheCollectionHasAMember() {
        assertThat(CollectionCodec.FIELDS.fields()).containsAll(fields(CollectionFields.class));
    }

    @Test
    void whatCannotBeWrittenIsAMistakeAndNotForgotten() {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare("a.jpg");
        AnnotatedPhotograph strange = bare.with(Said.NOTHING.with(new Field<>("caveat:unheardOf", ""), "x"));
        assertThatThrownBy(() -> new PageCodec().write(strange)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Field<?>> fields(Class<?> table) {
        Set<Field<?>> fields = new HashSet<>();
        Arrays.stream(table.getFields()).forEach(constant -> fields.add(valueOf(constant)));
        assertThat(fields).isNotEmpty();
        return fields;
    }

    private static Field<?> valueOf(java.lang.reflect.Field constant) {
        try {
            return (Field<?>) constant.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
