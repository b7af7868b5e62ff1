package org.caveat.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.caveat.text.Messages;

/** A file or folder that somebody named, and that is only ever read. */
public record Source(Path path) {
    /** Bytes of the largest file that is read. */
    public static final int LARGEST = 64 << 20;

    private static final int BEGINNING = 64 << 10;

    public boolean isFolder() {
        return Files.isDirectory(path);
    }

    /** The name of its file, in lower case. */
    public String name() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    /** Its first bytes; none where it cannot be read, or is a folder. */
    public byte[] beginning() {
        if (isFolder()) {
            return new byte[0];
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(BEGINNING);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    /**
     * All of it.
     *
     * @throws ImportFailure where it is too large, or cannot be read
     */
    public byte[] bytes(Messages messages) throws ImportFailure {
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ImportFailure(messages.get("importing.too-large", path.toString(), LARGEST >> 20));
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new ImportFailure(messages.get("importing.unopened", path.toString()));
        }
    }
}
