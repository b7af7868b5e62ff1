package org.caveat.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The path data of glyphs and signs, as {@code resources/icons} holds them. */
final class Drawings {
    static final Drawings KINDS = new Drawings("kinds");
    static final Drawings SIGNS = new Drawings("signs");

    private final Properties paths = new Properties();

    private Drawings(String sheet) {
        try (InputStream stream = Drawings.class.getResourceAsStream("/icons/" + sheet + ".properties")) {
            if (stream != null) {
                paths.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** SVG path data on a square of 16. */
    Optional<String> path(String name) {
        return Optional.ofNullable(paths.getProperty(name));
    }
}
