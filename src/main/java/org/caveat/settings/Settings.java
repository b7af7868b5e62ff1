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
 * @param signature with what caveats are signed
 * @param stores where things are kept that do not lie beside the photographs
 * @param appearance how the window looks and answers
 * @param arrangement how the parts of the window stand
 * @param recents the folders opened last, the latest first
 * @param exports how collections are exported
 * @param unknown settings of other versions, kept as they are
 */
public record Settings(
        Signature signature,
        Stores stores,
        Appearance appearance,
        Arrangement arrangement,
        List<String> recents,
        ExportChoices exports,
        Foreign unknown) {
    public static final Settings DEFAULT = new Settings(
            Signature.NONE,
            Stores.DEFAULT,
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
            return stores.sidecarFolder().map(Path::of);
        } catch (InvalidPathException fromAnotherSystem) {
            return Optional.empty();
        }
    }

    /** The name under which caveats are written. */
    public Optional<String> author() {
        return signature.name();
    }

    /** Where the sidecars of folders go that cannot be written to, as it was chosen. */
    public Optional<String> sidecarFolder() {
        return stores.sidecarFolder();
    }

    public Settings by(String newAuthor) {
        return with(signature.by(newAuthor));
    }

    public Settings with(Signature newSignature) {
        return new Settings(newSignature, stores, appearance, arrangement, recents, exports, unknown);
    }

    public Settings with(Stores newStores) {
        return new Settings(signature, newStores, appearance, arrangement, recents, exports, unknown);
    }

    public Settings with(Appearance newAppearance) {
        return new Settings(signature, stores, newAppearance, arrangement, recents, exports, unknown);
    }

    public Settings with(Arrangement newArrangement) {
        return new Settings(signature, stores, appearance, newArrangement, recents, exports, unknown);
    }

    public Settings withSidecarsIn(String folder) {
        return withSidecarsIn(Optional.of(folder));
    }

    /**
     * The same with sidecars elsewhere.
     *
     * @param folder empty for nowhere but beside the photographs
     */
    public Settings withSidecarsIn(Optional<String> folder) {
        return with(stores.withSidecarsIn(folder));
    }

    public Settings with(ExportChoices newExports) {
        return new Settings(signature, stores, appearance, arrangement, recents, newExports, unknown);
    }

    /** The same after a folder was opened. */
    public Settings opened(String folder) {
        List<String> latest = Stream.concat(
                        Stream.of(folder), recents.stream().filter(recent -> !recent.equals(folder)))
                .limit(RECENTS_KEPT)
                .toList();
        return new Settings(signature, stores, appearance, arrangement, latest, exports, unknown);
    }

    /** The same without a folder that is no longer there. */
    public Settings without(String folder) {
        List<String> rest =
                recents.stream().filter(recent -> !recent.equals(folder)).toList();
        return new Settings(signature, stores, appearance, arrangement, rest, exports, unknown);
    }
}
