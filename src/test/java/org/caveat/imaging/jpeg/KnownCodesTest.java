package org.caveat.imaging.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KnownCodesTest {
    private final KnownCodes codes = new KnownCodes();

    @Test
    void picturesThatHaveTheSameCodeShareIt() throws Damaged {
        assertThat(codes.of(oneOfEachLength(), symbols(1))).isSameAs(codes.of(oneOfEachLength(), symbols(1)));
    }

    @Test
    void anotherCodeIsNeverTakenForOne() throws Damaged {
        HuffmanCode one = codes.of(oneOfEachLength(), symbols(1));
        HuffmanCode other = codes.of(oneOfEachLength(), symbols(2));
        assertThat(one.symbol(0, one.length(0))).isEqualTo(1);
        assertThat(other.symbol(0, other.length(0))).isEqualTo(2);
        byte[] shorter = oneOfEachLength();
        shorter[15] = 0;
        assertThat(codes.of(shorter, symbols(1))).isNotSameAs(one);
    }

    @Test
    void ofManyTheLastAreKept() throws Damaged {
        HuffmanCode first = codes.of(oneOfEachLength(), symbols(0));
        HuffmanCode last = codes.of(oneOfEachLength(), symbols(1));
        for (int other = 2; other < 17; other++) {
            codes.of(oneOfEachLength(), symbols(other));
            assertThat(codes.of(oneOfEachLength(), symbols(1))).isSameAs(last);
        }
        assertThat(codes.of(oneOfEachLength(), symbols(0))).isNotSameAs(first);
    }

    @Test
    void whatIsNoCodeIsDamagedHoweverOftenItIsMet() {
        byte[] tooMany = new byte[16];
        tooMany[0] = 3;
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> codes.of(tooMany, symbols(1))).isInstanceOf(Damaged.class);
        }
    }

    private static byte[] oneOfEachLength() {
        byte[] counts = new byte[16];
        Arrays.fill(counts, (byte) 1);
        return counts;
    }

    private static byte[] symbols(int first) {
        byte[] symbols = new byte[16];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = (byte) (first + i);
        }
        return symbols;
    }
}
