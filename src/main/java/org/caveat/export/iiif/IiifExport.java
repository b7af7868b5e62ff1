package org.caveat.export.iiif;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportFormat;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportedFile;
import org.caveat.export.LeftOut;
import org.caveat.export.Preview;
import org.caveat.export.Publication;
import org.caveat.export.PublishedJson;
import org.caveat.export.TilePyramid;
import org.caveat.imaging.Pictures;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** Writes a collection for IIIF viewers. */
public final class IiifExport implements ExportFormat {
    private final Tiling tiling;
    private final SidecarJson json;
    private final Messages messages;

    /** @param pictures opens the originals; asked for when the first one is cut into tiles */
    public IiifExport(Supplier<Pictures> pictures, SidecarJson json, Messages messages) {
        this(new TiledPictures(new TilePyramid(pictures)), json, messages);
    }

    public IiifExport(Tiling tiling, SidecarJson json, Messages messages) {
        this.tiling = tiling;
        this.json = json;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "iiif";
    }

    @Override
    public List<String> warnings(ExportOptions options) {
        return Ids.published(options).isPresent()
                ? List.of()
                : List.of(messages.get("iiif.base-url-missing", Ids.NOWHERE));
    }

    @Override
    public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException {
        IiifWriting writing = new IiifWriting(Presentation.of(publication, messages), folder, progress);
        writing.pictures(tiling);
        writing.data(new PublishedJson(json, publication));
        writing.resources();
        return writing.leftOut();
    }

    @Override
    public Preview preview(Publication first, ExportFolder folder, Progress progress) throws IOException {
        List<LeftOut> leftOut = write(first, folder, progress);
        Optional<String> manifest = folder.files().stream()
                .map(ExportedFile::path)
                .filter(Ids::isManifest)
                .findFirst();
        return manifest.isPresent() ? Preview.Text.of(manifest.get(), folder) : new Preview.Nothing(leftOut);
    }
}
