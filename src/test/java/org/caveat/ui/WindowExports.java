package org.caveat.ui;

import java.time.Clock;
import java.util.List;
import org.caveat.export.CaveatTexts;
import org.caveat.export.Exports;
import org.caveat.export.SmallerCopies;
import org.caveat.export.bag.BagExport;
import org.caveat.export.csv.CsvExport;
import org.caveat.export.iiif.IiifExport;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.export.pdf.PdfExport;
import org.caveat.export.site.SiteExport;
import org.caveat.imaging.Pictures;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;

/** The exports of a window in a test. */
final class WindowExports {
    private WindowExports() {}

    static Exports of(Pictures pictures, Messages messages) {
        SidecarJson json = new SidecarJson(messages);
        return new Exports(
                List.of(
                        new SiteExport(new SmallerCopies(() -> pictures), json, messages),
                        new IiifExport(() -> pictures, json, messages),
                        new CsvExport(new CaveatTexts(messages)),
                        new JsonLdExport(json),
                        new PdfExport(new SmallerCopies(() -> pictures), messages),
                        new BagExport(() -> new SidecarStore(messages), json, messages, Clock.systemUTC())),
                messages,
                Clock.systemUTC());
    }
}
