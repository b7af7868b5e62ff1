package org.caveat.sidecar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The example of the format's description: an invented photograph of an invented archive. */
final class Example {
    static final String PHOTOGRAPH = "EX-1945-0412.jpg";

    private Example() {}

    static String text() {
        return resource(PHOTOGRAPH + ".caveat.json");
    }

    static String resource(String name) {
        return of("/sidecar/" + name);
    }

    /** The text of a resource. */
    static String of(String path) {
        try (InputStream stream = Example.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
