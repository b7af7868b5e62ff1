package org.caveat.ui.inspector.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads in place of a path of XMP. */
class FieldNameTest {
    private final FieldName names = new FieldName(Messages.english());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "photoshop:DateCreated,Date created",
                "xmpMM:OriginalDocumentID,Original document ID",
                "photoshop:ICCProfile,ICC profile",
                "dc:subject[3],Subject 3",
                "dc:title[?xml:lang=\"ar\"],Title (Arabic)",
                "dc:title[1][?xml:lang=\"x-default\"],Title 1",
                "Iptc4xmpExt:LocationShown[1]/Iptc4xmpExt:City,Location shown 1 · City",
                "Iptc4xmpCore:CreatorContactInfo/Iptc4xmpCore:CiAdrCity,Creator’s town"
            })
    void aPathIsReadInWords(String path, String words) {
        assertThat(names.of(path)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"X Resolution", "Date/Time Original", "Caption/Abstract", "Type"})
    void aNameThatIsNoPathIsReadAsItStands(String name) {
        assertThat(names.of(name)).isEmpty();
    }

    @Test
    void theAddressOfACreatorIsNamedInTheLanguageOfTheReader() {
        assertThat(new FieldName(new Messages(Locale.GERMAN))
                        .of("Iptc4xmpCore:CreatorContactInfo/Iptc4xmpCore:CiAdrCtry"))
                .contains("Land des Urhebers");
    }
}
