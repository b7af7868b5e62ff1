package org.caveat.text.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.caveat.text.codes.Codes.Problem;
import org.junit.jupiter.api.Test;

/** The codes are invented. */
class CodesTest {
    private static final Codes CODES = read(
            "\uFEFF# invented\r\nts\tTorgau, Saxony\tTorgau\nel b\tthe Elbe\n\nوا\tنص مخترع\nq=\tno\n=\t\nlone\nts\tTwice\n");

    @Test
    void aCodeBetweenTwoDelimitersOfAKindStandsForItsTexts() {
        assertThat(texts("On \\ts\\")).contains(List.of("Torgau, Saxony", "Torgau"));
        assertThat(texts("On =ts=")).contains(List.of("Torgau, Saxony", "Torgau"));
        assertThat(CODES.atTheEndOf("On =ts=").orElseThrow().from()).isEqualTo(3);
        assertThat(texts("=el b=")).contains(List.of("the Elbe"));
        assertThat(texts("\\وا\\")).contains(List.of("نص مخترع"));
    }

    @Test
    void aNumberChoosesOneOfThem() {
        assertThat(texts("\\ts#2\\")).contains(List.of("Torgau"));
        assertThat(texts("\\ts#3\\")).isEmpty();
        assertThat(texts("\\ts#0\\")).isEmpty();
    }

    @Test
    void whatIsNoCodeStaysAsItIsTyped() {
        for (String typed :
                List.of("", "\\", "\\\\", "\\ts=", "=ts\\", "\\xx\\", "\\ts\\ ", "ts\\", "\\t\ns\\", "\\TS\\")) {
            assertThat(texts(typed)).as(typed).isEmpty();
        }
        assertThat(texts("a=b=ts=")).as("the nearest delimiter before it").isPresent();
    }

    @Test
    void whatIsNotUnderstoodIsToldWithItsLineAndCostsNoOtherLine() {
        assertThat(CODES.alternatives()).containsOnlyKeys("ts", "el b", "وا");
        assertThat(CODES.problems())
                .containsExactly(
                        new Problem(Problem.Kind.NOT_A_CODE, 6, "q="),
                        new Problem(Problem.Kind.NOT_A_CODE, 7, "="),
                        new Problem(Problem.Kind.NO_TEXT, 8, "lone"),
                        new Problem(Problem.Kind.TWICE, 9, "ts"));
    }

    @Test
    void aFileThatIsNoTextOrTooLargeHasNoCodes() {
        assertThat(CodesReader.read(new byte[] {'a', '\t', (byte) 0xC3, '('}).problems())
                .containsExactly(new Problem(Problem.Kind.NOT_TEXT, 0, ""));
        assertThat(CodesReader.read(new byte[CodesReader.LARGEST + 1]).problems())
                .containsExactly(new Problem(Problem.Kind.TOO_LARGE, 0, ""));
        assertThat(CodesReader.read(new byte[0])).isEqualTo(Codes.NONE);
    }

    @Property
    void whateverStandsBeforeItACodeIsFoundWhereItWasTyped(
            @ForAll String before, @ForAll @AlphaChars @StringLength(min = 1, max = 64) String code) {
        Codes codes = read(code + "\tInvented");
        Optional<Codes.Typed> typed = codes.atTheEndOf(before + "\\" + code + "\\");
        assertThat(typed).contains(new Codes.Typed(before.length(), List.of("Invented")));
    }

    private static Optional<List<String>> texts(String typed) {
        return CODES.atTheEndOf(typed).map(Codes.Typed::texts);
    }

    private static Codes read(String text) {
        return CodesReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
