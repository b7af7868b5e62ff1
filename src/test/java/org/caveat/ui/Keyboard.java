package org.caveat.ui;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/** The keys of the toolkit's robot, counted. */
final class Keyboard {
    private final Robot robot;
    private int pressed;

    Keyboard(Robot robot) {
        this.robot = robot;
    }

    /** How many were pressed so far, those that are held among them. To be asked on the toolkit's thread. */
    int pressed() {
        return pressed;
    }

    /** Presses keys, one while the others are held, and lets them go. */
    void strike(KeyCode... keys) {
        Toolkit.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
                pressed++;
            }
            for (int at = keys.length - 1; at >= 0; at--) {
                robot.keyRelease(keys[at]);
            }
        });
    }

    /** Strikes Latin letters, spaces and points, each by its key. */
    void type(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isUpperCase(letter)) {
                strike(KeyCode.SHIFT, key(letter));
            } else {
                strike(key(letter));
            }
        }
    }

    private static KeyCode key(char letter) {
        return switch (letter) {
            case ' ' -> KeyCode.SPACE;
            case '.' -> KeyCode.PERIOD;
            default -> KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT));
        };
    }
}
