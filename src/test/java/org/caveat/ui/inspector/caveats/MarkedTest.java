package org.caveat.ui.inspector.caveats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.model.Beyond;
import org.caveat.model.Drawn;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.caveat.model.Region.Rectangle;
import org.junit.jupiter.api.Test;

class MarkedTest {
    @Test
    void itsSignIsThatOfTheToolWithWhichItWasMarked() {
        assertThat(Marked.of(Drawn.on(new Rectangle(1, 2, 30, 40))).sign()).isEqualTo("rectangle");
        assertThat(Marked.of(Drawn.on(new Rectangle(1, 2, 1, 1))).sign()).isEqualTo("point");
        assertThat(Marked.of(Drawn.on(Polygon.of(List.of(new Point(0, 0), new Point(9, 0), new Point(0, 9)))))
                        .sign())
                .isEqualTo("polygon");
        assertThat(Marked.of(Beyond.of("left")).sign()).isEqualTo("beyond");
    }
}
