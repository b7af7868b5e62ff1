package org.caveat.imaging.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.caveat.cache.Cache;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.Pixels;
import org.caveat.model.Region.Rectangle;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/**
 * Tiles of pictures, for those who look at them: each decoded once however many ask, in the order in which they are looked
 * at, never begun once it is out of view, and kept in memory as long as there is room. May be used from any thread; no
 * method waits for a decoder.
 */
public final class Tiles implements AutoCloseable {
    private final OpenPictures pictures;
    private final TileCache cache;
    private final Work work;
    private final Schedule schedule;
    private final Workshop workshop;

    /**
     * Begins with nothing.
     *
     * @param kept where the coarser tiles of very large pictures are kept between sessions
     * @param work runs what is made behind; none of it should wait there for something else
     * @param processors of this machine: all but one make tiles, two at the least
     */
    public Tiles(Pictures pictures, Cache kept, Work work, int processors) {
        this(
                pictures::open,
                TileCache.ofThisMachine(),
                new PyramidStore(kept, pictures),
                work,
                new Schedule(workers(processors)));
    }

    Tiles(PictureOpening opening, TileCache cache, PyramidStore store, Work work, Schedule schedule) {
        this.pictures = new OpenPictures(opening, new TileMakers(cache, store)::of, cache::forget);
        this.cache = cache;
        this.work = work;
        this.schedule = schedule;
        workshop = new Workshop(pictures, cache, schedule);
    }

    private static int workers(int processors) {
        return Math.max(2, processors - 1);
    }

    /** How many threads may be at work for it at once. */
    public static int threads(int processors) {
        return workers(processors) + Schedule.SPARE;
    }

    /** Something that lasts until it is ended. */
    @FunctionalInterface
    public interface Lasting {
        /** From now on no more. */
        void end();
    }

    /** A tile that is in memory already, of the picture as its file was when it was looked at last. */
    public Optional<Pixels> ready(Leaf leaf, Tile tile) {
        return pictures.known(leaf).flatMap(state -> cache.find(new Piece(state, tile)));
    }

    /**
     * Asks for a tile, before all of that urgency that were asked for until now.
     *
     * @return to be ended when it is no longer wanted
     */
    public Lasting ask(Leaf leaf, Tile tile, Urgency urgency, TileTaker taker) {
        Wish wish = new Wish(leaf, tile, urgency, taker);
        change(now -> now.wishes().add(wish));
        return () -> {
            wish.drop();
            change(now -> now.wishes().drop(wish));
        };
    }

    /**
     * Asks for a part of a picture, which is put together of tiles.
     *
     * @param part in pixels of the upright picture
     * @return as above
     */
    public Lasting ask(Leaf leaf, Rectangle part, int reduction, Urgency urgency, TileTaker taker) {
        Mosaic mosaic = new Mosaic(part, reduction, taker);
        List<Lasting> asked = new ArrayList<>();
        for (Tile tile : mosaic.tiles()) {
            asked.add(ask(leaf, tile, urgency, mosaic.taking(tile)));
        }
        return () -> asked.forEach(Lasting::end);
    }

    /**
     * Looks at a picture: its file stays open, and while nobody waits for a tile, the rest of it is made. That begins with
     * the next asking, or {@link #meanwhile}: what is in view comes first.
     */
    public Lasting look(Leaf leaf) {
        pictures.look(leaf);
        synchronized (schedule) {
            schedule.look(leaf);
        }
        return () -> {
            change(now -> now.lookAway(leaf));
            pictures.lookAway(leaf);
        };
    }

    /** Begins with the rest of what is looked at, if nobody waits for anything. */
    public void meanwhile() {
        goOn();
    }

    /**
     * Looks whether the file of a picture has changed since it was looked at.
     *
     * @param changed is told so, on a working thread; nothing of it is {@link #ready} then until it was asked for again
     */
    public void check(Leaf leaf, Runnable changed) {
        work.start(Rank.SOON, progress -> {
            boolean isChanged = pictures.isChanged(leaf);
            if (isChanged) {
                changed.run();
            }
            return isChanged;
        });
    }

    /** Lets go of all tiles that are kept ready: memory runs short. They are made anew as they are asked for. */
    public void freeMemory() {
        cache.clear();
    }

    /** Nothing is begun any more, and what is being made ends at the next chance. */
    @Override
    public void close() {
        synchronized (schedule) {
            schedule.close();
        }
    }

    private void change(Consumer<Schedule> change) {
        synchronized (schedule) {
            change.accept(schedule);
        }
        goOn();
    }

    private void goOn() {
        for (Optional<Turn> next = next(); next.isPresent(); next = next()) {
            Turn turn = next.get();
            work.start(turn.isMeanwhile() ? Rank.IDLE : Rank.SOON, progress -> {
                workshop.run(turn);
                goOn();
                return true;
            });
        }
    }

    private Optional<Turn> next() {
        synchronized (schedule) {
            return schedule.next();
        }
    }
}
