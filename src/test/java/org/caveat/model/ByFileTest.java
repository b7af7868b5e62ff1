package org.caveat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ByFileTest {
    private static final String COMPOSED = "box/caf\u00E9.jpg";
    private static final String DECOMPOSED = "box/cafe\u0301.jpg";

    @Test
    void aFileIsFoundInTheOtherSpelling() {
        assertThat(of(COMPOSED).get(DECOMPOSED)).hasValue(COMPOSED);
        assertThat(of(DECOMPOSED).get(COMPOSED)).hasValue(DECOMPOSED);
        assertThat(of(COMPOSED).get("box/cafe.jpg")).isEmpty();
    }

    @Test
    void whereBothSpellingsAreThereEachIsItself() {
        assertThat(of(COMPOSED, DECOMPOSED).get(DECOMPOSED)).hasValue(DECOMPOSED);
        assertThat(of(COMPOSED, DECOMPOSED).get(COMPOSED)).hasValue(COMPOSED);
    }

    @Test
    void whatCouldBeTwoFilesIsNeither() {
        String half = "\u1E17\u0301.jpg";
        assertThat(of("\u1E17.jpg", "e\u0304\u0301.jpg").get("\u0113\u0301.jpg"))
                .isEmpty();
        assertThat(of("a.jpg").get(half)).isEmpty();
    }

    private static ByFile<String> of(String... files) {
        return ByFile.of(List.of(files), file -> file);
    }
}
