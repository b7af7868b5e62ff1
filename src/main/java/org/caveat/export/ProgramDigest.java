package org.caveat.export;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Sha256;

/** A digest of the program itself, with its templates, style sheets and words: another one may export otherwise. */
final class ProgramDigest {
    private ProgramDigest() {}

    /** The digest; empty where it cannot be told what the program consists of. */
    static Optional<String> get() {
        MessageDigest digest = sha256();
        try {
            List<Path> files = files();
            for (Path file : files) {
                BasicFileAttributes there = Files.readAttributes(file, BasicFileAttributes.class);
                String line = file + "\0" + there.size() + "\0" + there.lastModifiedTime() + "\0";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            digest.update((System.getProperty("java.vm.version", "") + "\0" + own()).getBytes(StandardCharsets.UTF_8));
            return files.isEmpty()
                    ? Optional.empty()
                    : Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The bytes of the program's own archive: built again, it may have the size and the time of another one. */
    private static String own() throws IOException {
        CodeSource source = ProgramDigest.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("a program from nowhere");
        }
        try {
            Path archive = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(archive) ? Sha256.of(archive) : "";
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    /** The archives on the class path; of a folder there, each file. */
    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            if (!entry.isEmpty() && Files.exists(Path.of(entry))) {
                try (Stream<Path> found = Files.walk(Path.of(entry))) {
                    files.addAll(found.filter(Files::isRegularFile).sorted().toList());
                }
            }
        }
        return files;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
