package org.caveat.export.images;

import org.caveat.export.Glyphs;

/** How words of a strip look; lengths in pixels for a picture that is 880 wide. */
enum Style {
    TITLE(Fonts.Face.SERIF, 20, 26, Glyphs.INK),
    CREDIT(Fonts.Face.SANS, 12, 16, "#57554F"),
    LEAD(Fonts.Face.SANS, 15, 20, Glyphs.INK),
    TEXT(Fonts.Face.SANS, 13, 20, Glyphs.INK),
    RECORD(Fonts.Face.SANS, 12, 16, "#57554F"),
    FOOT(Fonts.Face.SANS, 11, 16, "#57554F");

    private final Fonts.Face face;
    private final int size;
    private final int leading;
    private final String colour;

    Style(Fonts.Face face, int size, int leading, String colour) {
        this.face = face;
        this.size = size;
        this.leading = leading;
        this.colour = colour;
    }

    Fonts.Face face() {
        return face;
    }

    int size() {
        return size;
    }

    /** From one line to the next. */
    int leading() {
        return leading;
    }

    String colour() {
        return colour;
    }
}
