package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static final String NEWS =
            "This folder cannot be watched: what others change in it is seen within half a minute or so.";
    private static final String TROUBLE = "a.jpg.caveat.json was not saved: the folder cannot be found any more. "
            + "Bring the folder or the disk back, and save again.";

    private final Label counts = new Label("10 photographs · 1 selected");
    private final Label hint = new Label();
    private final Label told = new Label();
    private final Label saved = new Label();
    private final Label trouble = new Label();
    private final Region size = new Region();
    private final HBox line = new HBox(24, counts, told, hint, saved, trouble, size);

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    @BeforeEach
    void follow() {
        Toolkit.run(() -> {
            new Scene(line);
            HintFirst.Said said = new HintFirst.Said(counts, told, hint, saved, trouble);
            new HintFirst(line, said, size).follow(new Subscriptions());
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

    @Test
    void whereTroubleWouldBeCutAllOtherWordsGiveWayUntilItIsOver() {
        Toolkit.run(() -> {
            told.setText(NEWS);
            saved.setText("Saved 09:00");
            trouble.setText(TROUBLE);
        });
        say(LONG, 480);
        assertThat(List.of(counts, told, hint, saved)).noneMatch(Label::isVisible);
        assertThat(trouble.isVisible()).isTrue();
        Toolkit.run(() -> trouble.setText(""));
        assertThat(List.of(told, hint)).allMatch(Label::isVisible);
    }

    @Test
    void noMoreGivesWayToTroubleThanThereIsNeed() {
        Toolkit.run(() -> {
            told.setText(NEWS);
            trouble.setText(TROUBLE);
        });
        say("", 1200);
        assertThat(told.isVisible()).isFalse();
        assertThat(counts.isVisible()).isTrue();
    }

    @Test
    void troubleGoesOnInUpToThreeLinesForWhichTheLineGrows() {
        Toolkit.run(() -> trouble.setText(TROUBLE));
        say("", 330);
        double one = Toolkit.on(() -> trouble.prefHeight(-1));
        assertThat(Toolkit.on(() -> line.prefHeight(330))).isGreaterThan(2.5 * one);
        say("", 150);
        assertThat(Toolkit.on(() -> line.prefHeight(150))).isEqualTo(Math.ceil(3 * one));
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
