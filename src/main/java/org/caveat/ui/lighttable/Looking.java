package org.caveat.ui.lighttable;

/** How what lies before one is looked at: by the same keys, be it one photograph or several. */
public interface Looking {

    void zoomIn();

    void zoomOut();

    /** All of it in view. */
    void fit();

    /** One pixel of the picture for one of the screen. */
    void fullSize();

    void turnClockwise();

    void turnAnticlockwise();

    /** Left for right, as one looks at it. */
    void flip();

    /** Dark for bright. */
    void invert();
}
