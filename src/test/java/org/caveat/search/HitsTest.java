package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitsTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "riv, The River at Riverside., The [Riv]er at [Riv]erside.",
        "lodz, 'In Łódź, 1945.', 'In [Łódź], 1945.'",
        "strass, Die Straße., Die [Straß]e.",
        "\"over the\", 'Over  the river, over them.', '[Over  the] river, over them.'",
        "canon, Can\u0303on, [Can\u0303on]",
        "川 舟, 川に浮かぶ舟, [川]に浮かぶ[舟]",
        "شلام OR שלום, שָׁלוֹם לכם, [שָׁלוֹם] לכם",
        "น้ำท่วม, แม่น้ำโขงในปีที่น้ำท่วม, แม่น้ำโขงในปีที่[น้ำท่วม]",
        "film, A ﬁlm., A [ﬁlm].",
        "river -boat kind:after, river boat, [river] boat",
        "(boat OR -(river)) \"a\", a boat river, [a] [boat] river",
        "river riverside, riverside, [riverside]",
        "kind:after, kind after, kind after",
        "😀 b, a😀b, a😀[b]"
    })
    void theVeryLettersAreMarkedThatAreLookedFor(String query, String text, String marked) {
        List<Place> places = Hits.of(QueryTest.query(query)).in(text);
        StringBuilder shown = new StringBuilder(text);
        for (int at = places.size() - 1; at >= 0; at--) {
            shown.insert(places.get(at).to(), ']').insert(places.get(at).from(), '[');
        }
        assertThat(shown).hasToString(marked);
    }
}
