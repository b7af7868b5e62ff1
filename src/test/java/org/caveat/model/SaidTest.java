package org.caveat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SaidTest {
    private static final Pairing BACK = new Pairing("verso", "{name}_verso", Foreign.NONE);

    private record Case(Field<Object> field, Object value) {}

    @SuppressWarnings("unchecked")
    private static <T> Case of(Field<T> field, T value) {
        return new Case((Field<Object>) field, value);
    }

    static Stream<Case> cases() {
        return Stream.of(
                of(PhotographFields.APART, List.of("one.jpg")),
                of(PhotographFields.APART, List.of("one.jpg", "two.jpg")),
                of(PhotographFields.ALT_TEXT, List.of(Text.of("en", "A river"))),
                of(PhotographFields.FORMAT, Optional.of("image/jpeg")),
                of(PhotographFields.WIDTH, Optional.of(640)),
                of(PhotographFields.FILE_NAME, "one.jpg"),
                of(new Field<>("of-any-kind", new Object()), List.of("one")),
                of(new Field<>("of-any-kind", new Object()), Optional.of("one")),
                of(CollectionFields.PAIRING, Optional.of(List.of())),
                of(CollectionFields.PAIRING, Optional.of(List.of(BACK))),
                of(CollectionFields.PAIRING, Optional.of(List.of(BACK, BACK))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsSaidComesBackAsItWasSaid(Case one) {
        Said said = Said.NOTHING.with(one.field(), one.value());
        assertThat(said.get(one.field())).isEqualTo(one.value());
        assertThat(said.has(one.field())).isTrue();
        assertThat(said.with(one.field(), one.value())).isSameAs(said);
        assertThat(said).hasToString("{" + one.field() + "=" + one.value() + "}");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsTakenBackWasNeverSaid(Case one) {
        Said said = Said.NOTHING.with(one.field(), one.value());
        assertThat(said.with(one.field(), one.field().nothing()))
                .isEqualTo(Said.NOTHING)
                .hasSameHashCodeAs(Said.NOTHING);
    }

    @Test
    void itIsTheSameInWhateverOrderItWasSaid() {
        Optional<String> format = Optional.of("image/jpeg");
        List<String> apart = List.of("one.jpg");
        Said one = Said.NOTHING.with(PhotographFields.FORMAT, format).with(PhotographFields.APART, apart);
        Said other = Said.NOTHING.with(PhotographFields.APART, apart).with(PhotographFields.FORMAT, format);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(other.with(PhotographFields.APART, List.of("two.jpg")));
        assertThat(one).isNotEqualTo(other.with(PhotographFields.APART, List.of("one.jpg", "one.jpg")));
    }
}
