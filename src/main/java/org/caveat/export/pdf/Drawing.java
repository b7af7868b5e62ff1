package org.caveat.export.pdf;

/** Something that is drawn, not written. */
interface Drawing {
    void on(Canvas canvas);
}
