package org.caveat.check.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.caveat.work.Progress;
import org.caveat.work.SideBySide;

/** Compares files with their digests. Each is read once, whichever and however many lists name it. */
final class Comparing {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final int PIECE = 1 << 18;

    private final Path bag;
    private final OnDisk disk;
    private final Faults faults;
    private final Progress progress;

    Comparing(Path bag, OnDisk disk, Faults faults, Progress progress) {
        this.bag = bag;
        this.disk = disk;
        this.faults = faults;
        this.progress = progress;
    }

    /** @param files those that are there, each with what lists say of it: digests by algorithm */
    void all(Map<String, Map<String, String>> files) {
        long total = files.keySet().stream().mapToLong(disk::size).sum();
        long[] done = {0};
        try (SideBySide<Long> work = new SideBySide<>(AT_ONCE, WAITING, size -> {
            done[0] += size;
            progress.at(done[0], total);
        })) {
            for (Map.Entry<String, Map<String, String>> file : files.entrySet()) {
                work.add(() -> compare(file.getKey(), file.getValue()));
            }
            work.finish();
        } catch (IOException impossible) { // what cannot be read is among the faults
            throw new UncheckedIOException(impossible);
        }
    }

    private long compare(String path, Map<String, String> wanted) {
        Map<String, MessageDigest> digests = new LinkedHashMap<>();
        wanted.keySet().forEach(algorithm -> digests.put(algorithm, digest(algorithm)));
        try {
            read(path, digests);
        } catch (IOException unreadable) {
            faults.add(BagRule.UNREADABLE, path, "", String.valueOf(unreadable.getMessage()));
            return disk.size(path);
        }
        List<String> others = digests.entrySet().stream()
                .filter(one ->
                        !HexFormat.of().formatHex(one.getValue().digest()).equals(wanted.get(one.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (!others.isEmpty()) {
            faults.add(BagRule.CHANGED, path, "", String.join(", ", others));
        }
        return disk.size(path);
    }

    /** No further than its size: a file can be written to as fast as it is read. */
    private void read(String path, Map<String, MessageDigest> digests) throws IOException {
        try (InputStream in = Files.newInputStream(bag.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            long left = disk.size(path);
            byte[] piece = new byte[(int) Math.max(1, Math.min(PIECE, left))];
            for (int read = in.read(piece); read >= 0 && left >= 0; read = in.read(piece)) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                int length = read;
                digests.values().forEach(digest -> digest.update(piece, 0, length));
                left -= read;
            }
        }
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has " + algorithm, impossible);
        }
    }
}
