package org.caveat.export.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportFormat;
import org.caveat.export.ExportWords;
import org.caveat.export.ExportedFile;
import org.caveat.export.LeftOut;
import org.caveat.export.PageWords;
import org.caveat.export.PictureMaker;
import org.caveat.export.Preview;
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
        return new SiteWriting(publication, folder, progress).write(pictures, json, printer(publication));
    }

    @Override
    public Preview preview(Publication first, ExportFolder folder, Progress progress) throws IOException {
        SiteWriting writing = new SiteWriting(first, folder, progress);
        List<LeftOut> leftOut = writing.write(pictures, json, printer(first));
        Optional<PhotographPage> page = writing.first();
        if (page.isEmpty()) {
            return new Preview.Nothing(leftOut);
        }
        List<String> copies = folder.files().stream()
                .map(ExportedFile::path)
                .filter(path -> path.startsWith(SitePictures.FOLDER) && path.endsWith(".jpg"))
                .toList();
        // the second is large enough to look at in a window; of a small picture there is but one
        Optional<byte[]> picture = copies.isEmpty()
                ? Optional.empty()
                : Optional.of(folder.read(copies.get(Math.min(1, copies.size() - 1))));
        ExportWords words = PageWords.of(first, messages).labels();
        return new Preview.Page(new FirstSitePage(words).of(page.get(), picture));
    }

    private SitePrinter printer(Publication publication) {
        return new SitePrinter(templates, PageWords.of(publication, messages));
    }
}
