package org.caveat.export;

import java.util.List;
import org.caveat.imaging.Pixels;

/** A format that makes pictures with what is said of them below, so that one can be handed on without being kept. */
public interface PictureFormat extends ExportFormat {

    /**
     * A picture, and what it lacks.
     *
     * @param leftOut what could not be shown on it
     */
    record Made(Pixels pixels, List<LeftOut> leftOut) {
        public Made {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Makes the picture of the first photograph. There is no file beside it: all that is said is said on it, in full.
     *
     * @param longestSide of the photograph, in pixels, at most; what is said stands below it
     */
    Made picture(Publication publication, int longestSide);
}
