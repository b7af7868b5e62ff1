package org.caveat.collection.relink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelinkWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 1.jpg, 2.jpg, 3.jpg and others.
                    de | 1.jpg, 2.jpg, 3.jpg und weitere.
                    fr | 1.jpg, 2.jpg, 3.jpg et d’autres.
                    ru | 1.jpg, 2.jpg, 3.jpg и другие.
                    """)
    void ofManyThatMayBeMeantThreeAreNamedAndThatThereAreOthersIsSaidInWords(String language, String names) {
        assertThat(sentence(language, "1.jpg", "2.jpg", "3.jpg", "4.jpg")).contains(names);
    }

    @Test
    void whereAllAreNamedThereAreNoOthers() {
        assertThat(sentence("en", "1.jpg", "2.jpg", "3.jpg")).contains("1.jpg, 2.jpg, 3.jpg.");
    }

    private static String sentence(String language, String... photographs) {
        return new RelinkWords(new Messages(Locale.forLanguageTag(language)))
                .sentence(new Plan.Left("a.jpg.caveat.json", Plan.Why.SEVERAL, List.of(photographs), Optional.empty()));
    }
}
