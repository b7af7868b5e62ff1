package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordEdgesTest {

    @ParameterizedTest(name = "{1} begins a word of {0}")
    @CsvSource({
        "black-canyon,canyon",
        "o'sullivan,sullivan",
        "img1234_b.tif,1234",
        "长崎的河上有一只船,河上",
        "東京都庁,京都",
        "カタカナの舟,舟",
        "leica长崎,长崎",
        "แม่น้ำโขงในปีที่น้ำท่วม,โขง",
        "แม่น้ำโขงในปีที่น้ำท่วม,น้ำท่วม",
        "ភ្នំពេញនៅឆ្នាំ១៩៤៥,ឆ្នាំ",
        "한강의 다리,다리",
        "गंगा की नाव,नाव",
        "על־הגשר,הגשר"
    })
    void aWordIsFoundWhereItBegins(String text, String word) {
        assertThat(WordEdges.hasWordBeginning(Folding.fold(text), Folding.fold(word)))
                .isTrue();
    }

    @ParameterizedTest(name = "{1} begins no word of {0}")
    @CsvSource({"canyon,anyon", "img1234,234", "हिन्दी,न्दी", "गंगा,गा", "แม่น้ำ,่น้ำ", "한강,강", "мосты,осты"})
    void theMiddleOfAWordIsNoBeginning(String text, String part) {
        assertThat(WordEdges.hasWordBeginning(Folding.fold(text), Folding.fold(part)))
                .isFalse();
    }

    @Test
    void piecesAreTheLeastThatAnyEdgeCouldCut() {
        assertThat(pieces("o'sullivan img1234 长崎 น้ำ, कि"))
                .containsExactly("o", "sullivan", "img", "1234", "长", "崎", "น", "้", "ำ", "कि");
        assertThat(pieces("...")).isEmpty();
    }

    @Test
    void aRunLongerThanAnybodyWritesIsStillCut() {
        String run = "น้ำท่วม".repeat(2_000);
        assertThat(WordEdges.isEdge(run, run.length() / 2 / 7 * 7)).isTrue();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        WordEdges.pieces(text, (from, to) -> pieces.add(text.substring(from, to)));
        return pieces;
    }
}
