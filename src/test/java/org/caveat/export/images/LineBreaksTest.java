package org.caveat.export.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Lines end where the system says that they may. */
class LineBreaksTest {
    @Property(tries = 300)
    void everyAnswerIsThatOfTheSystem(@ForAll("texts") String text) {
        BreakIterator system = BreakIterator.getLineInstance(Locale.ROOT);
        LineBreaks ours = new LineBreaks();
        system.setText(text);
        ours.setText(text);
        assertThat(ours.first()).isEqualTo(system.first());
        for (int at = system.next(); at != BreakIterator.DONE; at = system.next()) {
            assertThat(ours.next()).isEqualTo(at);
            assertThat(ours.current()).isEqualTo(at);
        }
        assertThat(ours.next()).isEqualTo(BreakIterator.DONE);
        assertThat(ours.last()).isEqualTo(system.last());
        assertThat(ours.previous()).isEqualTo(system.previous());
        for (int at = 0; at <= text.length(); at++) {
            assertThat(ours.preceding(at)).as("before %d", at).isEqualTo(system.preceding(at));
            assertThat(ours.following(at)).as("after %d", at).isEqualTo(system.following(at));
            assertThat(ours.isBoundary(at)).as("at %d", at).isEqualTo(system.isBoundary(at));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab -\u00AD\u00A0\n(\u201C.,\u4E2D\u6587\u05D0\u0627\u0301\uFFFC")
                .ofMaxLength(40);
    }

    @Test
    void aTextOfNothingHasNone() {
        LineBreaks ours = new LineBreaks();
        ours.setText("");
        assertThat(ours.first()).isZero();
        assertThat(ours.last()).isZero();
        assertThat(ours.next()).isEqualTo(BreakIterator.DONE);
        assertThat(ours.previous()).isEqualTo(BreakIterator.DONE);
    }
}
