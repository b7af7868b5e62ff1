package org.caveat.export;

import java.util.Optional;
import org.caveat.export.LeftOut.Why;
import org.caveat.sidecar.Loaded;

/**
 * What becomes of a photograph whose picture cannot be shown: what is said of it is carried all the same, and where nothing
 * is said there is nothing to carry.
 *
 * @param isCarried whether the photograph stands in the export
 * @param leftOut what the report must tell of it; empty where it tells it already
 */
public record WithoutPicture(boolean isCarried, Optional<LeftOut> leftOut) {
    /** @param reason why there is no picture, in words */
    public static WithoutPicture of(PublishedPhotograph photograph, String reason) {
        boolean silent = photograph.holding().sidecar() instanceof Loaded.Absent;
        Why why = silent ? Why.UNREADABLE : Why.PICTURE;
        Optional<LeftOut> leftOut = photograph.unreadable().isPresent()
                ? Optional.empty()
                : Optional.of(LeftOut.photograph(photograph.file(), why, reason));
        return new WithoutPicture(!silent, leftOut);
    }
}
