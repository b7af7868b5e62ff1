package org.caveat.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.CollectionReader;
import org.caveat.export.CaveatTexts;
import org.caveat.export.Copies;
import org.caveat.export.ExportFailure;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportFormat;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.Layout;
import org.caveat.export.LeftOut;
import org.caveat.export.Publication;
import org.caveat.export.SmallerCopies;
import org.caveat.export.TilePyramid;
import org.caveat.export.bag.BagExport;
import org.caveat.export.csv.CsvExport;
import org.caveat.export.images.ImagesExport;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.export.site.SiteExport;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.metadata.MetadataReader;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** Exports a folder once, in a process of its own, and prints how much memory that took. */
public final class OneExport {
    private static final Messages MESSAGES = Messages.english();
    private static final double MEBIBYTE = 1 << 20;

    private OneExport() {}

    /** Runs one: by the words it is told. */
    public static void main(String[] arguments) throws Exception {
        AtomicLong most = heapAfterCollections();
        CollectionOnDisk collection = read(Path.of(arguments[0]));
        System.gc();
        long read = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long started = System.nanoTime();
        run(collection, List.of(arguments[2].split(",", -1)), Path.of(arguments[1]));
        System.out.printf(
                "%.1f %.0f %.0f %.0f%n",
                (System.nanoTime() - started) / 1e9, read / MEBIBYTE, most.get() / MEBIBYTE, residentMebibytes());
    }

    /** What this process kept processors busy with until now, all of its threads together. */
    static double processorSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    static CollectionOnDisk read(Path folder) throws Exception {
        SidecarStore sidecars = new SidecarStore(MESSAGES, Clock.systemUTC());
        CollectionReader reader = new CollectionReader(
                MESSAGES, new MetadataReader(MESSAGES)::read, sidecars::load, new CollectionFile(MESSAGES)::load);
        return reader.read(folder, Progress.NONE);
    }

    static int run(CollectionOnDisk collection, List<String> formats, Path target) throws ExportFailure {
        MetadataReader metadata = new MetadataReader(MESSAGES);
        Pictures pictures = new Pictures(metadata::read, MESSAGES);
        SidecarJson json = new SidecarJson(MESSAGES);
        List<ExportFormat> all = List.of(
                new SiteExport(new SmallerCopies(() -> pictures), json, MESSAGES),
                new CsvExport(new CaveatTexts(MESSAGES)),
                new JsonLdExport(json),
                new BagExport(() -> new SidecarStore(MESSAGES), json, MESSAGES, Clock.systemUTC()));
        return exported(all, collection, formats, target);
    }

    /** Makes captioned copies, 2,000 pixels at their longest side. */
    static int images(CollectionOnDisk collection, Path target, Progress progress) throws ExportFailure {
        Pictures pictures = new Pictures(new MetadataReader(MESSAGES)::read, MESSAGES);
        ExportFormat images = new ImagesExport(() -> pictures, new SidecarJson(MESSAGES), MESSAGES);
        ExportOptions options =
                ExportOptions.PLAIN.laidOut(new Layout(false, false, new Copies(2_000, Optional.empty())));
        return new Exports(List.of(images), MESSAGES, Clock.systemUTC())
                .run(new ExportPlan(collection, List.of("images"), target, options), progress)
                .files();
    }

    /** Cuts one picture into tiles, as an export does. */
    static int tiles(Path picture, Path target) throws ExportFailure {
        Pictures pictures = new Pictures(new MetadataReader(MESSAGES)::read, MESSAGES);
        TilePyramid pyramid = new TilePyramid(() -> pictures);
        ExportFormat only = new ExportFormat() {
            @Override
            public String name() {
                return "tiles";
            }

            @Override
            public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress)
                    throws IOException {
                try {
                    pyramid.write(picture, "a", "https://example.org/a", folder, progress);
                } catch (PictureFailure unreadable) {
                    throw new IOException(unreadable);
                }
                return List.of();
            }
        };
        return exported(List.of(only), Given.collection(), List.of("tiles"), target);
    }

    private static int exported(List<ExportFormat> all, CollectionOnDisk collection, List<String> formats, Path target)
            throws ExportFailure {
        ExportPlan plan = new ExportPlan(collection, formats, target, ExportOptions.PLAIN);
        return new Exports(all, MESSAGES, Clock.systemUTC())
                .run(plan, Progress.NONE)
                .files();
    }

    /** The most that was found in use right after a collection: what is really held. */
    private static AtomicLong heapAfterCollections() {
        AtomicLong most = new AtomicLong();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, unused) ->
                                    most.accumulateAndGet(used((CompositeData) notification.getUserData()), Math::max),
                            null,
                            null);
        }
        return most;
    }

    private static long used(CompositeData collection) {
        return GarbageCollectionNotificationInfo.from(collection)
                .getGcInfo()
                .getMemoryUsageAfterGc()
                .entrySet()
                .stream()
                .filter(pool ->
                        !pool.getKey().contains("Metaspace") && !pool.getKey().contains("Code"))
                .filter(pool -> !pool.getKey().contains("Compressed"))
                .mapToLong(pool -> used(pool.getValue()))
                .sum();
    }

    private static long used(MemoryUsage pool) {
        return pool.getUsed();
    }

    /** The most memory that the process had, as Linux tells; -1 elsewhere. */
    private static double residentMebibytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0)
                .findFirst()
                .orElse(-1);
    }
}
