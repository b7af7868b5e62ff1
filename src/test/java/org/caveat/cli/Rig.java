package org.caveat.cli;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caveat.cli.console.Console;
import org.caveat.cli.console.Surroundings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line over a folder of photographs, in this process. */
final class Rig {
    static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

    final Path folder;
    final TestServices services;
    final Map<String, String> environment = new HashMap<>(Map.of("CAVEAT_AUTHOR", "A. Marin"));

    Rig(Path folder) {
        this.folder = folder;
        this.services = new TestServices(folder.resolve("home of settings"));
    }

    /** A photograph of that size, whose file is old. */
    Path photograph(String name, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.GRAY);
        brush.fillRect(0, 0, width / 2, height);
        brush.dispose();
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "jpeg", file.toFile());
            Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    /** A copy of the sample collection in the folder. */
    Path samples() {
        Path samples = Path.of(System.getProperty("project.root", ".")).resolve("samples");
        Path copy = folder.resolve("samples");
        try (Stream<Path> files = Files.list(samples)) {
            Files.createDirectories(copy);
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return copy;
    }

    Ran run(Object... arguments) {
        return in(Surroundings.Output.FILE, arguments);
    }

    /** Runs a command whose output leads somewhere else than into a file. */
    Ran in(Surroundings.Output output, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(environment, output, output == Surroundings.Output.TERMINAL);
        Console console = new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                surroundings);
        String[] texts = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        services.messages.speak(Locale.ENGLISH);
        int exit = new CommandLineProgram(services, services.messages, console).run(texts);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a command said, and how it ended. */
    record Ran(int exit, String out, String err) {
        JsonNode json() {
            return new JsonMapper().readTree(out);
        }

        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** The sidecar of a photograph, as JSON. */
    static JsonNode sidecar(Path photograph) {
        try {
            return new JsonMapper()
                    .readTree(Files.readString(photograph.resolveSibling(photograph.getFileName() + ".caveat.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Name, digest and time of change of every file below a folder that is no sidecar. */
    static Map<String, String> originals(Path folder) {
        Map<String, String> originals = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".json")) {
                    originals.put(folder.relativize(file).toString(), fingerprint(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return originals;
    }

    private static String fingerprint(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest) + " " + Files.getLastModifiedTime(file);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The keys of a JSON object, in their order. */
    static List<String> keys(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }
}
