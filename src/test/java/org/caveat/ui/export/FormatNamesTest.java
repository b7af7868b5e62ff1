package org.caveat.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.caveat.app.ProgramExports;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;

class FormatNamesTest {
    @Test
    void everyFormatOfTheProgramHasWordsInTheDialog() {
        assertThat(ProgramExports.make().formats()).hasSizeGreaterThan(3).allMatch(format -> Messages.english()
                .has("exporting.format-" + format));
    }
}
