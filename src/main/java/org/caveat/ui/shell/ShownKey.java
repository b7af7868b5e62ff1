package org.caveat.ui.shell;

import javafx.scene.input.KeyCombination;

/** How a key is spelled at the end of a line of a menu. The key itself is heard elsewhere, whether the menu is open or not. */
final class ShownKey extends KeyCombination {
    private final String spelled;

    ShownKey(String spelled) {
        this.spelled = spelled;
    }

    @Override
    public String getDisplayText() {
        return spelled;
    }

    @Override
    public boolean match(javafx.scene.input.KeyEvent event) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKey key && key.spelled.equals(spelled);
    }

    @Override
    public int hashCode() {
        return spelled.hashCode();
    }
}
