package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caveat.cache.NoCache;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.Sources;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.Thumbnails;
import org.caveat.metadata.MetadataReader;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.caveat.work.SideBySide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Metadata, listings and thumbnails of a folder, beside the programs that others use for each. */
final class ReadingBesideOthers {
    private static final Pattern JPEG = Pattern.compile("\\.jpe?g$", Pattern.CASE_INSENSITIVE);
    /** So often the files were read before: what reads them is then as fast as it gets, and they are in memory. */
    private static final int WARM = 12;

    private static final int WHOLE_ROUNDS = 4;

    private static final int THUMBNAIL = 256;
    /** As many names go on one command line. */
    private static final int AT_ONCE = 2_000;

    private final Messages messages = Messages.english();
    private final MetadataReader metadata = new MetadataReader(messages);
    private final ScaleReport report;

    ReadingBesideOthers(ScaleReport report) {
        this.report = report;
    }

    /** What the files of a folder say of themselves: ours warm, beside exiv2, each on one thread. */
    void metadata(Path folder) throws Exception {
        List<Path> photographs = photographs(folder);
        Took ours = new Took(0, 0);
        for (int round = 0; round <= WARM; round++) {
            Took began = Took.now();
            PhotographsInARow.read(metadata, photographs);
            ours = Took.since(began);
        }
        Took began = Took.now();
        for (int from = 0; from < photographs.size(); from += AT_ONCE) {
            List<String> command = new ArrayList<>(List.of("exiv2", "-q", "-pa"));
            photographs.subList(from, Math.min(photographs.size(), from + AT_ONCE)).stream()
                    .map(Path::toString)
                    .forEach(command::add);
            silently(command);
        }
        Took theirs = Took.since(began);
        report.say(
                String.format("metadata of %,d, warm, one thread, beside exiv2", photographs.size()),
                "2 ×",
                "%.1f × (%,.0f a second)",
                theirs.clock() / ours.clock(),
                photographs.size() / ours.clock() * 1_000);
    }

    /** A cold process that lists a folder, beside ExifTool; both say the same of each photograph. */
    void listing(Path folder) throws Exception {
        String caveat = Path.of(System.getProperty("project.root", "."), "target", "caveat", "bin", "caveat")
                .toAbsolutePath()
                .toString();
        Took began = Took.now();
        String ours = OtherPrograms.output(List.of(caveat, "list", folder.toString(), "--format", "json"));
        Took listed = Took.since(began);
        began = Took.now();
        String theirs = OtherPrograms.output(
                List.of("exiftool", "-r", "-json", "-fast2", "-ext", "jpg", "-ext", "jpeg", folder.toString()));
        Took read = Took.since(began);
        report.say(
                "`caveat list`, a cold process, beside `exiftool -r -json -fast2`",
                "8 ×",
                "%.1f × (%.0f ms); %,d of %,d photographs with the same size and orientation",
                read.clock() / listed.clock(),
                listed.clock(),
                same(folder, ours, theirs),
                photographs(folder).size());
    }

    private static long same(Path folder, String ours, String theirs) {
        JsonMapper json = new JsonMapper();
        Map<String, String> read = new HashMap<>();
        for (JsonNode one : json.readTree(theirs)) {
            boolean isTurned = one.path("Orientation").asString("").contains("90")
                    || one.path("Orientation").asString("").contains("270");
            int wide = one.path("ImageWidth").asInt();
            int high = one.path("ImageHeight").asInt();
            read.put(
                    folder.relativize(Path.of(one.path("SourceFile").asString()))
                            .toString(),
                    isTurned ? high + "x" + wide : wide + "x" + high);
        }
        return json.readTree(ours)
                .path("photographs")
                .valueStream()
                .filter(one -> (one.path("width").asInt() + "x"
                                + one.path("height").asInt())
                        .equals(read.get(one.path("file").asString())))
                .count();
    }

