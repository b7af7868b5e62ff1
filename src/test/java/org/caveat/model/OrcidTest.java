package org.caveat.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sixteen digits by which a person is known. Those here are the examples of ORCID itself. */
class OrcidTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0097",
                " 0000-0002-1825-0097 ",
                "0000000218250097",
                "0000 0002 1825 0097",
                "https://orcid.org/0000-0002-1825-0097",
                "http://orcid.org/0000-0002-1825-0097/",
                "orcid.org/0000-0002-1825-0097"
            })
    void itIsReadHoweverItIsWritten(String typed) {
        assertThat(Orcid.of(typed)).contains(new Orcid("0000-0002-1825-0097"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0001-5109-3700", "0000-0002-1694-233X", "0000-0002-1694-233x"})
    void theCheckDigitFollowsFromTheOthersAndMayBeX(String typed) {
        assertThat(Orcid.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0098",
                "0000-0002-1852-0097",
                "0000-0002-1694-2330",
                "0000-0002-1825-009",
                "0000-0002-1825-00970",
                "X000-0002-1825-0097",
                "https://example.org/0000-0002-1825-0097",
                "",
                "A. Marin"
            })
    void whatIsMistypedIsNone(String typed) {
        assertThat(Orcid.of(typed)).isEmpty();
    }

    @Test
    void itsAddressStandsForThePerson() {
        assertThat(Agent.person("A. Marin")
                        .knownAs(new Orcid("0000-0002-1825-0097").address())
                        .id())
                .contains("https://orcid.org/0000-0002-1825-0097");
    }
}
