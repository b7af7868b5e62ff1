package org.caveat.check.rule;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.FolderFiles;

/**
 * A copy of a sidecar that a synchronising program set aside because two machines had changed it: what it says is in no
 * photograph.
 */
public record ConflictCopy() implements Rule.OfCollection {
    /**
     * What they put between {@code photo.jpg.caveat} and {@code .json}: Dropbox, Nextcloud and ownCloud, Seafile in brackets;
     * Syncthing {@code .sync-conflict-…}; Google Drive and iCloud a number; OneDrive the machine's name.
     */
    private static final Pattern NAME = Pattern.compile(
            "(?i)(.+\\.caveat)(?:[ _]?\\(.*(?:conflict|konflikt|conflit).*\\)|\\.sync-conflict-.*| \\(\\d+\\)| \\d+"
                    + "|-(?!history\\b).+)\\.json");

    @Override
    public String name() {
        return "conflict-copy";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(CollectionOnDisk collection) {
        return FolderFiles.in(collection.folder(), ConflictCopy::isCopy).stream()
                .map(copy -> Observation.at(InFolder.name(collection, copy), Optional.empty(), original(copy)));
    }

    private static boolean isCopy(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    private static String original(Path copy) {
        return NAME.matcher(String.valueOf(copy.getFileName())).replaceFirst("$1.json");
    }
}
