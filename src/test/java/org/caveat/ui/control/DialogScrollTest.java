package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.Test;

class DialogScrollTest {
    private static final double WIDE = 400;
    private static final double HIGH = 200;

    private final Region content = Toolkit.on(Region::new);
    private final Region row = Toolkit.on(Region::new);
    private final DialogScroll scroll = Toolkit.on(() -> new DialogScroll(content));
    private final VBox dialog = Toolkit.on(() -> new VBox(row, scroll));

    private void hold(double height) {
        Toolkit.run(() -> {
            content.setMinHeight(height);
            if (dialog.getScene() == null) {
                Theme.DARK.wear(new Scene(dialog, WIDE, HIGH));
            }
            settle();
        });
    }

    private void settle() {
        for (int times = 0; times < 3; times++) {
            dialog.applyCss();
            dialog.layout();
        }
    }

    private void go(double to) {
        Toolkit.run(() -> {
            scroll.setVvalue(to);
            settle();
        });
    }

    private boolean isSeen(String selector) {
        return Toolkit.on(() -> scroll.lookup(selector).isVisible());
    }

    @Test
    void whereThereIsMoreBelowASignSaysSoUntilOneIsThere() {
        hold(900);
        assertThat(scroll.hasMoreBelow()).isTrue();
        assertThat(isSeen(".more-below")).isTrue();
        assertThat(isSeen(".more-above")).isFalse();

        go(1);
        assertThat(isSeen(".more-below")).isFalse();
        assertThat(isSeen(".more-above")).isTrue();
    }

    @Test
    void theSignStandsUnderWhatIsSeenAndCoversNothing() {
        hold(900);
        Toolkit.run(() -> {
            Node sign = scroll.lookup(".more-below");
            assertThat(sign.getBoundsInParent().getHeight()).isEqualTo(DialogScroll.FOOT);
            assertThat(sign.getBoundsInParent().getMinY())
                    .isGreaterThanOrEqualTo(scroll.getViewportBounds().getHeight());
        });
    }

    @Test
    void theKeysOfPagesGoThereFromAnywhereInTheDialog() {
        hold(900);
        press(row, KeyCode.PAGE_DOWN);
        double onePage = scroll.getVvalue();
        assertThat(onePage).isBetween(0.1, 0.9);
        for (int pages = 0; pages < 9; pages++) {
            press(row, KeyCode.PAGE_DOWN);
        }
        assertThat(scroll.hasMoreBelow()).isFalse();
        press(row, KeyCode.PAGE_UP);
        double back = scroll.getVvalue();
        assertThat(back).isLessThan(1);
        press(row, KeyCode.DOWN);
        assertThat(scroll.getVvalue())
                .as("an arrow is for the control that has the keyboard")
                .isEqualTo(back);
    }

    @Test
    void whereNoControlHasTheKeyboardArrowsScrollToo() {
        hold(900);
        press(dialog, KeyCode.DOWN);
        assertThat(scroll.getVvalue()).isPositive();
        press(dialog, KeyCode.UP);
        assertThat(scroll.getVvalue()).isZero();
    }

    private void press(Node target, KeyCode code) {
        Toolkit.run(() -> {
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            settle();
        });
    }

    @Test
    void whatIsSeenWholeHasNoSignAndGivesNoRoomToOne() {
        hold(100);
        assertThat(isSeen(".more-below")).isFalse();
        assertThat(scroll.getViewportBounds().getHeight()).isEqualTo(scroll.getHeight());
    }

    @Test
    void itsRowsEndWhereTheOthersOfTheDialogDoWhetherThereIsABarOrNot() {
        for (double height : new double[] {900, 100}) {
            hold(height);
            Toolkit.run(() -> {
                assertThat(content.localToScene(content.getLayoutBounds()).getMinX())
                        .isEqualTo(row.localToScene(row.getLayoutBounds()).getMinX());
                assertThat(content.localToScene(content.getLayoutBounds()).getMaxX())
                        .isEqualTo(row.localToScene(row.getLayoutBounds()).getMaxX());
            });
        }
    }
}
