package org.caveat.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** This program's name and version, as its files and its command line give them. */
public final class Program {
    public static final String NAME = "Caveat";

    private Program() {}

    /** The version, such as {@code 0.1.0}: that of the build. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream stream = Program.class.getResourceAsStream("/program.properties")) {
            properties.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "");
    }

    /** Name and version, such as {@code Caveat 0.1.0}. */
    public static String nameAndVersion() {
        return NAME + " " + version();
    }
}
