package org.caveat.collection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A digest of all that lies in a folder, by which it is seen at once whether anything there was changed: of what is said,
 * every byte; of photographs and all else, size and time of change. Caveat's own exports are left out.
 */
public final class FolderDigest extends SimpleFileVisitor<Path> {
    private static final String SAID = ".json";

    private final Path root;
    private final SortedMap<String, String> files = new TreeMap<>();

    private FolderDigest(Path root) {
        this.root = root;
    }

    /** The digest of a folder; empty where a part of it cannot be read, for nobody knows what changes there. */
    public static Optional<String> of(Path folder) {
        FolderDigest digest = new FolderDigest(folder);
        try {
            Files.walkFileTree(folder, digest);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        MessageDigest whole = Sha256.digest();
        for (Map.Entry<String, String> file : digest.files.entrySet()) {
            whole.update((file.getKey() + "\0" + file.getValue() + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return Optional.of(HexFormat.of().formatHex(whole.digest()));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean isExport = !folder.equals(root) && ExportAround.isExport(folder);
        return isExport ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        BasicFileAttributes there = attributes.isSymbolicLink() ? behind(file, attributes) : attributes;
        boolean isSaid = there.isRegularFile()
                && file.toString().toLowerCase(Locale.ROOT).endsWith(SAID);
        files.put(
                root.relativize(file).toString(),
                there.size() + " " + there.lastModifiedTime() + (isSaid ? " " + Sha256.of(file) : ""));
        return FileVisitResult.CONTINUE;
    }

    /** What a link leads to; the link itself, where it leads to nothing. */
    private static BasicFileAttributes behind(Path link, BasicFileAttributes itself) throws IOException {
        return Files.exists(link) ? Files.readAttributes(link, BasicFileAttributes.class) : itself;
    }
}
