package org.caveat.export.site;

import java.io.IOException;
import java.util.List;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportFormat;
import org.caveat.export.LeftOut;
import org.caveat.export.PageWords;
import org.caveat.export.PictureMaker;
import org.caveat.export.Publication;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** Writes a collection as a web site. */
public final class SiteExport implements ExportFormat {
    private final PictureMaker pictures;
    private final SidecarJson json;
    private final Messages messages;
    private final SiteTemplates templates = new SiteTemplates();

    public SiteExport(PictureMaker pictures, SidecarJson json, Messages messages) {
        this.pictures = pictures;
        this.json = json;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "site";
    }

    @Override
    public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException {
        return new SiteWriting(publication, folder, progress)
                .write(pictures, json, new SitePrinter(templates, PageWords.of(publication, messages)));
    }
}
