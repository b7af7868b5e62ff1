package org.caveat.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.caveat.text.Messages;

/** Bibliographies to read. Cole's book and the Senate's report are real, and are those of the design; the rest is invented. */
public final class Shelves {
    private Shelves() {}

    public static byte[] bytes(String name) {
        try (InputStream stream = Shelves.class.getResourceAsStream("/bibliographies/" + name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Bibliography read(String name) {
        return of(bytes(name));
    }

    static Bibliography text(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Bibliography of(byte[] bytes) {
        return new BibliographyReader(Messages.english()).parse(bytes);
    }
}
