package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.SampleCollection;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;

class SiteExportTest {
    @Test
    void look() throws Exception {
        Messages messages = Messages.english();
        Exports exports = new Exports(
                List.of(new SiteExport(new TestPictures(), new SidecarJson(messages), messages)),
                messages,
                Clock.systemUTC());
        ExportReport report = exports.run(
                new ExportPlan(
                        SampleCollection.read(),
                        List.of("site"),
                        Path.of("target/look"),
                        ExportOptions.PLAIN.overwriting()),
                Progress.NONE);
        assertThat(report.failures()).isEmpty();
    }
}
