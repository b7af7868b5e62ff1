package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands under a field besides the field. */
class FieldBoxTest {
    private static final String LONG = "عنوان مخترع طويل مثل العناوين التي تعطيها دور المحفوظات";

    private final GrowingArea area = Toolkit.on(() -> new GrowingArea(1));
    private final FieldBox box = Toolkit.on(() -> new FieldBox("Headline", area));
    private final Stage stage = Toolkit.on(Stage::new);

    private void show(String words, boolean isBroken) {
        Toolkit.run(() -> {
            area.setWrapText(isBroken);
            area.setText(words);
            stage.setScene(new Scene(box, 200, 300));
            stage.show();
        });
        Toolkit.pulses();
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::close);
    }

    private Optional<String> whole() {
        return Toolkit.on(() -> Optional.ofNullable(box.lookup(".field-whole"))
                .filter(RealWindow::isSeen)
                .map(node -> ((Passage) node).words()));
    }

    @Test
    void aLineThatIsNotBrokenAndHasNoRoomIsReadWholeBelowIt() {
        show(LONG, false);
        assertThat(whole()).contains(LONG);
        Toolkit.run(() -> area.setText("شخص"));
        Toolkit.pulses();
        assertThat(whole()).isEmpty();
    }

    @Test
    void whatIsBrokenIntoLinesIsSeenInTheField() {
        show("A headline that is as long as those which archives give", true);
        assertThat(whole()).isEmpty();
    }

    @Test
    void aFaultIsToldByASignTooAndAHelpIsNot() {
        show("", true);
        Toolkit.run(() -> box.fault("This is no date."));
        assertThat(Toolkit.on(() -> box.lookup(".field-error .glyph"))).isNotNull();
        Toolkit.run(() -> box.explain("A date."));
        assertThat(Toolkit.on(() -> box.lookup(".field-help .glyph"))).isNull();
    }
}
