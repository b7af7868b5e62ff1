package org.caveat.wild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every target. Its seeds, and what was once found by it, lie in {@code src/test/resources/fuzz}, in a folder of its name. */
enum Target {
    METADATA("what files say of themselves", MetadataFuzz.class, MetadataFuzz::fuzzerTestOneInput, ""),
    PICTURE("pixels of every format", PictureFuzz.class, PictureFuzz::fuzzerTestOneInput, ""),
    SIDECAR("sidecars", SidecarFuzz.class, SidecarFuzz::fuzzerTestOneInput, "json"),
    BIBLIOGRAPHY("bibliographies", BibliographyFuzz.class, BibliographyFuzz::fuzzerTestOneInput, "bibliography"),
    IMPORT("pages, tables, XMP and annotations that come in", ImportFuzz.class, ImportFuzz::fuzzerTestOneInput, "json"),
    COLLECTION("collection files", CollectionFileFuzz.class, CollectionFileFuzz::fuzzerTestOneInput, "json"),
    JPEG("our decoder of JPEG", JpegFuzz.class, JpegFuzz::fuzzerTestOneInput, ""),
    TIFF("our reader of TIFF", TiffFuzz.class, TiffFuzz::fuzzerTestOneInput, ""),
    PREVIEWS("unpacking of picture files", PreviewsFuzz.class, PreviewsFuzz::fuzzerTestOneInput, ""),
    DATE("dates", DateFuzz.class, DateFuzz::fuzzerTestOneInput, "date"),
    QUERY("searches", QueryFuzz.class, QueryFuzz::fuzzerTestOneInput, "query"),
    CODES("files of codes", CodesFuzz.class, CodesFuzz::fuzzerTestOneInput, "");

    static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    private static final Path RESOURCES = ROOT.resolve("src/test/resources/fuzz");

    private final String words;
    private final Class<?> type;

    @SuppressWarnings("ImmutableEnumChecker") // each is a method without a state
    private final Consumer<byte[]> reader;

    private final String dictionary;

    Target(String words, Class<?> type, Consumer<byte[]> reader, String dictionary) {
        this.words = words;
        this.type = type;
        this.reader = reader;
        this.dictionary = dictionary;
    }

    /** What it reads, in words that mean something to a curator. */
    String words() {
        return words;
    }

    String type() {
        return type.getName();
    }

    Path seeds() {
        return RESOURCES.resolve(name().toLowerCase(Locale.ROOT));
    }

    Optional<Path> dictionary() {
        return dictionary.isEmpty() ? Optional.empty() : Optional.of(RESOURCES.resolve(dictionary + ".dict"));
    }

    /** The longest input, in bytes: nobody types a long date. */
    int longest() {
        return this == DATE || this == QUERY ? 400 : 20_000;
    }

    void read(byte[] bytes) {
        reader.accept(bytes);
    }

    List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(seeds())) {
            return files.sorted().toList();
        }
    }
}
