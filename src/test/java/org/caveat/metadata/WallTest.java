package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WallTest {
    static List<Throwable> anything() {
        return List.of(
                new OutOfMemoryError(),
                new StackOverflowError(),
                new AssertionError(),
                new NoClassDefFoundError(),
                new ClassCastException(),
                new NegativeArraySizeException(),
                new IOException(),
                new Throwable());
    }

    @ParameterizedTest
    @MethodSource("anything")
    void whateverIsThrownBecomesALine(Throwable thrown) {
        Contents contents = new Contents();
        Wall.around("EXIF", contents, () -> raise(thrown));
        assertThat(contents.problems()).containsExactly(Problem.of("metadata.damaged", "EXIF"));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void aValueThatCannotBeFoundHasAStandIn(Throwable thrown) {
        Contents contents = new Contents();
        assertThat(Wall.<Integer>around("EXIF", contents, 1, () -> {
                    raise(thrown);
                    return 2;
                }))
                .isEqualTo(1);
        assertThat(Wall.<Integer>around("EXIF", contents, 1, () -> 2)).isEqualTo(2);
    }

    private static void raise(Throwable thrown) throws Exception {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof Exception exception) {
            throw exception;
        }
        throw new IOException(thrown);
    }
}
