package org.caveat.edit.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Title;
import org.junit.jupiter.api.Test;

class PlaceholderTextTest {
    private static final AnnotatedPhotograph STATE = state();

    @Test
    void eachPlaceholderIsFilled() {
        assertThat(filled("{file} / {file.ext} / {date} / {counter} / {counter:001} / {counter:98}"))
                .isEqualTo("box 1.scan / box 1.scan.jpg / 2026-11-24 / 3 / 003 / 100");
        assertThat(filled("{headline}, by {Exif IFD0/Make}")).isEqualTo("Two men, by Agfa");
    }

    @Test
    void aTextInTheLanguageOfTheTextIsTakenAsFarAsThereIsOne() {
        assertThat(values().of("headline", "de")).contains("Zwei Männer");
        assertThat(values().of("headline", "fr")).contains("Two men");
    }

    @Test
    void whatHasNoValueIsNamedAndNotLeftStanding() {
        PlaceholderText.Filled filled = fill("{place}, {Exif IFD0/Model}, {sic}");
        assertThat(filled.missing()).containsExactly("place", "Exif IFD0/Model", "sic");
        assertThat(filled.text()).doesNotContain("{");
    }

    @Test
    void aDoubledBraceIsABraceAndOneThatIsNeverClosedStandsForItself() {
        assertThat(filled("{{file} {not closed")).isEqualTo("{file} {not closed");
    }

    @Test
    void aFileWithoutAnEndingOrWithNothingElseKeepsItsName() {
        assertThat(values("scan").of("file", "")).contains("scan");
        assertThat(values(".hidden").of("file", "")).contains(".hidden");
    }

    @Property
    void whatATextSaysATemplateOfItSaysToo(
            @ForAll @Chars({'{', '}', 'a'}) @CharRange(from = ' ', to = '~') String text) {
        PlaceholderText.Filled filled = fill(PlaceholderText.of(text));
        assertThat(filled.text()).isEqualTo(text);
        assertThat(filled.missing()).isEmpty();
    }

    private static String filled(String text) {
        PlaceholderText.Filled filled = fill(text);
        assertThat(filled.missing()).isEmpty();
        return filled.text();
    }

    private static PlaceholderText.Filled fill(String text) {
        return new PlaceholderText(text).fill(name -> values().of(name, ""));
    }

    private static PlaceholderValues values() {
        return new PlaceholderValues(STATE, LocalDate.parse("2026-11-24"), 3, name -> Optional.of("Agfa")
                .filter(make -> name.equals("Exif IFD0/Make")));
    }

    private static PlaceholderValues values(String file) {
        return new PlaceholderValues(
                AnnotatedPhotograph.bare(file), LocalDate.parse("2026-11-24"), 1, name -> Optional.empty());
    }

    private static AnnotatedPhotograph state() {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare("box 1.scan.jpg");
        return bare.with(bare.photograph()
                .with(PhotographFields.TITLE, List.of(Title.of("en", "Two men"), Title.of("de", "Zwei Männer"))));
    }
}
