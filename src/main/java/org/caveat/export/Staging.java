package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where an export is written before it is complete: a folder in the target, on the same disk, so that moving into place
 * is a matter of names. Closing it leaves no trace.
 */
final class Staging implements AutoCloseable {
    /** Where the formats' folders lie until they are moved. */
    static final String NEW = "new";

    static final Pattern NAME = Pattern.compile("\\.caveat-[0-9a-f]{8}\\.tmp");

    private static final String ASIDE = "old";

    private final Path target;
    private final Path root;
    private final Deque<Path> madeForIt;
    private boolean isComplete;

    private Staging(Path target, Path root, Deque<Path> madeForIt) {
        this.target = target;
        this.root = root;
        this.madeForIt = madeForIt;
    }

    /** Makes the target's folders where they are missing, and a folder in it. */
    static Staging in(Path target) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        for (Path folder = target.toAbsolutePath();
                folder != null && Files.notExists(folder);
                folder = folder.getParent()) {
            made.addLast(folder);
        }
        Files.createDirectories(target);
        String random = UUID.randomUUID().toString().substring(0, 8);
        Path root = Files.createDirectory(target.resolve(".caveat-" + random + ".tmp"));
        StagingOwner.note(root);
        return new Staging(target, root, made);
    }

    Path folder(String format) {
        return root.resolve(NEW).resolve(format);
    }

    /** Where the report is to be written before it is moved. */
    Path report() {
        return root.resolve(ExportPlan.REPORT);
    }

    /**
     * Puts the formats' folders and the report in place of earlier ones. Either all of them are moved or none.
     *
     * @throws IOException where one cannot be moved; the earlier ones are where they were
     */
    void moveIntoPlace(Collection<String> formats) throws IOException {
        Deque<Move> moved = new ArrayDeque<>();
        Path old = Files.createDirectory(root.resolve(ASIDE));
        try {
            for (String format : formats) {
                Path place = target.resolve(format);
                if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                    move(place, old.resolve(format), moved);
                }
                Files.createDirectories(folder(format));
                move(folder(format), place, moved);
            }
            Files.move(report(), target.resolve(ExportPlan.REPORT), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            for (Move move : moved) {
                Files.move(move.to(), move.from());
            }
            throw failed;
        }
        madeForIt.clear();
        isComplete = true;
    }

    private record Move(Path from, Path to) {}

    private static void move(Path from, Path to, Deque<Move> moved) throws IOException {
        Files.move(from, to);
        moved.push(new Move(from, to));
    }

    /**
     * Takes over what was written of a format by an export that was interrupted, so that this one goes on from there; and
     * has that kept which this one writes, if it is interrupted too.
     */
    void goOnWith(String format, Instant now) throws IOException {
        for (Path left : in(target, Staging::isOne)) {
            if (StagingOwner.isLeftBehind(left, now) && Unfinished.moved(left, format, folder(format))) {
                break;
            }
        }
        Unfinished.keep(root, format);
    }

    @Override
    public void close() throws IOException {
        if (!isComplete && Unfinished.isIn(root)) {
            Unfinished.leave(root);
        } else {
            Removal.of(root);
        }
        for (Path folder : madeForIt) {
            Removal.ifEmpty(folder);
        }
    }

    /** Whether an export that was killed had set something aside before the new could take its place. */
    static boolean hasSetAside(Path target) throws IOException {
        return !setAside(target).isEmpty();
    }

    /**
     * Puts back what an export had set aside when it was killed, before the new could take its place: an earlier export,
     * and with it what somebody else had put there. To be called under the target's lock: who sets aside holds it.
     */
    static void putBack(Path target) throws IOException {
        for (Path aside : setAside(target)) {
            Path place = target.resolve(aside.getFileName());
            if (Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(aside, place);
            }
        }
    }

    private static List<Path> setAside(Path target) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path killed : in(target, Staging::isOne)) {
            all.addAll(in(killed.resolve(ASIDE), folder -> true));
        }
        return all;
    }

    private static List<Path> in(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted).toList();
        }
    }

    /** Removes what exports that were killed have left behind, but for that from which another can go on. */
    static void clear(Path target, Instant now) throws IOException {
        clear(target, now, left -> !Unfinished.isIn(left));
    }

    /** Removes all that exports that were killed have left behind. */
    static void clearAll(Path target, Instant now) throws IOException {
        clear(target, now, left -> true);
    }

    private static void clear(Path target, Instant now, Predicate<Path> unwanted) throws IOException {
        for (Path folder : in(target, Staging::isOne)) {
            if (StagingOwner.isLeftBehind(folder, now) && unwanted.test(folder)) {
                Removal.of(folder);
            }
        }
    }

    static boolean isOne(Path entry) {
        return entry.getFileName() != null
                && NAME.matcher(entry.getFileName().toString()).matches();
    }
}
