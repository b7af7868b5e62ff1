package org.caveat.reliability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ways in which programs that know of no lock write a file. */
enum Editor {
    WHOLE("an editor that writes the sidecar in one go") {
        @Override
        void write(Path file, byte[] text) throws IOException {
            Files.write(file, text);
        }
    },
    SLOWLY("an editor that empties the sidecar and writes it piece by piece") {
        @Override
        void write(Path file, byte[] text) throws IOException {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                int piece = text.length / 4 + 1;
                for (int from = 0; from < text.length; from += piece) {
                    channel.force(true);
                    channel.write(ByteBuffer.wrap(text, from, Math.min(piece, text.length - from)));
                }
            }
        }
    },
    BESIDE("an editor that writes beside the sidecar and renames") {
        @Override
        void write(Path file, byte[] text) throws IOException {
            Path beside = file.resolveSibling("#" + file.getFileName() + "#");
            Files.write(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        }
    };

    static final String OWN = "x:editor";

    private final String words;

    Editor(String words) {
        this.words = words;
    }

    abstract void write(Path file, byte[] text) throws IOException;

    String words() {
        return words;
    }

    /** Adds a word to a list of the editor's own, upon the version that it read some time ago. */
    void add(Path file, String version, String word) throws IOException {
        try {
            ObjectNode page = (ObjectNode) StrictJson.read(version);
            ArrayNode own = Json.array();
            page.path(OWN).forEach(own::add);
            own.add(word);
            page.set(OWN, own);
            write(file, CanonicalText.of(page).getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable halfWritten) {
            throw new IOException(halfWritten);
        }
    }
}
