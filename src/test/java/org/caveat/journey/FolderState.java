package org.caveat.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Files of a folder as they stand: every byte, the time of the last change, and which file of the disk it is. */
public final class FolderState {
    private FolderState() {}

    /** The state of those files, folders left out, by their names from the folder. */
    public static Map<String, String> of(Path folder, Predicate<Path> which) throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).filter(which).toList()) {
                state.put(folder.relativize(file).toString(), state(file));
            }
        }
        return state;
    }

    private static String state(Path file) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return digest(file) + " changed " + facts.lastModifiedTime() + " made " + facts.creationTime() + " key "
                + facts.fileKey();
    }

    private static String digest(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