    /** Thumbnails, with as many workers as processors, beside as many processes of vipsthumbnail. */
    void thumbnails(Path folder) throws Exception {
        List<Path> photographs = photographs(folder);
        int processors = Runtime.getRuntime().availableProcessors();
        Thumbnails thumbnails = new Thumbnails(new Pictures(metadata::read, messages), new NoCache());
        photographs.stream().limit(40).forEach(file -> thumbnails.of(file, THUMBNAIL));
        Took began = Took.now();
        try (SideBySide<Object> workers = new SideBySide<>(processors, processors, made -> {})) {
            for (Path photograph : photographs) {
                workers.add(() -> thumbnails.of(photograph, THUMBNAIL));
            }
            workers.finish();
        }
        Took ours = Took.since(began);
        began = Took.now();
        Path made = Files.createTempDirectory("vips");
        List<Process> theirs = new ArrayList<>();
        int share = (photographs.size() + processors - 1) / processors;
        for (int from = 0; from < photographs.size(); from += share) {
            List<String> command = new ArrayList<>(
                    List.of("vipsthumbnail", "-s", "256", "--vips-concurrency=1", "-o", made + "/%s.jpg"));
            photographs.subList(from, Math.min(photographs.size(), from + share)).stream()
                    .map(Path::toString)
                    .forEach(command::add);
            theirs.add(new ProcessBuilder(command).inheritIO().start());
        }
        for (Process one : theirs) {
            one.waitFor();
        }
        Took vips = Took.since(began);
        ManyPhotographs.clear(made);
        report.say(
                String.format("thumbnails of %,d JPEGs of 12 and 24 MP, beside vipsthumbnail", photographs.size()),
                "1.5 ×",
                "%.1f × (%.0f a second)",
                vips.clock() / ours.clock(),
                photographs.size() / ours.clock() * 1_000);
    }

    /**
     * What one photograph costs in a large collection, over what it costs in small ones: in those that are the large one's
     * own folders, so that the same files are read; and in another small one, opened until as many photographs were read.
     * All pay for what the collector does meanwhile, and none is read by cold code.
     */
    void flatness(Path small, Path large) throws Exception {
        List<Path> parts = folders(large);
        perPhotograph(parts, perPhotograph(List.of(large), 1).photographs());
        perPhotograph(List.of(large), 1); // what is compiled last is compiled for the large one
        Cost many = new Cost(0, 0);
        Cost inParts = new Cost(0, 0);
        Cost few = new Cost(0, 0);
        for (int round = 0; round < WHOLE_ROUNDS; round++) {
            Cost all = perPhotograph(List.of(large), 1);
            many = many.and(all);
            inParts = inParts.and(perPhotograph(parts, all.photographs()));
            few = few.and(perPhotograph(List.of(small), all.photographs()));
        }
        say(many, inParts, "one of the same photographs in " + parts.size() + " collections");
        say(many, few, "one of 1,000 that are opened again and again");
    }

    private void say(Cost many, Cost others, String which) throws IOException {
        report.say(
                "a photograph read of 100,000 over " + which,
                "1.1 ×",
                "%.2f × (%.0f over %.0f µs)",
                many.each() / others.each(),
                many.each() * 1_000,
                others.each() * 1_000);
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Opens folders one after the other, again and again, until so many photographs were read. */
    private Cost perPhotograph(List<Path> folders, int least) throws Exception {
        SidecarStore store = new SidecarStore(messages, Clock.systemUTC());
        Sources files = Sources.files(metadata, store, new CollectionFile(messages));
        CollectionReader reader = new CollectionReader(messages, files);
        int read = 0;
        System.gc(); // each begins without what was thrown away before it
        Took began = Took.now();
        for (int at = 0; read < least; at = (at + 1) % folders.size()) {
            read += reader.read(folders.get(at), Progress.NONE).holdings().size();
        }
        return new Cost(read, Took.since(began).clock());
    }

    /** @param clock milliseconds for all of them */
    private record Cost(int photographs, double clock) {
        Cost and(Cost more) {
            return new Cost(photographs + more.photographs, clock + more.clock);
        }

        double each() {
            return clock / photographs;
        }
    }

    static List<Path> photographs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> JPEG.matcher(file.toString()).find())
                    .sorted()
                    .toList();
        }
    }

    private static void silently(List<String> command) throws Exception {
        // some photographs have no EXIF, which exiv2 takes for a failure
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
