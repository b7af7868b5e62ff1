package org.caveat.export.site;

/** A part of a site, to which every page has a way. */
enum Chapter {
    PHOTOGRAPHS("photographs"),
    SELECTIONS("selections"),
    PEOPLE("people"),
    CAVEATS("caveats"),
    ABOUT("about");

    private final String words;

    Chapter(String words) {
        this.words = words;
    }

    /** The key of its name in the site's words. */
    String words() {
        return words;
    }
}
