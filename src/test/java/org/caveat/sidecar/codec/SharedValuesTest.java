package org.caveat.sidecar.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PageFields;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.text.Repeated;
import org.junit.jupiter.api.Test;

class SharedValuesTest {
    private static final String PAGE =
            """
            {"type": "AnnotationPage", "caveat:photo": {"caveat:fileName": "%s"},
             "creator": {"type": "Person", "name": "A. Marin"}, "created": "2026-11-24T09:00:00Z"}
            """;

    private static final PageCodec CODEC = new PageCodec();

    @Test
    void ofEqualValuesOneIsGivenBack() {
        Repeated<String> repeated = new Repeated<>();
        String first = new String(new char[] {'d', 'e'});
        assertThat(repeated.one(first)).isSameAs(first);
        assertThat(repeated.one(new String(new char[] {'d', 'e'}))).isSameAs(first);
    }

    @Test
    void noValueIsTakenForAnother() {
        Repeated<Integer> repeated = new Repeated<>();
        for (int value = 0; value < 100_000; value++) {
            assertThat(repeated.one(value)).isEqualTo(value);
        }
        assertThat(repeated.one(99_999)).isEqualTo(99_999);
    }

    @Test
    void whoWroteTwoSidecarsIsHeldOnce() throws Exception {
        AnnotatedPhotograph one = read("a.jpg");
        AnnotatedPhotograph other = read("b.jpg");
        assertThat(one.page().get(PageFields.CREATOR).orElseThrow())
                .isSameAs(other.page().get(PageFields.CREATOR).orElseThrow());
        assertThat(one.page().get(PageFields.CREATED).orElseThrow())
                .isSameAs(other.page().get(PageFields.CREATED).orElseThrow());
        assertThat(one.page()).isSameAs(other.page());
    }

    private static AnnotatedPhotograph read(String file) throws Exception {
        return CODEC.read(StrictJson.read(PAGE.formatted(file)));
    }
}
