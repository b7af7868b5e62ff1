package org.caveat.export.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.caveat.export.ExportFolder;
import org.caveat.export.LeftOut;
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
    private final List<SitePhotograph> photographs = new ArrayList<>();
    /** The place of each of the site's photographs in the publication. */
    private final List<Integer> places = new ArrayList<>();

    private final List<LeftOut> leftOut = new ArrayList<>();

    SiteWriting(Publication publication, ExportFolder folder, Progress progress) {
        this.publication = publication;
        this.folder = folder;
        this.progress = progress;
    }

    /** Writes all of it, and tells what could not be carried after all. */
    List<LeftOut> write(PictureMaker maker, SidecarJson json, SitePrinter printer) throws IOException {
        pictures(new SitePictures(maker, folder));
        SiteContents contents =
                SiteContents.of(publication, photographs, printer.words().tongue());
        HouseWriting house = new HouseWriting(publication, folder);
        Frames frames = new Frames(contents, printer.words(), house.write());
        leftOut.addAll(house.leftOut());
        pages(new PublishedJson(json, publication), new PhotographPages(contents, frames, printer.words()), printer);
        new ChapterWriting(contents, frames, printer).writeTo(folder);
        SiteAssets.writeTo(folder);
        progress.at(1, 1);
        return leftOut;
    }

    private void pictures(SitePictures pictures) throws IOException {
        List<PublishedPhotograph> published = publication.photographs();
        for (int i = 0; i < published.size(); i++) {
            progress.at(i, 2L * published.size());
            try {
                add(i, SitePhotograph.shown(published.get(i), pictures.of(published.get(i))));
            } catch (PictureUnreadable reason) {
                unseen(i, String.valueOf(reason.getMessage()));
            }
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
            progress.at(photographs.size() + i, 2L * photographs.size());
            PublishedPhotograph photograph = photographs.get(i).published();
            String data = json.page(places.get(i));
            folder.write(PhotographPages.FOLDER + photograph.names().flat() + PublishedJson.ENDING, data);
            folder.write(
                    PhotographPages.FOLDER + PhotographPages.fileName(photograph), printer.print(pages.page(i, data)));
        }
    }
}
