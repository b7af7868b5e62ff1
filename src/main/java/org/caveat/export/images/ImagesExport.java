package org.caveat.export.images;

import java.awt.Font;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caveat.export.ExportFolder;
import org.caveat.export.LeftOut;
import org.caveat.export.PictureFormat;
import org.caveat.export.Preview;
import org.caveat.export.Publication;
import org.caveat.export.PublishedJson;
import org.caveat.imaging.OwnColours;
import org.caveat.imaging.Pictures;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.caveat.work.SideBySide;

/** Writes a copy of each photograph with a strip below that carries its caveats, where the photographs lie in their folders. */
public final class ImagesExport implements PictureFormat {
    /** Copies that may wait for those before, so that no processor waits. */
    private static final int WAITING = 1;

    private static final int SEEN_AHEAD = 1_200;

    private final Supplier<Pictures> pictures;
    private final SidecarJson json;
    private final Messages messages;
    private final Supplier<List<Font>> machineFonts;

    /** @param pictures opens the originals; asked for when the first copy is made */
    public ImagesExport(Supplier<Pictures> pictures, SidecarJson json, Messages messages) {
        this(pictures, json, messages, Fonts::installed);
    }

    ImagesExport(Supplier<Pictures> pictures, SidecarJson json, Messages messages, Supplier<List<Font>> machineFonts) {
        this.pictures = pictures;
        this.json = json;
        this.messages = messages;
        this.machineFonts = machineFonts;
    }

    @Override
    public String name() {
        return "images";
    }

    @Override
    public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException {
        CopyMaking making = new CopyMaking(publication, folder, captioning(publication, false), messages);
        List<LeftOut> leftOut = new ArrayList<>();
        int total = publication.photographs().size();
        try (SideBySide<CopyMaking.Made> work = SideBySide.onEveryProcessor(WAITING, made -> {
            made.into(folder);
            leftOut.addAll(made.leftOut());
        })) {
            for (int i = 0; i < total; i++) {
                progress.at(i, total);
                int place = i;
                work.add(() -> making.made(place));
            }
            work.finish();
        }
        progress.at(total, total);
        return leftOut;
    }

    private Captioning captioning(Publication publication, boolean isAlone) {
        return new Captioning(
                publication,
                new PublishedJson(json, publication),
                new OwnColours(pictures.get()),
                messages,
                machineFonts,
                isAlone);
    }

    @Override
    public Preview preview(Publication first, ExportFolder folder, Progress progress) {
        return new Preview.Picture(captioning(first, false)
                .captioned(0, Optional.empty(), SEEN_AHEAD)
                .whole());
    }

    @Override
    public Made picture(Publication publication, int longestSide) {
        Captioning.Captioned captioned = captioning(publication, true).captioned(0, Optional.empty(), longestSide);
        return new Made(captioned.whole(), captioned.leftOut());
    }
}
