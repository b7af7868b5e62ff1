package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;

/** What stands under a field besides the field. */
class FieldBoxTest {
    private final GrowingArea area = Toolkit.on(() -> new GrowingArea(1));
    private final FieldBox box = Toolkit.on(() -> new FieldBox("Headline", area));

    @Test
    void aFaultIsToldByASignTooAndAHelpIsNot() {
        Toolkit.run(() -> {
            new Scene(box);
            box.applyCss();
            box.fault("This is no date.");
        });
        assertThat(Toolkit.on(() -> box.lookup(".field-error .glyph"))).isNotNull();
        Toolkit.run(() -> box.explain("A date."));
        assertThat(Toolkit.on(() -> box.lookup(".field-help .glyph"))).isNull();
    }
}
