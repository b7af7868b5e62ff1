package org.caveat.imaging;

/** Which colours decoded pixels have. */
enum Colouring {
    /** Those of the screen: sRGB. */
    SCREEN,
    /** Those of the file, where they are red, green and blue; whoever shows them heeds its profile. */
    OWN
}
