package org.caveat.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to break a reader: each ends, and says something or lists something. */
class HostileBibliographyTest {
    static Stream<String> hostile() {
        return Stream.of(
                "@a{".repeat(200_000),
                "\n@a{b,c={".repeat(100_000),
                "@book{k, title={" + "{".repeat(500_000),
                "@book{k, title={" + "\\\"{".repeat(300_000) + "}}",
                "@book{k, author={" + "a and ".repeat(200_000) + "}, title={x}}",
                "@book{k, title=" + "a#".repeat(300_000),
                "@string{a=" + "\"x\"#".repeat(200_000) + "\"y\"}@book{k, title=a#a#a}",
                "@string{a=a#a}".repeat(1000) + "@book{k,title=a}",
                "@book{a, title={x}, crossref={a}}",
                "@",
                "@book{",
                "@book(k, title={x",
                "@book{k, title={\\",
                "[".repeat(500_000),
                "[{\"id\":" + "[".repeat(100_000),
                "[{\"id\": \"a\", \"title\": \"" + "x".repeat(2_000_000) + "\"}]",
                "[{\"id\": {}, \"type\": [], \"title\": 3, \"author\": 7, \"issued\": {\"date-parts\": [[[]]]}}]",
                "[{\"id\": \"a\", \"title\": \"x\", \"issued\": {\"date-parts\": [[99999999999999]]}, \"author\": [[], null, {}]}]",
                "[null, true, 1e999, \"\\ud800\"]",
                "[{\"title\": \"\\u0000\\u202e\\ud800 x\", \"id\": \"\\u0000\"}]",
                "TY  - \nER  - \n".repeat(100_000),
                "TY  - BOOK\n" + "AU  - x\n".repeat(300_000) + "TI  - x\nER  - \n",
                "TY  - BOOK\nTI  - " + "-".repeat(1_000_000) + "\nER  - ",
                "\u0000\u0001\u0002");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void itEndsAndIsAnswered(String text) {
        Bibliography read = Shelves.text(text);

        assertThat(read.size() + read.problems().size()).isPositive();
        assertThat(read.problems()).hasSizeLessThan(300);
        Citations citations = new Citations(read, CitationStyle.USUAL, "en");
        assertThat(read.works().stream().limit(3))
                .allSatisfy(work -> assertThat(citations.cite(work)).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zotero.json", "better.bib", "zotero.ris"})
    void aFileOfWhichBytesAreTurnedIsReadAsFarAsItGoes(String name) {
        Random random = new Random(4);
        for (int times = 0; times < 400; times++) {
            byte[] bytes = Shelves.bytes(name);
            for (int turned = 0; turned < 8; turned++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Bibliography read = Shelves.of(bytes);
            assertThat(read.size() + read.problems().size()).isPositive();
        }
    }

    @Test
    void aWorkWhoseFieldsAreMadeToBreakAStyleIsCitedPlainly() {
        String nasty = "((((".repeat(500) + "“".repeat(400) + "0x1-".repeat(300);
        Bibliography read = Shelves.text("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\", \"volume\": \"" + nasty
                + "\", \"page\": \"" + "1-".repeat(1500) + "\", \"edition\": \"" + "9".repeat(3000) + "\"}]");

        assertThat(new Citations(read, CitationStyle.USUAL, "en")
                        .cite(read.works().get(0)))
                .startsWith("T");
    }

    @Test
    void twentyThousandWorksAreReadAndSearched() {
        String entries = IntStream.range(0, 20_000)
                .mapToObj(at -> "@book{key" + at + ", author={Müller, Anna " + at + "}, title={Invented " + at
                        + "}, year={" + (1900 + at % 100) + "}}")
                .collect(Collectors.joining("\n"));

        Bibliography read = Shelves.of(entries.getBytes(StandardCharsets.UTF_8));

        assertThat(read.size()).isEqualTo(20_000);
        assertThat(read.search("muller 19999", 8)).extracting(Work::id).containsExactly("key19999");
        assertThat(read.search("mu", 8)).hasSize(8);
    }
}
