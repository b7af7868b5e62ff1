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
 * @param arrangement how the parts of the window stand
 * @param recents the folders opened last, the latest first
 * @param exports how collections are exported
 * @param unknown settings of other versions, kept as they are
 */
public record Settings(
        Optional<String> author,
        Optional<String> sidecarFolder,
        Appearance appearance,
        Arrangement arrangement,
        List<String> recents,
        ExportChoices exports,
        Foreign unknown) {
    public static final Settings DEFAULT = new Settings(
            Optional.empty(),
            Optional.empty(),
            Appearance.DEFAULT,
            Arrangement.DEFAULT,
            List.of(),
            ExportChoices.NONE,
            Foreign.NONE);
    private static final int RECENTS_KEPT = 12;

    public Settings {
        recents = List.copyOf(recents);
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
                Optional.of(newAuthor).filter(name -> !name.isBlank()),
                sidecarFolder,
                appearance,
                arrangement,
                recents,
                exports,
                unknown);
    }

    public Settings with(Appearance newAppearance) {
        return new Settings(author, sidecarFolder, newAppearance, arrangement, recents, exports, unknown);
    }

    public Settings with(Arrangement newArrangement) {
        return new Settings(author, sidecarFolder, appearance, newArrangement, recents, exports, unknown);
    }

    public Settings withSidecarsIn(String folder) {
        return withSidecarsIn(Optional.of(folder));
    }

    /** @param folder empty for nowhere but beside the photographs */
    public Settings withSidecarsIn(Optional<String> folder) {
        return new Settings(author, folder, appearance, arrangement, recents, exports, unknown);
    }

    public Settings with(ExportChoices newExports) {
        return new Settings(author, sidecarFolder, appearance, arrangement, recents, newExports, unknown);
    }

    /** The same after a folder was opened. */
    public Settings opened(String folder) {
        List<String> latest = Stream.concat(
                        Stream.of(folder), recents.stream().filter(recent -> !recent.equals(folder)))
                .limit(RECENTS_KEPT)
                .toList();
        return new Settings(author, sidecarFolder, appearance, arrangement, latest, exports, unknown);
    }

    /** The same without a folder that is no longer there. */
    public Settings without(String folder) {
        List<String> rest =
                recents.stream().filter(recent -> !recent.equals(folder)).toList();
        return new Settings(author, sidecarFolder, appearance, arrangement, rest, exports, unknown);
    }
}
