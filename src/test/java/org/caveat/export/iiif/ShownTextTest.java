package org.caveat.export.iiif;

import static org.assertj.core.api.Assertions.assertThat;

import org.caveat.export.IiifReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b>",
                "</p>",
                "<!-- -->",
                "<?xml?>",
                "< >",
                "<>",
                "Tom &amp; Jerry",
                "&#60;b&#62;",
                "&lt without an end",
                "https://example.invalid/?a=1&copy=2",
                "<img src=x onerror=alert(1)>"
            })
    void whatABrowserWouldTakeForMarkupIsShownAsItIsWritten(String hostile) {
        String text = ShownText.of(hostile);

        assertThat(text).isNotEqualTo(hostile);
        assertThat(IiifReading.shown(text)).isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "AT&T", "a < b and b > c", "1 <2", "R&D, more", "https://example.invalid/?a=1&b=2", "&"})
    void anyOtherTextStaysAsItIsLetterByLetter(String plain) {
        assertThat(ShownText.of(plain)).isEqualTo(plain);
    }

    @Test
    void aTextOfManyLinesIsNoMarkupEither() {
        assertThat(IiifReading.shown(ShownText.of("<p>\none\n</p>"))).isEqualTo("<p>\none\n</p>");
    }
}
