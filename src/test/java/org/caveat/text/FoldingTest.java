package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Torgau,torgau",
        "ŁÓDŹ,lodz",
        "Søren Kierkegård,soren kierkegard",
        "Đorđe,dorde",
        "Straße,strasse",
        "Ærø,aero",
        "Cañon,canon",
        "MÜLLER,muller",
        "Œuvre,oeuvre",
        "İstanbul,istanbul",
        "ısı,isi",
        "Þórr,thorr",
        "Việt Nam,viet nam",
        "ΟΔΌΣ,οδοσ",
        "Ёлка,елка",
        "Київ,киів",
        "שָׁלוֹם,שלום",
        "مُحَمَّد,محمد",
        "أحمد,احمد",
        "ＡＢＣ,abc",
        "ﬁlm,film",
        "ｶﾞ,ガ",
        "が,が",
        "हिन्दी,हिन्दी",
        "ไทย,ไทย",
        "O’Sullivan,o'sullivan",
        "1914–1929,1914-1929",
        "١٩٤٥,1945",
        "१९४५,1945",
        "１９４５,1945",
        "مصطفى,مصطفي",
        "کتاب,كتاب",
        "القاهرة,القاهره",
        "Hawaiʻi,hawai'i"
    })
    void textIsComparedWithoutCaseAndDiacriticsInEveryScript(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Property
    void whatIsFoldedFoldsToItself(@ForAll String text) {
        String folded = Folding.fold(text);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }
}
