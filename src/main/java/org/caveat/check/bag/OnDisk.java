package org.caveat.check.bag;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.caveat.work.Progress;

/** The files of a bag that are there, by their paths. No link is followed. */
final class OnDisk extends SimpleFileVisitor<Path> {
    private final Path bag;
    private final Faults faults;
    private final Progress progress;
    private final Map<String, Long> sizes = new HashMap<>();
    private final Map<String, String> alike = new HashMap<>();
    private long payloadBytes;
    private int payloadFiles;

    private OnDisk(Path bag, Faults faults, Progress progress) {
        this.bag = bag;
        this.faults = faults;
        this.progress = progress;
    }

    /**
     * Looks at all of a bag.
     *
     * @throws IOException where the folder itself cannot be read
     */
    static OnDisk of(Path bag, Faults faults, Progress progress) throws IOException {
        OnDisk disk = new OnDisk(bag, faults, progress);
        Files.walkFileTree(bag, disk);
        return disk;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        String path = relative(file);
        if (attributes.isSymbolicLink()) {
            faults.add(BagRule.LINK, path, "");
        } else if (!attributes.isRegularFile()) {
            faults.add(BagRule.UNREADABLE, path, "no-file");
        } else {
            add(path, attributes.size());
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(String path, long size) {
        sizes.put(path, size);
        String other = alike.putIfAbsent(folded(path), path);
        if (other != null) {
            faults.add(BagRule.ALIKE, path, "", other);
        }
        if (path.startsWith(ListedPath.PAYLOAD)) {
            payloadBytes += size;
            payloadFiles++;
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
        if (file.equals(bag)) {
            throw reason;
        }
        faults.add(BagRule.UNREADABLE, relative(file), "", String.valueOf(reason.getMessage()));
        return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
        return bag.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** As disks spell it that tell neither capitals nor composed letters apart. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    boolean has(String path) {
        return sizes.containsKey(path);
    }

    /** The file that some disks take for one of that path. */
    Optional<String> alike(String path) {
        return Optional.ofNullable(alike.get(folded(path)));
    }

    /** Those of the payload. */
    List<String> payload() {
        return sizes.keySet().stream()
                .filter(path -> path.startsWith(ListedPath.PAYLOAD))
                .sorted()
                .toList();
    }

    /** Those in the bag's own folder. */
    List<String> top() {
        return new ArrayList<>(sizes.keySet().stream()
                .filter(path -> !path.contains("/"))
                .sorted()
                .toList());
    }

    long size(String path) {
        return sizes.getOrDefault(path, 0L);
    }

    int files() {
        return sizes.size();
    }

    long payloadBytes() {
        return payloadBytes;
    }

    int payloadFiles() {
        return payloadFiles;
    }
}
