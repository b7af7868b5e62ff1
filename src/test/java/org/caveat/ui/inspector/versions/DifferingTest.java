package org.caveat.ui.inspector.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferingTest {

    @Test
    void theWordsThatNoOtherVersionHasAreItsOwn() {
        assertThat(marked("The port was opened in 1859.", "The port was closed in 1859."))
                .isEqualTo("The port was [opened ]in 1859.");
        assertThat(marked("One two three four", "One three four")).isEqualTo("One [two ]three four");
    }

    @Test
    void ofThreeVersionsAWordThatAnyOtherHasIsShared() {
        assertThat(marked("a b c", "a x c", "a b y")).isEqualTo("a b c");
        assertThat(marked("a z c", "a x c", "a b y")).isEqualTo("a [z ]c");
    }

    @Test
    void whereNothingIsSharedNothingIsMarked() {
        assertThat(marked("probable", "doubtful")).isEqualTo("probable");
        assertThat(marked("", "doubtful")).isEmpty();
    }

    @Test
    void aTextComesBackWholeWhateverIsMarkedInIt() {
        String text = IntStream.range(0, 2_000).mapToObj(i -> "word" + i).collect(Collectors.joining("\n "));
        String other = text.replace("word7\n", "WORD\n").replace("word1990\n", "WORD\n");
        String back = Differing.pieces(text, List.of(other)).stream()
                .map(Differing.Piece::words)
                .collect(Collectors.joining());
        assertThat(back).isEqualTo(text);
    }

    private static String marked(String text, String... others) {
        return Differing.pieces(text, List.of(others)).stream()
                .map(piece -> piece.isOwn() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }
}
