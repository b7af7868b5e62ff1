package org.caveat.ui.region;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.caveat.model.Beyond;
import org.caveat.model.Region;

/**
 * What a tool draws is seen, and once it is drawn the tool is put down before the region is taken.
 *
 * @param seen what is seen of it
 * @param onMat where marks beyond the frame are set
 */
record OnPaper(ObjectProperty<Optional<Sketch>> seen, BeyondModel onMat, Runnable putDown, RegionTaker taker)
        implements Sketching {
    @Override
    public void show(Optional<Sketch> now) {
        seen.set(now);
    }

    @Override
    public void done(Region region) {
        putDown.run();
        taker.drawn(region);
    }

    @Override
    public void showOnMat(Optional<MatPlace> place) {
        onMat.show(place);
    }

    @Override
    public void done(Beyond mark) {
        putDown.run();
        onMat.place(mark);
    }
}
