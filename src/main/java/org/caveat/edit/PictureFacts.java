package org.caveat.edit;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;

/**
 * What a photograph's file is now, where it is another than its sidecar speaks of.
 *
 * @param bytes the file's size
 * @param width of the upright picture, in pixels
 * @param height of the upright picture, in pixels
 * @param orientation as EXIF counts it, 1 to 8
 */
public record PictureFacts(long bytes, int width, int height, int orientation) {

    /** Says them of the photograph. The digest of the former file goes: of this one nobody has made any yet. */
    Edit taken(AnnotatedPhotograph state) {
        Edit facts = Several.of(
                new Put<>(Place.PHOTOGRAPH, PhotographFields.BYTE_SIZE, Optional.of(bytes)),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.WIDTH, Optional.of(width)),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.HEIGHT, Optional.of(height)),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.ORIENTATION, Optional.of(orientation)));
        // what stands there and is no digest is not understood, and stays
        return state.photograph().get(PhotographFields.FIXITY).isEmpty()
                ? facts
                : Several.of(facts, new Put<>(Place.PHOTOGRAPH, PhotographFields.FIXITY, List.of()));
    }
}
