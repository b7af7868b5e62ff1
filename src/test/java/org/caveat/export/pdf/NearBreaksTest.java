package org.caveat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NearBreaksTest {
    @Test
    void aTextOfWordsMayEndItsLinesWhereItMightWithoutALimit() {
        String words =
                "Who stood here, and at https://example.org/a/long/address/of/it? \u05E9\u05DC\u05D5\u05DD ".repeat(60);

        assertThat(places(new NearBreaks(rules()), words)).isEqualTo(places(rules(), words));
    }

    @Test
    void aWordThatReachesOverTheLimitIsNotParted() {
        String words = "x ".repeat(450) + "y".repeat(300) + " z".repeat(20);

        assertThat(places(new NearBreaks(rules()), words)).isEqualTo(places(rules(), words));
    }

    @Test
    void aWordLongerThanAnyLineIsNotSearchedToItsEnd() {
        List<Integer> asked = new ArrayList<>();
        FSTextBreaker rules = rules();
        NearBreaks breaks = new NearBreaks(new FSTextBreaker() {
            @Override
            public int next() {
                return rules.next();
            }

            @Override
            public void setText(String text) {
                asked.add(text.length());
                rules.setText(text);
            }
        });

        assertThat(places(breaks, "x".repeat(5_000))).containsExactly(1_000, 2_000, 3_000, 4_000, 5_000);
        assertThat(asked).containsOnly(1_000);
    }

    @Test
    void aPairOfSurrogatesIsNotPartedAtTheLimit() {
        assertThat(places(new NearBreaks(rules()), "a".repeat(999) + "\uD835\uDC00".repeat(3)))
                .containsExactly(1_001, 1_005);
    }

    private static FSTextBreaker rules() {
        return new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    }

    private static List<Integer> places(FSTextBreaker breaker, String text) {
        List<Integer> places = new ArrayList<>();
        breaker.setText(text);
        for (int at = breaker.next(); at != BreakIterator.DONE; at = breaker.next()) {
            places.add(at);
        }
        return places;
    }
}
