package org.caveat.export.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.CollectionReader;
import org.caveat.export.CaveatTexts;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.csv.CsvExport;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Fixity;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** A collection on the disk, and what is packed of it. */
final class BagOf {
    static final Instant NOW = Instant.parse("2026-11-26T10:20:30.5Z");

    private static final Messages WORDS = Messages.english();
    private static final SidecarJson JSON = new SidecarJson(WORDS);

    final Path folder;
    private final Path target;
    private SidecarStore sidecars = new SidecarStore(WORDS);

    BagOf(Path disk) throws IOException {
        folder = Files.createDirectories(disk.resolve("Harbour"));
        target = disk.resolve("out");
    }

    /** Reads and packs with sidecars that stand elsewhere where they must. */
    BagOf with(SidecarStore others) {
        sidecars = others;
        return this;
    }

    /** A small picture, told from others by its name, of which nothing is said. */
    Path photograph(String name) throws IOException {
        byte[] tiny = Files.readAllBytes(Path.of(System.getProperty("project.root", "."))
                .resolve("samples")
                .resolve("muybridge-house-cat.jpg"));
        return file(name, new String(tiny, StandardCharsets.ISO_8859_1) + name);
    }

    /** A photograph with a caveat, and with what its sidecar keeps of its digests. */
    Path told(String name, Fixity... fixity) throws IOException {
        Path file = photograph(name);
        Files.writeString(sidecar(file), JSON.text(state(name, fixity)));
        return file;
    }

    static AnnotatedPhotograph state(String name, Fixity... fixity) {
        AnnotatedPhotograph bare =
                Given.bare(name).withItems(List.of(Given.caveat(1, Kind.AFTER, "It burned, says " + name + ".")));
        return bare.with(bare.photograph().with(PhotographFields.FIXITY, List.of(fixity)));
    }

    static Path sidecar(Path photograph) {
        return photograph.resolveSibling(photograph.getFileName() + ".caveat.json");
    }

    Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    CollectionOnDisk read() throws Exception {
        CollectionReader reader = new CollectionReader(
                WORDS, new MetadataReader(WORDS)::read, sidecars::load, new CollectionFile(WORDS)::load);
        return reader.read(folder, Progress.NONE);
    }

    ExportReport pack() throws Exception {
        return pack(read(), Progress.NONE, ExportOptions.PLAIN.overwriting(), "bag");
    }

    ExportReport pack(Progress progress) throws Exception {
        return pack(read(), progress, ExportOptions.PLAIN.overwriting(), "bag");
    }

    ExportReport pack(CollectionOnDisk collection, Progress progress, ExportOptions options, String... formats)
            throws Exception {
        Exports exports = new Exports(
                List.of(
                        new CsvExport(new CaveatTexts(WORDS)),
                        new BagExport(() -> sidecars, JSON, WORDS, Clock.fixed(NOW, ZoneOffset.UTC))),
                WORDS,
                Clock.systemUTC());
        return exports.run(new ExportPlan(collection, List.of(formats), target, options), progress);
    }

    Path target() {
        return target;
    }

    Path bag() {
        return target.resolve("bag");
    }

    Path inBag(String name) {
        return bag().resolve("data/collection").resolve(name);
    }

    /** What an export that was interrupted left of a photograph. */
    Path left(String name) throws IOException {
        try (Stream<Path> files = Files.find(
                target,
                20,
                (path, attributes) -> attributes.isRegularFile() && path.endsWith(Path.of("collection", name)))) {
            return files.filter(path -> !path.startsWith(bag())).findFirst().orElseThrow();
        }
    }

    /** All files below a folder, by their paths. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** The value of an element of the bag's own description, its lines put together. */
    String said(String label) throws IOException {
        String text = Files.readString(bag().resolve("bag-info.txt")).replace("\n  ", " ");
        return text.lines()
                .filter(line -> line.startsWith(label + ": "))
                .map(line -> line.substring(label.length() + 2))
                .findFirst()
                .orElse("");
    }
}
