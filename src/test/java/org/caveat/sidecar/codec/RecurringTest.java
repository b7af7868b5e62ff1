package org.caveat.sidecar.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PageFields;
import org.caveat.sidecar.json.StrictJson;
import org.junit.jupiter.api.Test;

class RecurringTest {
    private static final String PAGE =
            """
            {"type": "AnnotationPage", "caveat:photo": {"caveat:fileName": "%s"},
             "creator": {"type": "Person", "name": "A. Marin"}, "created": "2026-11-24T09:00:00Z"}
            """;

    @Test
    void ofEqualValuesOneIsGivenBack() {
        Recurring<String> recurring = new Recurring<>();
        String first = new String(new char[] {'d', 'e'});
        assertThat(recurring.one(first)).isSameAs(first);
        assertThat(recurring.one(new String(new char[] {'d', 'e'}))).isSameAs(first);
    }

    @Test
    void noValueIsTakenForAnother() {
        Recurring<Integer> recurring = new Recurring<>();
        for (int value = 0; value < 100_000; value++) {
            assertThat(recurring.one(value)).isEqualTo(value);
        }
        assertThat(recurring.one(99_999)).isEqualTo(99_999);
    }

    @Test
    void whoWroteTwoSidecarsIsHeldOnce() throws Exception {
        AnnotatedPhotograph one = read("a.jpg");
        AnnotatedPhotograph other = read("b.jpg");
        assertThat(one.page().get(PageFields.CREATOR).orElseThrow())
                .isSameAs(other.page().get(PageFields.CREATOR).orElseThrow());
        assertThat(one.page().get(PageFields.CREATED).orElseThrow())
                .isSameAs(other.page().get(PageFields.CREATED).orElseThrow());
    }

    private static AnnotatedPhotograph read(String file) throws Exception {
        return new PageCodec().read(StrictJson.read(PAGE.formatted(file)));
    }
}
