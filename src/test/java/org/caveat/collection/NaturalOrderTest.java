package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersAreOrderedByTheirValueLettersRegardlessOfCaseAndFoldersAfterTheirOwnPhotographs() {
        List<String> ordered = List.of(
                "02.jpg",
                "2.jpg",
                "10.jpg",
                "99999999999999999999999.jpg",
                "100000000000000000000000.jpg",
                "a.jpg",
                "B.jpg",
                "scan 1.jpg",
                "Scan 2.jpg",
                "scan 2b.jpg",
                "scan 10.jpg",
                "äste 2.jpg",
                "Äste.jpg",
                "box 2/z.jpg",
                "box 2/inner/a.jpg",
                "box 10/a.jpg",
                "Box 11/a.jpg");
        List<String> mixed = new ArrayList<>(ordered);
        Collections.shuffle(mixed, new Random(1));
        mixed.sort(new NaturalOrder());
        assertThat(mixed).isEqualTo(ordered);
    }

    @Test
    void namesThatAreReadAlikeAreStillToldApart() {
        NaturalOrder order = new NaturalOrder();
        assertThat(order.compare("a.jpg", "A.jpg")).isPositive();
        assertThat(order.compare("A.jpg", "a.jpg")).isNegative();
        assertThat(order.compare("a 01.jpg", "a 1.jpg")).isNegative();
        assertThat(order.compare("a.jpg", "a.jpg")).isZero();
    }
}
