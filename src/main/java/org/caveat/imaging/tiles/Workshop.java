package org.caveat.imaging.tiles;

import java.util.List;
import java.util.Optional;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pixels;

/** Makes what is due, and tells those who wait: nothing twice, and nothing that is there already. */
final class Workshop {
    private final OpenPictures pictures;
    private final TileCache cache;
    private final Schedule schedule;

    /** @param schedule is also the lock under which it is used */
    Workshop(OpenPictures pictures, TileCache cache, Schedule schedule) {
        this.pictures = pictures;
        this.cache = cache;
        this.schedule = schedule;
    }

    /** Never throws: whoever waits hears of whatever goes wrong. */
    void run(Turn turn) {
        Optional<Throwable> reason = Optional.empty();
        boolean isBegun = false;
        try {
            OpenPicture picture = pictures.take(turn.leaf());
            try {
                isBegun = make(turn, picture);
            } finally {
                pictures.letGo(picture);
            }
        } catch (PictureFailure | RuntimeException failure) {
            reason = Optional.of(failure);
        } catch (OutOfMemoryError full) {
            cache.clear();
            reason = Optional.of(full);
        }
        end(turn, isBegun, reason);
    }

    private boolean make(Turn turn, OpenPicture picture) throws PictureFailure {
        List<Tile> tiles;
        if (turn.first().isPresent()) {
            Wish first = turn.first().get();
            if (!picture.shows(first.tile())) {
                throw new IllegalStateException("not the size its header tells");
            }
            if (isServed(turn, picture)) {
                return true;
            }
            tiles = picture.maker().together(first.tile(), waited(turn));
        } else {
            tiles = picture.maker().meanwhile();
        }
        List<Tile> mine = claim(turn, picture, tiles);
        // once more: another may have made it just before it could be claimed
        boolean isServed = isServed(turn, picture);
        if (!mine.isEmpty()) {
            picture.maker().make(mine, new Telling(turn, picture.state()));
        }
        return isServed || !mine.isEmpty();
    }

    /** Hands whoever it began for, and who waits for nobody else, what is in memory; says whether that was so. */
    private boolean isServed(Turn turn, OpenPicture picture) {
        Optional<Wish> first;
        synchronized (schedule) {
            first = turn.unplaced();
        }
        Optional<Pixels> there = first.flatMap(wish -> cache.find(new Piece(picture.state(), wish.tile())));
        if (first.isPresent() && there.isPresent()) {
            synchronized (schedule) {
                turn.serve();
            }
            hand(first.get(), there.get());
        }
        return there.isPresent();
    }

    private List<Tile> waited(Turn turn) {
        synchronized (schedule) {
            return schedule.wishes().tilesOf(turn.leaf());
        }
    }

    /** Takes those that nobody else makes and that are not there; who waits for one that another makes, waits for that. */
    private List<Tile> claim(Turn turn, OpenPicture picture, List<Tile> tiles) {
        synchronized (schedule) {
            PictureState state = picture.state();
            Optional<Turn> other = turn.first().flatMap(first -> schedule.maker(state, first.tile()));
            if (other.isPresent()) {
                turn.first().ifPresent(other.get()::add);
                turn.serve();
                return List.of();
            }
            List<Tile> mine = tiles.stream()
                    .filter(picture::shows)
                    .filter(tile -> !cache.has(new Piece(state, tile)))
                    .filter(tile -> schedule.maker(state, tile).isEmpty())
                    .toList();
            turn.begin(state, mine);
            turn.first().ifPresent(turn::add);
            mine.forEach(tile -> schedule.wishes().take(turn.leaf(), tile).forEach(turn::add));
            return mine;
        }
    }

    private void end(Turn turn, boolean isBegun, Optional<Throwable> reason) {
        List<Wish> still;
        boolean isWorthRetrying = reason.isEmpty()
                || turn.isMeanwhile()
                || reason.get() instanceof OutOfMemoryError
                || (reason.get() instanceof PictureFailure failure && !failure.isOfTheFile());
        synchronized (schedule) {
            schedule.ended(turn);
            if (turn.isMeanwhile() && (!isBegun || reason.isPresent())) {
                schedule.finished(turn.leaf());
            }
            still = turn.waiting().stream().filter(Wish::isWanted).toList();
            if (isWorthRetrying) {
                still = still.stream().filter(wish -> !isTriedAgain(wish)).toList();
            }
        }
        Throwable why = reason.orElseGet(() -> new IllegalStateException("not made"));
        still.forEach(wish -> wish.taker().refused(why));
    }

    private boolean isTriedAgain(Wish wish) {
        boolean again = wish.isToBeTriedAgain();
        if (again) {
            schedule.wishes().add(wish);
        }
        return again;
    }

    private static void hand(Wish wish, Pixels pixels) {
        if (wish.isWanted()) {
            wish.taker().made(pixels);
        }
    }

    /** Keeps what is made, and hands it to whoever waits for it. */
    private final class Telling implements TileMaker.Making {
        private final Turn turn;
        private final PictureState picture;

        Telling(Turn turn, PictureState picture) {
            this.turn = turn;
            this.picture = picture;
        }

        @Override
        public void made(Tile tile, Pixels pixels) {
            cache.keep(new Piece(picture, tile), pixels);
            List<Wish> waited;
            List<Wish> others;
            synchronized (schedule) {
                waited = turn.made(tile);
                others = schedule.wishes().take(picture.leaf(), tile);
            }
            waited.forEach(wish -> hand(wish, pixels));
            others.forEach(wish -> hand(wish, pixels));
        }

        @Override
        public void coming(Tile tile, Pixels some) {
            List<Wish> waiting;
            synchronized (schedule) {
                waiting = turn.waitingFor(tile);
            }
            waiting.stream().filter(Wish::isWanted).forEach(wish -> wish.taker().coming(some));
        }

        @Override
        public boolean isWanted() {
            synchronized (schedule) {
                return schedule.isWanted(turn);
            }
        }
    }
}
