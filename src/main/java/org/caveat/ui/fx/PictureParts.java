package org.caveat.ui.fx;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.tiles.Urgency;
import org.caveat.model.Region.Rectangle;

/** Parts of pictures, upright, made behind. To be asked on the toolkit's thread, which never waits. */
@FunctionalInterface
public interface PictureParts {

    /**
     * Asks for a part, before all that were asked for until now.
     *
     * @param part in pixels of the upright picture
     * @param reduction pixels of the picture for one of the part's, each way: 1, 2, 4 …
     */
    Wanted ask(Leaf leaf, Rectangle part, int reduction, PictureTaker taker);

    /** The part, if it is in memory and no more than a tile. */
    default Optional<Image> ready(Leaf leaf, Rectangle part, int reduction) {
        return Optional.empty();
    }

    /** Has parts made that will be asked for soon, when nobody waits for others. */
    default Wanted expect(Leaf leaf, List<Rectangle> parts, int reduction, Urgency urgency) {
        return () -> {};
    }

    /** Looks at a picture: its file stays open, and while nobody waits for a part the rest of it is made. */
    default Wanted look(Leaf leaf) {
        return () -> {};
    }

    /**
     * Its file may have changed since it was looked at.
     *
     * @param changed is told on the toolkit's thread if so; nothing of it is {@link #ready} then before it was asked for
     */
    default void check(Leaf leaf, Runnable changed) {}
}
