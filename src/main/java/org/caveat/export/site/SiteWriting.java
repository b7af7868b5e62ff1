package org.caveat.export.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.ExportFolder;
import org.caveat.export.LeftOut;
import org.caveat.export.LeftOut.Why;
import org.caveat.export.PictureMaker;
import org.caveat.export.PictureUnreadable;
import org.caveat.export.Publication;
import org.caveat.export.PublishedJson;
import org.caveat.export.PublishedPhotograph;
import org.caveat.sidecar.SidecarJson;
import org.caveat.work.Progress;

/** One writing of a site: first the pictures, for only they tell what can be shown; then the pages; then those that lead to them. */
final class SiteWriting {
    private final Publication publication;
    private final ExportFolder folder;
    private final Progress progress;
    private final Steps steps;
    private final List<SitePhotograph> photographs = new ArrayList<>();
    /** The place of each of the site's photographs in the publication. */
    private final List<Integer> places = new ArrayList<>();

    private final List<LeftOut> leftOut = new ArrayList<>();
    private Optional<PhotographPage> first = Optional.empty();

    SiteWriting(Publication publication, ExportFolder folder, Progress progress) {
        this.publication = publication;
        this.folder = folder;
        this.progress = progress;
        steps = new Steps(progress, publication.photographs().size() * (isTiled() ? 3L : 2L));
    }

    /** The first page of a photograph, once it is written; none where there is none. */
    Optional<PhotographPage> first() {
        return first;
    }

    /** Writes all of it, and tells what could not be carried after all. */
    List<LeftOut> write(PictureMaker maker, SidecarJson json, SitePrinter printer) throws IOException {
        pictures(maker);
        if (isTiled()) {
            tiles(maker);
        }
        SiteContents contents =
                SiteContents.of(publication, photographs, printer.words().tongue());
        HouseWriting house = new HouseWriting(publication, folder);
        Frames frames = new Frames(contents, printer.words(), house.write());
        leftOut.addAll(house.leftOut());
        pages(new PublishedJson(json, publication), new PhotographPages(contents, frames, printer.words()), printer);
        new ChapterWriting(contents, frames, printer).writeTo(folder);
        SiteAssets.writeTo(folder);
        if (photographs.stream().anyMatch(photograph -> photograph.tiles().isPresent())) {
            DeepView.writeTo(folder);
        }
        progress.at(1, 1);
        return leftOut;
    }

    private boolean isTiled() {
        return publication.options().layout().tiles();
    }

    private void pictures(PictureMaker maker) throws IOException {
        List<PublishedPhotograph> published = publication.photographs();
        new SitePictures(maker, folder).of(published, new SitePictures.Taker() {
            @Override
            public void shown(int place, List<SitePicture> copies) {
                steps.next();
                add(place, SitePhotograph.shown(published.get(place), copies));
            }

            @Override
            public void unseen(int place, String reason) {
                steps.next();
                SiteWriting.this.unseen(place, reason);
            }
        });
    }

    /** One photograph after the other, each on all processors, so that no more than one is in memory. */
    private void tiles(PictureMaker maker) throws IOException {
        for (int i = 0; i < photographs.size(); i++) {
            SitePhotograph shown = photographs.get(i);
            if (!shown.copies().isEmpty()) {
                photographs.set(i, tiled(shown, maker));
            }
            steps.next();
        }
    }

    private SitePhotograph tiled(SitePhotograph shown, PictureMaker maker) throws IOException {
        PublishedPhotograph published = shown.published();
        Path original = published.holding().found().path();
        try {
            return maker.tiles(original, DeepView.FOLDER + published.names().flat(), folder, steps.part())
                    .map(shown::with)
                    .orElse(shown);
        } catch (PictureUnreadable reason) {
            leftOut.add(LeftOut.photograph(published.file(), Why.TILES, String.valueOf(reason.getMessage())));
            return shown;
        }
    }

    private void add(int place, SitePhotograph photograph) {
        places.add(place);
        photographs.add(photograph);
    }

    /** A photograph without its picture: what is said of it is carried all the same. */
    private void unseen(int place, String reason) {
        PublishedPhotograph published = publication.photographs().get(place);
        LeftOut.picture(published, reason).ifPresent(leftOut::add);
        if (!published.isSilent()) {
            add(place, SitePhotograph.unseen(published, reason));
        }
    }

    private void pages(PublishedJson json, PhotographPages pages, SitePrinter printer) throws IOException {
        for (int i = 0; i < photographs.size(); i++) {
            steps.next();
            PublishedPhotograph photograph = photographs.get(i).published();
            String data = json.page(places.get(i));
            PhotographPage page = pages.page(i, data);
            folder.write(PhotographPages.FOLDER + photograph.names().flat() + PublishedJson.ENDING, data);
            folder.write(PhotographPages.FOLDER + PhotographPages.fileName(photograph), printer.print(page));
            first = first.or(() -> Optional.of(page));
        }
    }
}
