package org.caveat.export.iiif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.ExportFolder;
import org.caveat.export.InstitutionLogo;
import org.caveat.export.LeftOut;
import org.caveat.export.PartOfProgress;
import org.caveat.export.PublishedJson;
import org.caveat.export.PublishedPhotograph;
import org.caveat.imaging.PictureFailure;
import org.caveat.model.CollectionFields;
import org.caveat.model.Institution;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.work.Progress;
import tools.jackson.databind.node.ObjectNode;

/** One writing of an export: first the pictures, for only they tell what can be shown; then what is said of them. */
final class IiifWriting {
    private final Presentation presentation;
    private final ExportFolder folder;
    private final Progress progress;
    private final List<ShownPhotograph> photographs = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    IiifWriting(Presentation presentation, ExportFolder folder, Progress progress) {
        this.presentation = presentation;
        this.folder = folder;
        this.progress = progress;
    }

    /** What could not be carried after all. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    void pictures(Tiling tiling) throws IOException {
        List<PublishedPhotograph> published = presentation.publication().photographs();
        for (int i = 0; i < published.size(); i++) {
            picture(tiling, published.get(i), i, published.size());
        }
    }

    private void picture(Tiling tiling, PublishedPhotograph photograph, int place, int of) throws IOException {
        Progress part = new PartOfProgress(progress, place, of);
        part.at(0, 1);
        Optional<String> unreadable = photograph.unreadable();
        if (unreadable.isPresent()) {
            unseen(photograph, place, unreadable.get());
            return;
        }
        try {
            List<ImageSize> sizes = tiling.write(
                    photograph.holding().found().path(),
                    Ids.imagePath(photograph),
                    presentation.ids().image(photograph),
                    folder,
                    part);
            photographs.add(new ShownPhotograph(photograph, place, sizes, Optional.empty()));
        } catch (PictureFailure failure) {
            unseen(photograph, place, failure.sentence());
        }
    }

    private void unseen(PublishedPhotograph photograph, int place, String reason) {
        LeftOut.picture(photograph, reason).ifPresent(leftOut::add);
        if (!photograph.isSilent()) {
            photographs.add(new ShownPhotograph(photograph, place, List.of(), Optional.of(reason)));
        }
    }

    void data(PublishedJson json) throws IOException {
        for (ShownPhotograph shown : photographs) {
            folder.write(Ids.dataPath(shown.published()), json.page(shown.place()));
        }
        folder.write(CollectionWriting.DATA, json::collection);
    }

    void resources() throws IOException {
        Providers providers = new Providers(presentation, logo());
        ManifestWriting manifests = new ManifestWriting(presentation, providers);
        CollectionWriting collection = new CollectionWriting(presentation, providers);
        if (presentation.publication().options().layout().folderManifests()) {
            for (PhotographFolder each : PhotographFolder.of(photographs)) {
                write(each.path(), manifests.of(each));
                collection.list(each);
            }
        } else {
            for (ShownPhotograph shown : photographs) {
                write(Ids.manifestPath(shown.published()), manifests.of(shown));
                collection.list(shown);
            }
        }
        write(Ids.COLLECTION, collection.collection());
        progress.at(1, 1);
    }

    private void write(String path, ObjectNode resource) throws IOException {
        folder.write(path, CanonicalText.of(resource));
    }

    /** The path of the institution's logo; none where there is none to show. */
    private Optional<String> logo() throws IOException {
        Optional<String> named = presentation
                .publication()
                .description()
                .get(CollectionFields.INSTITUTION)
                .flatMap(Institution::logo);
        return named.isEmpty()
                ? Optional.empty()
                : new InstitutionLogo(presentation.publication(), folder).write(named.get(), leftOut::add);
    }
}
