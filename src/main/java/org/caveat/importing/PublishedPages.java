package org.caveat.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.text.Messages;

/** Reads published pages: one file, or every {@code .jsonld} file of a folder and those below it. */
final class PublishedPages {
    static final String ENDING = ".jsonld";
    /** What an export calls the document about the collection as a whole. */
    private static final String COLLECTION = "collection" + ENDING;

    private final SidecarJson json;
    private final Messages messages;
    private final List<Coming> pages = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private PublishedPages(SidecarJson json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    /**
     * Reads them. One that cannot be read costs one line.
     *
     * @throws ImportFailure where there is nothing to read
     */
    static Readings in(Path source, SidecarJson json, Messages messages) throws ImportFailure {
        PublishedPages read = new PublishedPages(json, messages);
        List<Path> files = read.filesOf(source);
        if (files.isEmpty()) {
            throw new ImportFailure(messages.get("importing.none", source.toString()));
        }
        Path root = Files.isDirectory(source) ? source : source.resolveSibling("");
        files.forEach(file -> read.read(root, file));
        return new Readings(read.pages, read.problems);
    }

    /** Whether a folder, or one below it, holds any. */
    static boolean areIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).anyMatch(PublishedPages::isPage);
        } catch (IOException | UncheckedIOException unreadable) { // a folder further down is told by the second
            return false;
        }
    }

    private List<Path> filesOf(Path source) throws ImportFailure {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> all = Files.walk(source)) {
            return all.filter(Files::isRegularFile)
                    .filter(PublishedPages::isPage)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) { // a folder further down is told by the second
            throw new ImportFailure(messages.get("importing.unopened", source.toString()));
        }
    }

    private static boolean isPage(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && !name.equals(COLLECTION);
    }

    private void read(Path root, Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            String text = json.decode(stream.readNBytes(StrictJson.LARGEST + 1));
            String folder = root.relativize(file.resolveSibling("")).toString().replace('\\', '/');
            add(new Coming(file.toString(), folder, json.read(text), Coming.Fullness.WHOLE));
        } catch (UnreadableSidecar reason) {
            problems.add(messages.get("importing.unreadable", file.toString(), reason.sentence()));
        } catch (IOException unopened) {
            problems.add(messages.get("importing.unopened", file.toString()));
        }
    }

    private void add(Coming page) {
        if (page.fileName().isEmpty()) {
            problems.add(messages.get("importing.names-nothing", page.where()));
        } else {
            pages.add(page);
        }
    }
}
