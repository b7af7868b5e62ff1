package org.caveat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References from one photograph of the collection to another. */
class PhotographReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "a.jpg, b.jpg, b.jpg",
        "a.jpg, a b.jpg, a%20b.jpg",
        "a.jpg, 100%.jpg, 100%25.jpg",
        "a.jpg, a?b#c.jpg, a%3Fb%23c.jpg",
        "a.jpg, 12:30.jpg, ./12:30.jpg",
        "a.jpg, Brücke.jpg, Brücke.jpg",
        "a.jpg, box 1/b.jpg, box%201/b.jpg",
        "box 1/a.jpg, box 1/b.jpg, b.jpg",
        "box 1/a.jpg, b.jpg, ../b.jpg",
        "box/1/a.jpg, box/2/b.jpg, ../2/b.jpg",
        "box/1/a.jpg, c/b.jpg, ../../c/b.jpg"
    })
    void itIsRelativeToTheFolderOfTheOneThatIsWrittenAboutAndEncoded(String from, String to, String reference) {
        assertThat(RelativeReference.between(from, to)).isEqualTo(reference);
        assertThat(RelativeReference.resolve(from, reference)).contains(to);
    }

    @Property
    void whateverTheNamesItLeadsThere(@ForAll("paths") String from, @ForAll("paths") String to) {
        assertThat(RelativeReference.resolve(from, RelativeReference.between(from, to)))
                .contains(to);
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(
                        "a", "b c", "%41", "é", "е\u0301", "x:y", "мост", "?#", "..a", "a+b", "صورة", "[1]", "c\\d")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(steps -> steps.stream().collect(Collectors.joining("/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.invalid/a.jpg", "urn:uuid:1", "/etc/passwd", "../../a.jpg", "\\\\host\\a.jpg"})
    void anAddressAndWhatLeadsOutIsNoPhotographOfTheCollection(String reference) {
        assertThat(RelativeReference.resolve("box/a.jpg", reference)).isEmpty();
    }

    @Test
    void whatAnotherProgramWroteLeadsThereToo() {
        assertThat(List.of("./b.jpg", "%62.jpg", "b.jpg?x=1", "../box/b.jpg"))
                .allSatisfy(reference -> assertThat(RelativeReference.resolve("box/a.jpg", reference))
                        .contains("box/b.jpg"));
    }
}
