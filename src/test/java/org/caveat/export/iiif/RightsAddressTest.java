package org.caveat.export.iiif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/publicdomain/zero/1.0/, http://creativecommons.org/publicdomain/zero/1.0/",
        "https://www.creativecommons.org/licenses/by-sa/4.0, http://creativecommons.org/licenses/by-sa/4.0/",
        "https://creativecommons.org/licenses/by/4.0/deed.de, http://creativecommons.org/licenses/by/4.0/",
        "http://creativecommons.org/licenses/by/3.0/de/, http://creativecommons.org/licenses/by/3.0/de/",
        "https://rightsstatements.org/page/InC/1.0/, http://rightsstatements.org/vocab/InC/1.0/",
        "http://rightsstatements.org/vocab/NoC-OKLR/1.0/, http://rightsstatements.org/vocab/NoC-OKLR/1.0/"
    })
    void anAddressOfTheTwoHousesIsGivenInItsHttpForm(String uri, String address) {
        assertThat(RightsAddress.of(uri)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.invalid/rights",
                "CC BY 4.0",
                "http://creativecommons.org/licenses/by/4.0/ \"x",
                "http://evil.invalid/http://creativecommons.org/licenses/by/4.0/",
                ""
            })
    void anyOtherIsNone(String uri) {
        assertThat(RightsAddress.of(uri)).isEmpty();
    }
}
