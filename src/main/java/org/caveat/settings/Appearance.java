package org.caveat.settings;

import java.util.Optional;

/**
 * How the window looks and answers.
 *
 * @param language of the interface, BCP 47; the system's, where none is chosen
 * @param theme where none is chosen, the dark one
 * @param textSize percent of the usual size, of everything in the window
 * @param letterKeys whether single letters are keys, as {@code G} for the contact sheet
 * @param instantLine whether the instant line stands under the light table
 * @param motion whether what arrives may fade in
 * @param codes whether codes are replaced while somebody types
 * @param tourSeen whether the tour of the window was begun at some time
 */
public record Appearance(
        Optional<String> language,
        Optional<Settings.Theme> theme,
        int textSize,
        boolean letterKeys,
        boolean instantLine,
        boolean motion,
        boolean codes,
        boolean tourSeen) {
    public static final Appearance DEFAULT =
            new Appearance(Optional.empty(), Optional.empty(), 100, true, true, true, false, false);

    public Appearance in(String newLanguage) {
        return new Appearance(
                Optional.of(newLanguage), theme, textSize, letterKeys, instantLine, motion, codes, tourSeen);
    }

    /** The system's language, whichever it is. */
    public Appearance inTheSystemsLanguage() {
        return new Appearance(Optional.empty(), theme, textSize, letterKeys, instantLine, motion, codes, tourSeen);
    }

    public Appearance with(Settings.Theme newTheme) {
        return new Appearance(
                language, Optional.of(newTheme), textSize, letterKeys, instantLine, motion, codes, tourSeen);
    }

    /** With another size of text, in percent of the usual one. */
    public Appearance withTextSize(int percent) {
        return new Appearance(language, theme, percent, letterKeys, instantLine, motion, codes, tourSeen);
    }

    public Appearance withLetterKeys(boolean on) {
        return new Appearance(language, theme, textSize, on, instantLine, motion, codes, tourSeen);
    }

    public Appearance withInstantLine(boolean shown) {
        return new Appearance(language, theme, textSize, letterKeys, shown, motion, codes, tourSeen);
    }

    public Appearance withMotion(boolean allowed) {
        return new Appearance(language, theme, textSize, letterKeys, instantLine, allowed, codes, tourSeen);
    }

    public Appearance withCodes(boolean wanted) {
        return new Appearance(language, theme, textSize, letterKeys, instantLine, motion, wanted, tourSeen);
    }

    public Appearance withTourSeen(boolean seen) {
        return new Appearance(language, theme, textSize, letterKeys, instantLine, motion, codes, seen);
    }
}
