package org.caveat.sidecar;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.sidecar.file.AtomicFile;
import org.caveat.sidecar.file.Disk;

/**
 * The kind of trouble that a disk reports. Java names few kinds by a type: the others are told by looking at the disk
 * again, and by the words of the system where these are English.
 *
 * @param key of the sentence that says what to do
 * @param arguments of that sentence
 */
record SaveTrouble(String key, List<Object> arguments) {
    static final String READ_ONLY = "sidecar.save.read-only";
    static final String TOO_LONG = "sidecar.save.name-too-long";

    /** Bytes for the lock, the names in the folder, and the blocks in which a disk counts. */
    private static final long SLACK = 64 * 1024;

    private static final long KILO = 1024;

    private static final List<String> FULL = List.of(
            "no space left",
            "not enough space",
            "disk is full",
            "quota exceeded",
            "disk quota",
            "nothing more could be written");
    private static final List<String> SHARE = List.of(
            "stale",
            "host is down",
            "no route to host",
            "transport endpoint",
            "network path was not found",
            "network name is no longer",
            "network location cannot be reached",
            "network error",
            "connection timed out");
    private static final List<String> HELD =
            List.of("another process", "being used", "text file busy", "resource busy", "device busy");

    /**
     * The kind of a refusal.
     *
     * @param bytes what was to be written
     */
    static SaveTrouble of(IOException refusal, Disk disk, Path file, long bytes) {
        String name = String.valueOf(file.getFileName());
        if (refusal instanceof AtomicFile.UnsettledException unsettled) {
            return told("sidecar.save.unsettled", name, words(unsettled.reason()));
        }
        Optional<IOException> held =
                refusal instanceof AtomicFile.HeldException tried ? Optional.of(tried.reason()) : Optional.empty();
        IOException reason = held.orElse(refusal);
        if (reason instanceof AtomicMoveNotSupportedException) {
            return told("sidecar.save.not-atomic", name);
        }
        long needed = bytes + SLACK;
        if (says(reason, FULL) || disk.room(AtomicFile.folder(file)) < needed) {
            return told("sidecar.save.full", name, needed / KILO + 1);
        }
        return ofTheFolder(reason, disk, file).orElseGet(() -> ofTheFile(reason, held.isPresent(), name));
    }

    private static Optional<SaveTrouble> ofTheFolder(IOException reason, Disk disk, Path file) {
        Path folder = AtomicFile.folder(file);
        String name = String.valueOf(file.getFileName());
        if (says(reason, SHARE)) {
            return Optional.of(told("sidecar.save.share-gone", name, folder));
        }
        if (reason instanceof NoSuchFileException || disk.modified(folder).isEmpty()) {
            return Optional.of(told("sidecar.save.folder-gone", name));
        }
        return disk.obstacle(file).map(obstacle -> switch (obstacle) {
            case FOLDER_READ_ONLY -> told(READ_ONLY, name, folder);
            case NAME_TOO_LONG -> told(TOO_LONG, name);
        });
    }

    private static SaveTrouble ofTheFile(IOException reason, boolean waited, String name) {
        boolean isDenied = reason instanceof AccessDeniedException;
        // Windows denies access to a file that another program has open, where the folder may be written
        if (says(reason, HELD) || (isDenied && waited)) {
            return told("sidecar.save.held", name);
        }
        return isDenied ? told("sidecar.save.denied", name) : told("sidecar.save.io", name, words(reason));
    }

    private static SaveTrouble told(String key, Object... arguments) {
        return new SaveTrouble(key, List.of(arguments));
    }

    private static boolean says(IOException reason, List<String> words) {
        String told = words(reason).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(told::contains);
    }

    /** What the system said, without the path that it may put before it. */
    static String words(IOException reason) {
        String told = reason instanceof FileSystemException named ? named.getReason() : reason.getMessage();
        return told == null ? reason.getClass().getSimpleName() : told;
    }
}
