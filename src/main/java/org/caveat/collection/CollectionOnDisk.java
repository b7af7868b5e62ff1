package org.caveat.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.model.ByFile;
import org.caveat.model.CollectionDescription;

/**
 * A collection as it was read at one moment: for the command line, exports and checks.
 *
 * @param folder the opened folder
 * @param description what is said of it as a whole
 * @param holdings its photographs, in the order of their names
 * @param unread folders that could not be looked into, each in a sentence with its reason
 * @param isPart whether some of its photographs were chosen, and others were not
 */
public record CollectionOnDisk(
        Path folder, CollectionDescription description, List<Holding> holdings, List<String> unread, boolean isPart) {
    public CollectionOnDisk {
        holdings = List.copyOf(holdings);
        unread = List.copyOf(unread);
    }

    public CollectionOnDisk(
            Path folder, CollectionDescription description, List<Holding> holdings, List<String> unread) {
        this(folder, description, holdings, unread, false);
    }

    public CollectionOnDisk(Path folder, CollectionDescription description, List<Holding> holdings) {
        this(folder, description, holdings, List.of());
    }

    /** What it is called: its label, else its folder's name. */
    public String title() {
        return title(folder, description);
    }

    /** What the collection in a folder is called, whatever is in it. */
    public static String title(Path folder, CollectionDescription description) {
        return description
                .title(description.language())
                .or(() -> Optional.ofNullable(
                                folder.toAbsolutePath().normalize().getFileName())
                        .map(Path::toString))
                .orElse(folder.toString());
    }

    /** Whether a collection file describes it. */
    public boolean isDescribed() {
        return description.id().isPresent();
    }

    /** The same with those of its photographs that are named, each once, in the order in which they are named. */
    public CollectionOnDisk withFiles(List<String> files) {
        ByFile<Holding> there = ByFile.of(holdings, Holding::file);
        return with(files.stream()
                .flatMap(file -> there.get(file).stream())
                .distinct()
                .toList());
    }

    /** The same collection with some of its photographs, in the order given. */
    public CollectionOnDisk with(List<Holding> some) {
        Set<String> chosen = some.stream().map(Holding::file).collect(Collectors.toSet());
        boolean isFewer = holdings.stream().anyMatch(holding -> !chosen.contains(holding.file()));
        return new CollectionOnDisk(folder, description, some, unread, isPart || isFewer);
    }
}
