package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages english = Messages.english();
    private final Messages german = new Messages(Locale.GERMAN);
    private final Messages esperanto = new Messages(Locale.forLanguageTag("eo"));

    @Test
    void aMessageIsSaidInItsLanguage() {
        assertThat(english.get("text.certainty.probable")).isEqualTo("probable");
        assertThat(german.get("text.certainty.probable")).isEqualTo("wahrscheinlich");
    }

    @Test
    void aLanguageWithoutWordsFallsBackToEnglish() {
        assertThat(esperanto.get("text.certainty.probable")).isEqualTo("probable");
        assertThat(esperanto.locale()).isEqualTo(Locale.forLanguageTag("eo"));
    }

    @Test
    void aKeyWithoutWordsInTheLanguageIsSaidInEnglish() {
        assertThat(german.has("words.only-in-english")).isTrue();
        assertThat(german.get("words.only-in-english")).isEqualTo("Only in English");
        assertThat(german.get("words.in-both")).isEqualTo("In beiden");
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(english.get("words.photographs", 1)).isEqualTo("1 photograph");
        assertThat(english.get("words.photographs", 2014)).isEqualTo("2,014 photographs");
        assertThat(german.get("words.photographs", 1)).isEqualTo("1 Fotografie");
        assertThat(german.get("words.photographs", 2014)).isEqualTo("2.014 Fotografien");
    }

    @Test
    void argumentsArePutInAsTheyAre() {
        assertThat(english.get("words.named", "a {0} ''b''.jpg")).isEqualTo("The file is called a {0} ''b''.jpg.");
    }

    @Test
    void aMissingKeyIsAMistakeThatNamesItself() {
        assertThat(english.has("text.no-such-key")).isFalse();
        assertThat(english.has("noroom.key")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.get("text.no-such-key"))
                .withMessageContaining("text.no-such-key");
    }
}
