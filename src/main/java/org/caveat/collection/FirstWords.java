package org.caveat.collection;

import java.util.Optional;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.PageFields;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.text.Repeated;

/** What can be said of a photograph of which nobody has said anything: the facts of its file, and where it belongs. */
final class FirstWords {
    /** Most pictures of a collection are of a few sizes. */
    private static final Repeated<Optional<Integer>> NUMBERS = new Repeated<>();

    private static final Repeated<Optional<String>> FORMATS = new Repeated<>();

    private FirstWords() {}

    static AnnotatedPhotograph of(Found found, Header header, CollectionDescription collection) {
        Said facts = Said.NOTHING
                .with(PhotographFields.FILE_NAME, found.fileName())
                .with(
                        PhotographFields.FORMAT,
                        FORMATS.one(Optional.of(header.mediaType()).filter(type -> !type.isEmpty())))
                .with(PhotographFields.BYTE_SIZE, Optional.of(header.bytes()))
                .with(PhotographFields.WIDTH, size(header.width()))
                .with(PhotographFields.HEIGHT, size(header.height()))
                .with(PhotographFields.ORIENTATION, NUMBERS.one(Optional.of(header.orientation())));
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare(found.fileName());
        return bare.with(new Photograph(facts)).with(bare.page().with(PageFields.PART_OF, collection.id()));
    }

    private static Optional<Integer> size(int pixels) {
        return pixels > 0 ? NUMBERS.one(Optional.of(pixels)) : Optional.empty();
    }
}
