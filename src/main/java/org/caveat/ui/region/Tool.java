package org.caveat.ui.region;

/**
 * What the mouse and the keys do on the stage while it is in hand. One handler forwards every gesture to it; what a tool
 * does not take moves the picture, or selects. A tool answers each key with whether it had a use for it.
 */
public interface Tool {

    /** The last part of the keys of its words, such as {@code rectangle} in {@code region.hint-rectangle}. */
    String name();

    /** The primary button went down. Whether the drag that may follow, and its end, are the tool's. */
    boolean pressed(Touch touch);

    /** The mouse moves with the button held, after a press that was taken. */
    void dragged(Touch touch);

    /** The button is let go, after a press that was taken. */
    void released(Touch touch);

    /** The mouse moves with no button held. */
    default void moved(Touch touch) {}

    /** An arrow key. */
    default boolean move(Viewport view, Arrow arrow) {
        return false;
    }

    /** Enter: what stands is taken. */
    default boolean take(Viewport view) {
        return false;
    }

    /** Backspace or Delete: the last step is taken back, or what is selected is removed. */
    default boolean back() {
        return false;
    }

    /** Tab, or Shift and Tab: on to the next part, or to the one before. */
    default boolean next(boolean isForward) {
        return false;
    }

    /** Esc, or another tool is taken: nothing of what was begun remains. Whether anything was begun. */
    boolean leave();
}
