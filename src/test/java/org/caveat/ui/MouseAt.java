package org.caveat.ui;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a mouse does with its first button, once, without a key. */
public final class MouseAt {
    private MouseAt() {}

    /** Something done at a place in the scene, in pixels, which is taken for the screen's too. */
    public static MouseEvent event(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
