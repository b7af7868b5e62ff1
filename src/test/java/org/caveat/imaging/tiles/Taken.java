package org.caveat.imaging.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.imaging.Pixels;

/** What came of asking. */
final class Taken implements TileTaker {
    private final List<Pixels> coming = new ArrayList<>();
    private Optional<Pixels> made = Optional.empty();
    private Optional<Throwable> reason = Optional.empty();
    private int times;

    Optional<Pixels> pixels() {
        return made;
    }

    List<Pixels> came() {
        return coming;
    }

    Optional<Throwable> reason() {
        return reason;
    }

    /** How often it was told that it is over. */
    int times() {
        return times;
    }

    @Override
    public void made(Pixels pixels) {
        made = Optional.of(pixels);
        times++;
    }

    @Override
    public void coming(Pixels some) {
        coming.add(some);
    }

    @Override
    public void refused(Throwable why) {
        reason = Optional.of(why);
        times++;
    }
}
