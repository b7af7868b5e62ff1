package org.caveat.ui.contactsheet;

/** A rectangle drawn from one corner to the other, in pixels of the whole sheet. */
record Band(double fromX, double fromY, double toX, double toY) {

    double left() {
        return Math.min(fromX, toX);
    }

    double right() {
        return Math.max(fromX, toX);
    }

    double top() {
        return Math.min(fromY, toY);
    }

    double bottom() {
        return Math.max(fromY, toY);
    }

    Band to(double x, double y) {
        return new Band(fromX, fromY, x, y);
    }
}
