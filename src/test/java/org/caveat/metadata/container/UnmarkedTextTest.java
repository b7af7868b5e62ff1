package org.caveat.metadata.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class UnmarkedTextTest {
    @Property
    void whatIsUtf8IsReadAsUtf8(@ForAll String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(UnmarkedText.read(whole.getBytes(StandardCharsets.UTF_8))).isEqualTo(whole.replaceAll("\0+$", ""));
    }

    @Property
    void lettersOfWesternEuropeSurviveTheOldSetOfWindows(
            @ForAll @AlphaChars String before, @ForAll @CharRange(from = 'ß', to = 'ö') char letter) {
        String word = before.toLowerCase(Locale.ROOT) + "a" + letter + "n";
        byte[] bytes = word.getBytes(Charset.forName("windows-1252"));
        assertThat(UnmarkedText.read(bytes)).isEqualTo(word);
    }

    @Property
    void lettersOfWesternEuropeSurviveTheOldSetOfTheMacintosh(
            @ForAll @AlphaChars String before, @ForAll @CharRange(from = 'ß', to = 'ï') char letter) {
        Assume.that(letter != 'í');
        String word = before.toLowerCase(Locale.ROOT) + "a" + letter + "n";
        byte[] bytes = word.getBytes(Charset.forName("x-MacRoman"));
        assertThat(UnmarkedText.read(bytes)).isEqualTo(word);
    }

    @Test
    void anApostropheIsLikelierThanTheLetterThatIsTheSameByteOnAMacintosh() {
        assertThat(UnmarkedText.read("don’t".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("don’t");
    }

    @Test
    void whereBothMakeSenseItIsWindows() {
        assertThat(UnmarkedText.read(new byte[] {(byte) 0xA9})).isEqualTo("©");
        assertThat(UnmarkedText.charset(List.of(new byte[] {(byte) 0xFF}))).isEqualTo(Charset.forName("windows-1252"));
    }
}
