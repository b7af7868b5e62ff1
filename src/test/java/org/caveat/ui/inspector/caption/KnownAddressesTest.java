package org.caveat.ui.inspector.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;

class KnownAddressesTest {
    private final Messages messages = Messages.english();

    @Test
    void everyAddressThatIsOfferedHasWords() {
        assertThat(KnownAddresses.RIGHTS.addresses())
                .allSatisfy(address -> assertThat(KnownAddresses.RIGHTS.words(address, messages))
                        .isPresent());
        assertThat(KnownAddresses.SOURCE_TYPES.addresses())
                .allSatisfy(address -> assertThat(KnownAddresses.SOURCE_TYPES.words(address, messages))
                        .isPresent());
    }

    @Test
    void ofOtherAddressesNothingIsSaid() {
        assertThat(KnownAddresses.RIGHTS.words("", messages)).isEmpty();
        assertThat(KnownAddresses.RIGHTS.words("/", messages)).isEmpty();
        assertThat(KnownAddresses.RIGHTS.words("http://example.invalid/own/", messages))
                .isEmpty();
    }
}
