package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a field says what it is for, and gives one example. */
class FieldHelpWordsTest {
    private static final Path WORDS =
            Path.of(System.getProperty("project.root", ".")).resolve("resources/i18n");

    @ParameterizedTest
    @CsvSource({"en,For example", "de,Zum Beispiel", "fr,Par exemple", "ru,Например"})
    void eachFieldHasOneExampleInEachLanguage(String language, String example) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve("field_" + language + ".properties"))) {
            words.load(reader);
        }
        assertThat(words.stringPropertyNames()).hasSizeGreaterThan(40).allSatisfy(key -> {
            String[] parts = words.getProperty(key).split(example + "(\u00a0| )?: ?", -1);
            assertThat(parts).as(key).hasSize(2).allSatisfy(part -> assertThat(part)
                    .isNotBlank());
        });
    }
}
