package org.caveat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.search.FacetsModel.Heading;
import org.junit.jupiter.api.Test;

class FacetWordsTest {
    private final Messages messages = Messages.english();
    private final FacetWords words = new FacetWords(messages, new Words(messages), List.of());

    @Test
    void aDecadeSaysThatItFindsPhotographsByTheDatesOfTheirCaveatsToo() {
        assertThat(words.heading(Heading.DECADES)).isEqualTo("Decades told of");
        assertThat(words.help(Heading.DECADES))
                .hasValueSatisfying(help -> assertThat(help).contains("own date", "caveats"));
        assertThat(words.help(Heading.KINDS)).isEmpty();
    }
}
