package org.caveat.export.iiif;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.caveat.shared.Shared;

/** The viewer Mirador, at one version, as its makers publish it: fetched once into the build folder, never committed. */
final class Mirador {
    static final String SCRIPT = "mirador.min.js";

    private static final String VERSION = "4.0.0";
    private static final String SHA_256 = "ac2423944bd52ffb5a0fc02ff280c117fe39433fac56e50c0b79f0d1ca7c57e6";
    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".")).resolve("target/mirador");
    private static final int BLOCK = 512;

    private Mirador() {}

    /** Puts the viewer's script into a folder. */
    static void putInto(Path folder) throws Exception {
        Path archive = FOLDER.resolve("mirador-" + VERSION + ".tgz");
        if (!isTheOne(archive)) {
            fetch();
        }
        Shared.needs(isTheOne(archive), "mirador@" + VERSION + " by npm, which needs the network once");
        Files.write(folder.resolve(SCRIPT), entry(Files.readAllBytes(archive), "package/dist/" + SCRIPT));
    }

    private static void fetch() throws Exception {
        Files.createDirectories(FOLDER);
        Path part = Files.createTempDirectory(FOLDER, "part");
        Process npm = new ProcessBuilder(
                        Shared.tool("npm"), "pack", "mirador@" + VERSION, "--silent", "--pack-destination", ".")
                .directory(part.toFile())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("npm.log").toFile())
                .start();
        if (!npm.waitFor(2, TimeUnit.MINUTES)) {
            npm.destroyForcibly();
        }
        Path fetched = part.resolve("mirador-" + VERSION + ".tgz");
        if (Files.exists(fetched)) {
            Files.move(fetched, FOLDER.resolve(fetched.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(part);
    }

    private static boolean isTheOne(Path archive) throws Exception {
        return Files.exists(archive)
                && HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive)))
                        .equals(SHA_256);
    }

    /** A file of a tar archive (POSIX.1-1988, ustar). */
    private static byte[] entry(byte[] archive, String name) throws IOException {
        try (InputStream tar = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            for (byte[] head = tar.readNBytes(BLOCK); head.length == BLOCK; head = tar.readNBytes(BLOCK)) {
                String size = text(head, 124, 12);
                int bytes = size.isEmpty() ? 0 : Integer.parseInt(size, 8);
                byte[] content = tar.readNBytes(bytes);
                if (text(head, 0, 100).equals(name)) {
                    return content;
                }
                tar.skipNBytes((BLOCK - bytes % BLOCK) % BLOCK);
            }
        }
        throw new IOException("not in the archive: " + name);
    }

    private static String text(byte[] head, int from, int length) {
        String field = new String(head, from, length, StandardCharsets.US_ASCII);
        int end = field.indexOf('\0');
        return (end < 0 ? field : field.substring(0, end)).strip();
    }
}
