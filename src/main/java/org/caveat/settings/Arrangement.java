package org.caveat.settings;

/**
 * How the parts of the window stand, as a person left them.
 *
 * @param window the window itself
 * @param sideBar the column at the left
 * @param inspector the column at the right; whether it is shown holds beside the contact sheet: beside the light table it
 *     always is
 * @param cell how wide a cell of the contact sheet is, in pixels
 */
public record Arrangement(Frame window, Column sideBar, Column inspector, int cell) {
    public static final Arrangement DEFAULT =
            new Arrangement(new Frame(1440, 900, false), new Column(240, true), new Column(368, false), 280);

    /**
     * The size of the window.
     *
     * @param width in pixels of the usual size, also of a window that fills the screen: what it goes back to
     */
    public record Frame(int width, int height, boolean isMaximized) {}

    /**
     * A column at the side.
     *
     * @param width in pixels, at a text size of 100 percent
     */
    public record Column(int width, boolean isShown) {

        /** With another width, in pixels at a text size of 100 percent. */
        public Column wide(int newWidth) {
            return new Column(newWidth, isShown);
        }

        public Column shown(boolean shown) {
            return new Column(width, shown);
        }
    }

    public Arrangement with(Frame newWindow) {
        return new Arrangement(newWindow, sideBar, inspector, cell);
    }

    public Arrangement withSideBar(Column column) {
        return new Arrangement(window, column, inspector, cell);
    }

    public Arrangement withInspector(Column column) {
        return new Arrangement(window, sideBar, column, cell);
    }

    /** With another width of the cells, in pixels at a text size of 100 percent. */
    public Arrangement withCell(int width) {
        return new Arrangement(window, sideBar, inspector, width);
    }
}
