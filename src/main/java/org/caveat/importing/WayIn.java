package org.caveat.importing;

/** A form in which captions and caveats come in. */
public interface WayIn {

    /** Whether a source is of this form, as its name and its beginning tell. */
    boolean takes(Source source);

    /**
     * Reads it. What cannot be understood costs one line, and never the rest.
     *
     * @throws ImportFailure where there is nothing to import
     */
    Readings read(Source source, Arriving arriving) throws ImportFailure;
}
