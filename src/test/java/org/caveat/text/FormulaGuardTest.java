package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FormulaGuardTest {
    private static final List<String> BEGINNINGS = List.of(
            "", "'", "''", "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", " =",
            "\uFEFF=", "\u200B+", "\uD800", "a");

    @Test
    void aCellThatASpreadsheetWouldRunIsGuarded() {
        for (String sign : List.of(
                "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\uFE66",
                "\u2212")) {
            assertThat(FormulaGuard.guarded(sign)).isEqualTo("'" + sign);
            assertThat(FormulaGuard.guarded(sign + "1+1")).isEqualTo("'" + sign + "1+1");
        }
    }

    @Test
    void whatHasNoShapeBeforeTheSignDoesNotHideIt() {
        for (String hidden :
                List.of(" ", "\u00A0", "\u3000", "\u2028", "\uFEFF", "\u200B", "\u202E", "\u0301", "\u0007")) {
            assertThat(FormulaGuard.guarded(hidden + "=1+1")).isEqualTo("'" + hidden + "=1+1");
        }
    }

    @Test
    void anApostropheThatSomebodyWroteIsGuardedToo() {
        assertThat(FormulaGuard.guarded("'t Zand")).isEqualTo("''t Zand");
        assertThat(FormulaGuard.stripped("''t Zand")).isEqualTo("'t Zand");
    }

    @Test
    void otherCellsStayAsTheyAre() {
        for (String cell : List.of("", "a=b", "1945-04", "Two men.", " two", "שלום", "日本語", "\uD83D\uDE00", "\uD800")) {
            assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell);
        }
    }

    @Property
    void takingTheGuardAwayGivesEveryTextToTheLetter(@ForAll("cells") String cell) {
        assertThat(FormulaGuard.stripped(FormulaGuard.guarded(cell))).isEqualTo(cell);
    }

    @Property
    void noGuardedCellBeginsLikeAFormula(@ForAll("cells") String cell) {
        assertThat(FormulaGuard.guarded(cell)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\0\uFF1D\uFF0B\uFF0D\uFF20].*");
    }

    @Provide
    Arbitrary<String> cells() {
        return Combinators.combine(
                        Arbitraries.of(BEGINNINGS), Arbitraries.strings().ofMaxLength(20))
                .as(String::concat);
    }
}
