package org.caveat.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** This program's name and version, as its files and its command line give them. */
public final class Program {
    public static final String NAME = "Caveat";

    private Program() {}

    /** The Java that runs this program, such as {@code 17.0.15}. */
    public static String java() {
        return System.getProperty("java.version", "?");
    }

    /** The JavaFX that came with this program, such as {@code 21.0.11}; a question mark where none came. */
    public static String javaFx() {
        return property("/javafx.properties", "javafx.version").orElse("?");
    }

    /** The system, such as {@code Linux 6.1.0 amd64}. */
    public static String system() {
        return Stream.of("os.name", "os.version", "os.arch")
                .map(name -> System.getProperty(name, "?"))
                .collect(Collectors.joining(" "));
    }

    /** Name and version, and what it runs on: {@code Caveat 0.1.0 (Java 17.0.15, JavaFX 21.0.11, Linux 6.1.0 amd64)}. */
    public static String onWhat() {
        return nameAndVersion() + " (Java " + java() + ", JavaFX " + javaFx() + ", " + system() + ")";
    }

    /** The version, such as {@code 0.1.0}: that of the build. */
    public static String version() {
        return property("/program.properties", "version").orElse("");
    }

    /** The day of the build, such as {@code 2026-11-24}. */
    public static String day() {
        return property("/program.properties", "made").orElse("").replaceAll("T.*", "");
    }

    private static Optional<String> property(String file, String key) {
        try (@Nullable InputStream stream = Program.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return Optional.ofNullable(properties.getProperty(key));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Name and version, such as {@code Caveat 0.1.0}. */
    public static String nameAndVersion() {
        return NAME + " " + version();
    }
}
