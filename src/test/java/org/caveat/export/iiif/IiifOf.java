package org.caveat.export.iiif;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.IiifReading;
import org.caveat.export.Layout;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** IIIF exports made for a test, without tiles. */
final class IiifOf {
    static final ExportOptions FOLDERS = ExportOptions.PLAIN.laidOut(new Layout(true, false));

    /** Of every picture there is a small copy and one of the size that {@link Given} says. */
    static final Tiling SIZES =
            (original, path, id, folder, progress) -> List.of(new ImageSize(1_000, 800), new ImageSize(250, 200));

    private final Path target;

    IiifOf(Path target) {
        this.target = target;
    }

    Path folder() {
        return target.resolve("iiif");
    }

    ExportReport write(CollectionOnDisk collection, ExportOptions options) throws Exception {
        return write(collection, options, SIZES);
    }

    ExportReport write(CollectionOnDisk collection, ExportOptions options, Tiling tiling) throws Exception {
        Messages words = Messages.english();
        Exports exports =
                new Exports(List.of(new IiifExport(tiling, new SidecarJson(words), words)), words, Clock.systemUTC());
        return exports.run(new ExportPlan(collection, List.of("iiif"), target, options.overwriting()), Progress.NONE);
    }

    JsonObject read(String file) throws Exception {
        return IiifReading.parsed(folder().resolve(file));
    }

    /** The Manifest of a collection of one photograph. */
    JsonObject manifest(Holding photograph, ExportOptions options) throws Exception {
        write(Given.collection(photograph), options);
        return IiifReading.manifests(folder()).get(0);
    }

    /** The annotations of a photograph with a motivation. */
    List<JsonObject> annotations(Holding photograph, String motivation, ExportOptions options) throws Exception {
        return IiifReading.annotations(manifest(photograph, options))
                .filter(annotation -> annotation.getString("motivation").equals(motivation))
                .toList();
    }
}
