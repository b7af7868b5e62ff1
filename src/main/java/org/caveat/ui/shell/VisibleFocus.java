package org.caveat.ui.shell;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Where the focus is shown: in a window while the keyboard is in use and not the mouse, and in all that pops up from it. What
 * pops up and has the keyboard shows it alone, for what is below has it no longer.
 */
final class VisibleFocus {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    private final Scene scene;
    /** The scenes that were ever listened to. What pops up again has the same one. */
    private final Set<Scene> known = Collections.newSetFromMap(new WeakHashMap<>());

    private final ListChangeListener<Window> opened = change -> follow();
    private boolean areKeysInUse = true;

    private VisibleFocus(Scene scene) {
        this.scene = scene;
    }

    /** Shows it in this scene, and in whatever pops up from it, as long as there is the scene. */
    static void install(Scene scene) {
        VisibleFocus focus = new VisibleFocus(scene);
        // the list is the toolkit's, and there for as long as the program runs: only the scene holds on to who listens
        scene.getProperties().put(VisibleFocus.class, focus);
        Window.getWindows().addListener(new WeakListChangeListener<>(focus.opened));
        focus.listen(scene);
        focus.show();
    }

    private void listen(Scene one) {
        known.add(one);
        one.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> use(/* keys= */ false));
        one.addEventFilter(KeyEvent.KEY_PRESSED, event -> use(/* keys= */ true));
    }

    private void use(boolean keys) {
        areKeysInUse = keys;
        show();
    }

    private void follow() {
        for (PopupWindow popup : poppedUp()) {
            Scene its = popup.getScene();
            if (!known.contains(its)) {
                listen(its);
                its.focusOwnerProperty().subscribe(this::show);
            }
        }
        show();
    }

    private void show() {
        List<PopupWindow> popups = poppedUp();
        boolean isAbove = popups.stream().anyMatch(VisibleFocus::hasKeyboard);
        // the toolkit's own mark of visible focus is not set where the program moves the focus
        scene.getRoot().pseudoClassStateChanged(KEYS, areKeysInUse && !isAbove);
        popups.forEach(popup -> popup.getScene().getRoot().pseudoClassStateChanged(KEYS, areKeysInUse));
    }

    /** Menus are no part of this: their own mark of what is chosen is enough, and what they belong to keeps its ring. */
    private static boolean hasKeyboard(PopupWindow popup) {
        return popup instanceof Popup && popup.getScene().getFocusOwner() != null;
    }

    private List<PopupWindow> poppedUp() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> popup.getScene() != null && isFromHere(popup))
                .toList();
    }

    /** A menu of a menu pops up from that one. */
    private boolean isFromHere(PopupWindow popup) {
        Optional<Window> owner = Optional.ofNullable(popup.getOwnerWindow());
        while (owner.isPresent() && owner.get() instanceof PopupWindow below) {
            owner = Optional.ofNullable(below.getOwnerWindow());
        }
        return owner.filter(window -> window.equals(scene.getWindow())).isPresent();
    }
}
