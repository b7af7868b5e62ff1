package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Subscriptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HintFirstTest {
    private static final String LONG = "Enter sets a corner, twice the last; Esc leaves it, Backspace takes one back.";

    private final Label counts = new Label("10 photographs · 1 selected");
    private final Label hint = new Label();
    private final Region size = new Region();
    private final HBox line = new HBox(24, counts, hint, size);

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    @BeforeEach
    void follow() {
        Toolkit.run(() -> {
            new Scene(line);
            new HintFirst(line, hint, counts, size).follow(new Subscriptions());
        });
    }

    @Test
    void whereAHintWouldBeCutTheCountsGiveWayUntilItIsOver() {
        say(LONG, 480);
        assertThat(counts.isManaged()).isFalse();
        assertThat(size.getPrefWidth()).isZero();
        say("", 480);
        assertThat(counts.isVisible()).isTrue();
    }

    @Test
    void whereThereIsRoomForBothBothAreSeen() {
        say(LONG, 1400);
        assertThat(counts.isVisible()).isTrue();
    }

    @Test
    void whatIsLongerThanTheLineGoesOnInASecondOne() {
        say(LONG, 300);
        assertThat(Toolkit.on(hint::getHeight)).isGreaterThan(1.5 * Toolkit.on(counts::getHeight));
    }

    private void say(String words, double width) {
        Toolkit.run(() -> {
            line.applyCss();
            line.resize(width, 60);
            hint.setText(words);
            counts.autosize();
            line.layout();
        });
    }
}
