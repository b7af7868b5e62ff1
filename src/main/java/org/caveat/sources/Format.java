package org.caveat.sources;

/** One way in which reference managers write a bibliography. */
interface Format {

    /** Reads all entries. One that is broken costs itself, and is noted beside the others. */
    void read(String text, Gathering into);

    /** The format of a text, by its first sign: the ending of a name tells less. */
    static Format of(String text) {
        String start = text.stripLeading();
        if (start.startsWith("[") || start.startsWith("{")) {
            return new CslJson();
        }
        return Ris.isRis(text) ? new Ris() : new BibTex();
    }
}
