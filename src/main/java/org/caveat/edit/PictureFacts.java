package org.caveat.edit;

import java.util.List;
import java.util.Optional;
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
    Edit taken() {
        return Several.of(
                new Put<>(Place.PHOTOGRAPH, PhotographFields.BYTE_SIZE, Optional.of(bytes)),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.WIDTH, Optional.of(width)),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.HEIGHT, Optional.of(height)),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.ORIENTATION, Optional.of(orientation)),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.FIXITY, List.of()));
    }
}
