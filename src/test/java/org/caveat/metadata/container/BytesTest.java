package org.caveat.metadata.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesTest {
    @TempDir
    Path folder;

    @Test
    void aFileReadsTheSameInAnyOrderAndLength() throws IOException {
        Random random = new Random(7);
        byte[] content = new byte[300_000];
        random.nextBytes(content);
        try (FileBytes file = FileBytes.open(Files.write(folder.resolve("file"), content))) {
            Bytes memory = Bytes.of(content);
            for (int go = 0; go < 5_000; go++) {
                int from = random.nextInt(content.length);
                int count = random.nextInt(Math.min(content.length - from, 20_000) + 1);
                assertThat(file.at(from)).isEqualTo(memory.at(from));
                assertThat(file.piece(from, count)).isEqualTo(memory.piece(from, count));
            }
        }
    }

    @Test
    void nothingIsReadBeyondTheEnd() throws IOException {
        Bytes five = Bytes.of(new byte[] {1, 2, 3, 4, 5});
        assertThatThrownBy(() -> five.at(5)).isInstanceOf(CutShort.class);
        assertThatThrownBy(() -> five.at(-1)).isInstanceOf(CutShort.class);
        assertThatThrownBy(() -> five.piece(2, 4)).isInstanceOf(CutShort.class);
        assertThatThrownBy(() -> five.part(Long.MAX_VALUE, 2)).isInstanceOf(CutShort.class);
        assertThatThrownBy(() -> five.part(1, 3).at(3)).isInstanceOf(CutShort.class);
        assertThat(five.part(1, 3).whole()).containsExactly(2, 3, 4);
        assertThat(five.has(3, "abc")).isFalse();
    }

    @Test
    void noClaimMakesItAllocateMoreThanIsSensible() {
        Bytes endless = new Bytes() {
            @Override
            public long size() {
                return Long.MAX_VALUE;
            }

            @Override
            public int at(long place) {
                return 0;
            }

            @Override
            protected void fill(long from, byte[] piece) {}
        };
        assertThatThrownBy(() -> endless.piece(0, 1L << 31)).isInstanceOf(TooLarge.class);
    }

    @Test
    void numbersAreReadInBothOrders() throws IOException {
        Bytes numbers = Bytes.of(new byte[] {(byte) 0x80, 1, 2, 3, 4, 5, 6, 7});
        assertThat(numbers.big16(0)).isEqualTo(0x8001);
        assertThat(numbers.little16(0)).isEqualTo(0x0180);
        assertThat(numbers.big32(0)).isEqualTo(0x80010203L);
        assertThat(numbers.little32(0)).isEqualTo(0x03020180L);
        assertThat(numbers.big64(0)).isEqualTo(0x8001020304050607L);
        assertThat(numbers.little64(0)).isEqualTo(0x0706050403020180L);
    }
}
