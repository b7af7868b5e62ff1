package org.caveat.collection.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void numbersAreOrderedByTheirValue() {
        assertThat(inOrder(Locale.ENGLISH, "a10.jpg", "a2.jpg", "a002b.jpg", "a1.jpg"))
                .containsExactly("a1.jpg", "a2.jpg", "a002b.jpg", "a10.jpg");
    }

    @Test
    void lettersWithAccentsStandWithTheirOwnAndNotAfterZ() {
        assertThat(inOrder(Locale.ENGLISH, "z.jpg", "über.jpg", "Öl.jpg", "unter.jpg", "oben.jpg", "a.jpg"))
                .containsExactly("a.jpg", "oben.jpg", "Öl.jpg", "über.jpg", "unter.jpg", "z.jpg");
    }

    @Test
    void eachLanguageHasItsOrder() {
        assertThat(inOrder(Locale.forLanguageTag("sv"), "z.jpg", "ö.jpg", "o.jpg"))
                .containsExactly("o.jpg", "z.jpg", "ö.jpg");
    }

    @Test
    void aFoldersOwnComeBeforeThoseOfItsSubfolders() {
        assertThat(inOrder(Locale.ENGLISH, "box 10/a.jpg", "box 2/b/a.jpg", "z.jpg", "box 2/c.jpg"))
                .containsExactly("z.jpg", "box 2/c.jpg", "box 2/b/a.jpg", "box 10/a.jpg");
    }

    @Property
    void anyTwoDifferentNamesAreInSomeOrderAndTheOtherWayRound(@ForAll @Name String one, @ForAll @Name String other) {
        NameOrder order = new NameOrder(Locale.ENGLISH);
        int there = Integer.signum(order.key(one).compareTo(order.key(other)));
        int back = Integer.signum(order.key(other).compareTo(order.key(one)));
        assertThat(there).isEqualTo(-back);
        assertThat(there == 0).isEqualTo(one.equals(other));
    }

    @StringLength(min = 1, max = 8)
    @CharRange(from = '0', to = '2')
    @CharRange(from = 'a', to = 'b')
    @CharRange(from = '-', to = '/')
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @interface Name {}

    private static List<String> inOrder(Locale language, String... names) {
        NameOrder order = new NameOrder(language);
        return Stream.of(names)
                .sorted(java.util.Comparator.comparing(order::key))
                .toList();
    }
}
