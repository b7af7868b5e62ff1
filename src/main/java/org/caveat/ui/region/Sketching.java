package org.caveat.ui.region;

import java.util.Optional;
import org.caveat.model.Region;

/** Where a tool shows what it draws, and hands over what it has drawn. */
public interface Sketching {

    /** Shows what is drawn so far, or nothing. */
    void show(Optional<Sketch> sketch);

    /** A region is drawn: nothing is shown of it any more, and the tool is no longer in hand. */
    void done(Region region);
}
