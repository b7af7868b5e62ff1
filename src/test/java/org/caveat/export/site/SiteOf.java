package org.caveat.export.site;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.PictureCopy;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** Sites made for a test, of pictures with a longest side. */
final class SiteOf {
    private final Path target;
    private final int longestSide;

    SiteOf(Path target, int longestSide) {
        this.target = target;
        this.longestSide = longestSide;
    }

    Path folder() {
        return target.resolve("site");
    }

    ExportReport write(CollectionOnDisk collection, ExportOptions options) throws Exception {
        Messages words = Messages.english();
        Exports exports = new Exports(
                List.of(new SiteExport(
                        (original, sides) -> sides.stream().map(this::copy).toList(), new SidecarJson(words), words)),
                words,
                Clock.systemUTC());
        return exports.run(new ExportPlan(collection, List.of("site"), target, options.overwriting()), Progress.NONE);
    }

    private PictureCopy copy(int side) {
        int width = Math.min(side, longestSide);
        return new PictureCopy(new byte[] {1, (byte) side}, width, Math.max(1, width / 2));
    }
}
