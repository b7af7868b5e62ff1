package org.caveat.ui.shell;

/**
 * How wide the three columns are in a window: as wide as they were left, as long as the middle has room. Where it has not,
 * the inspector gives way first, then the side bar; where that does not help, the side bar is not shown.
 *
 * @param sideBar in pixels; 0 where it is not shown
 * @param middle in pixels
 * @param inspector in pixels; 0 where it is not shown
 */
record ColumnWidths(double sideBar, double middle, double inspector) {
    static final double LEAST_SIDE_BAR = 180;
    static final double LARGEST_SIDE_BAR = 480;
    static final double LEAST_INSPECTOR = 320;
    /** With less than that the fields of an open question are cut off. */
    static final double LEAST_QUESTIONS = 424;

    static final double LARGEST_INSPECTOR = 760;
    static final double LEAST_MIDDLE = 360;
    private static final double NO_MIDDLE = 200;

    /**
     * The widths in a window of some width.
     *
     * @param sideBar as wide as it is wanted; 0 where it is not wanted
     * @param inspector as wide as it is wanted; 0 where it is not wanted
     * @param leastInspector how narrow the inspector can be made
     */
    static ColumnWidths in(double window, double sideBar, double inspector, double leastInspector) {
        double least = Math.min(leastInspector, Math.max(LEAST_INSPECTOR, window - NO_MIDDLE));
        double right = inspector == 0 ? 0 : within(inspector, least, LARGEST_INSPECTOR);
        double left = sideBar == 0 ? 0 : within(sideBar, LEAST_SIDE_BAR, LARGEST_SIDE_BAR);
        right = giveWay(right, least, LEAST_MIDDLE - (window - left - right));
        left = giveWay(left, LEAST_SIDE_BAR, LEAST_MIDDLE - (window - left - right));
        if (window - left - right < NO_MIDDLE) {
            left = 0;
        }
        return new ColumnWidths(left, Math.max(0, window - left - right), right);
    }

    private static double giveWay(double width, double least, double missing) {
        return width == 0 || missing <= 0 ? width : Math.max(Math.min(width, least), width - missing);
    }

    private static double within(double width, double least, double most) {
        return Math.max(least, Math.min(most, width));
    }
}
