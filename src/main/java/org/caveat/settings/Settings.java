package org.caveat.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Foreign;

/**
 * What a person chose for this program.
 *
 * @param author the name under which caveats are written
 * @param sidecarFolder where the sidecars of folders go that cannot be written to
 * @param appearance how the window looks and answers
 * @param recents the folders opened last, the latest first
 * @param unknown settings of other versions, kept as they are
 */
public record Settings(
        Optional<String> author,
        Optional<String> sidecarFolder,
        Appearance appearance,
        List<String> recents,
        Foreign unknown) {
    public static final Settings DEFAULT =
            new Settings(Optional.empty(), Optional.empty(), Appearance.DEFAULT, List.of(), Foreign.NONE);
    private static final int RECENTS_KEPT = 12;

    public Settings {
        recents = List.copyOf(recents);
    }

    /**
     * How the window looks and answers.
     *
     * @param language of the interface, BCP 47; the system's, where none is chosen
     * @param theme where none is chosen, the system's
     * @param textSize percent of the usual size
     * @param letterKeys whether single letters are keys, as {@code G} for the contact sheet
     * @param instantLine whether the instant line stands under the light table
     */
    public record Appearance(
            Optional<String> language, Optional<Theme> theme, int textSize, boolean letterKeys, boolean instantLine) {
        public static final Appearance DEFAULT = new Appearance(Optional.empty(), Optional.empty(), 100, true, true);

        public Appearance in(String newLanguage) {
            return new Appearance(Optional.of(newLanguage), theme, textSize, letterKeys, instantLine);
        }

        public Appearance with(Theme newTheme) {
            return new Appearance(language, Optional.of(newTheme), textSize, letterKeys, instantLine);
        }

        public Appearance withTextSize(int percent) {
            return new Appearance(language, theme, percent, letterKeys, instantLine);
        }

        public Appearance withLetterKeys(boolean on) {
            return new Appearance(language, theme, textSize, on, instantLine);
        }

        public Appearance withInstantLine(boolean shown) {
            return new Appearance(language, theme, textSize, letterKeys, shown);
        }
    }

    /** Light or dark. */
    public enum Theme {
        LIGHT,
        DARK
    }

    /** Where the sidecars of folders go that cannot be written to; empty where none is chosen, or it is no path here. */
    public Optional<Path> folderForSidecars() {
        try {
            return sidecarFolder.map(Path::of);
        } catch (InvalidPathException fromAnotherSystem) {
            return Optional.empty();
        }
    }

    public Settings by(String newAuthor) {
        return new Settings(
                Optional.of(newAuthor).filter(name -> !name.isBlank()), sidecarFolder, appearance, recents, unknown);
    }

    public Settings with(Appearance newAppearance) {
        return new Settings(author, sidecarFolder, newAppearance, recents, unknown);
    }

    public Settings withSidecarsIn(String folder) {
        return new Settings(author, Optional.of(folder), appearance, recents, unknown);
    }

    /** The same after a folder was opened. */
    public Settings opened(String folder) {
        List<String> latest = Stream.concat(
                        Stream.of(folder), recents.stream().filter(recent -> !recent.equals(folder)))
                .limit(RECENTS_KEPT)
                .toList();
        return new Settings(author, sidecarFolder, appearance, latest, unknown);
    }

    /** The same without a folder that is no longer there. */
    public Settings without(String folder) {
        List<String> rest =
                recents.stream().filter(recent -> !recent.equals(folder)).toList();
        return new Settings(author, sidecarFolder, appearance, rest, unknown);
    }
}
