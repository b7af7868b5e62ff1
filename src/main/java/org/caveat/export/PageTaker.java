package org.caveat.export;

import java.io.IOException;
import org.caveat.imaging.Pixels;

/** Takes the pages of a document one by one, a printer for instance. */
public interface PageTaker {
    /** How many pixels of a page make an inch: what a printer shows of small type. */
    int DENSITY = 300;

    /** So many pages there are. Told once, before the first. */
    void begin(int pages);

    /** Whether a page is to be made, counted from 1. */
    boolean wants(int page);

    /**
     * Takes one that is wanted; the next is made once this one is taken.
     *
     * @param pixels upright, on white, {@link #DENSITY} to the inch
     * @throws IOException where it cannot be taken: no more is made
     */
    void take(Pixels pixels) throws IOException;
}
