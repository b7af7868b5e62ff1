package org.caveat.export.xmp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportFormat;
import org.caveat.export.Extra;
import org.caveat.export.ForeignXmp;
import org.caveat.export.LeftOut;
import org.caveat.export.Publication;
import org.caveat.export.PublishedJson;
import org.caveat.export.PublishedPhotograph;
import org.caveat.export.XmpOfPhotograph;
import org.caveat.metadata.xmp.Withheld;
import org.caveat.metadata.xmp.XmpDamaged;
import org.caveat.metadata.xmp.XmpDocument;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.caveat.work.SideBySide;

/**
 * Writes a file of XMP for each photograph, {@code photo.jpg.xmp}, where the photographs lie in their folders: never beside
 * the originals. On all processors, and in their order.
 */
public final class XmpExport implements ExportFormat {
    private static final String ENDING = ".xmp";
    private static final int WAITING = 16;

    private final SidecarJson json;
    private final Messages messages;

    public XmpExport(SidecarJson json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "xmp";
    }

    /** A photograph's file, and what could not be kept in it. */
    private record Made(int place, String packet, Optional<LeftOut> leftOut) {}

    @Override
    public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException {
        XmpOfPhotograph xmp = new XmpOfPhotograph(publication, new PublishedJson(json, publication), messages);
        List<PublishedPhotograph> photographs = publication.photographs();
        List<LeftOut> leftOut = new ArrayList<>();
        try (SideBySide<Made> work = SideBySide.onEveryProcessor(WAITING, made -> {
            String name = photographs.get(made.place()).names().tree();
            folder.write(name + ENDING, made.packet());
            made.leftOut().ifPresent(leftOut::add);
        })) {
            for (int i = 0; i < photographs.size(); i++) {
                progress.at(i, photographs.size());
                int place = i;
                work.add(() -> made(xmp, publication, place));
            }
            work.finish();
        }
        progress.at(photographs.size(), photographs.size());
        return leftOut;
    }

    private static Made made(XmpOfPhotograph xmp, Publication publication, int place) {
        PublishedPhotograph photograph = publication.photographs().get(place);
        XmpDocument base = XmpDocument.empty();
        Optional<LeftOut> leftOut = Optional.empty();
        try {
            Optional<ForeignXmp.Found> found =
                    ForeignXmp.beside(photograph.holding().found().path());
            if (found.isPresent()) {
                boolean position = publication.options().carries(Extra.GPS);
                base = XmpDocument.of(found.get().packet()).without(Withheld.fromThePublic(!position));
            }
        } catch (IOException | XmpDamaged damaged) {
            leftOut = Optional.of(LeftOut.photograph(photograph.file(), LeftOut.Why.XMP, ""));
        }
        return new Made(place, xmp.on(place, base).packet(), leftOut);
    }
}
