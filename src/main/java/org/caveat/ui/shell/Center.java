package org.caveat.ui.shell;

/** What stands in the middle of the window, in the order of the tabs. */
enum Center {
    CONTACT_SHEET,
    LIGHT_TABLE,
    COMPARE,
    COVERAGE;

    /** Whether one comes here from elsewhere, and goes back. */
    boolean isLeft() {
        return this == LIGHT_TABLE || this == COMPARE;
    }
}
