package org.caveat.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pixels;
import org.caveat.imaging.tiles.Tile;
import org.caveat.imaging.tiles.TileTaker;
import org.caveat.imaging.tiles.Tiles;
import org.caveat.imaging.tiles.Urgency;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;

/**
 * Parts of pictures from the tiles of {@code imaging}, brought to the toolkit's thread: a few at a time, so that keys and
 * drawing have their turn in between.
 */
public final class DecodedParts implements PictureParts {
    /** Each becomes a texture. */
    private static final int AT_ONCE = 4;

    private final Tiles tiles;
    private final Messages messages;
    private final Executor later;
    private final Arrivals<Runnable> arrivals;

    /**
     * @param toolkit the toolkit's thread
     * @param later the toolkit's thread, once what waits for it is done
     */
    public DecodedParts(Tiles tiles, Messages messages, Executor toolkit, Executor later) {
        this.tiles = tiles;
        this.messages = messages;
        this.later = later;
        arrivals = new Arrivals<>(
                toolkit, new Arrivals.Slices<>(AT_ONCE, later, each -> false), batch -> batch.forEach(Runnable::run));
    }

    @Override
    public Wanted ask(Leaf leaf, Rectangle part, int reduction, PictureTaker taker) {
        Asked asked = new Asked(leaf, taker);
        Tiles.Lasting asking = tiles.ask(leaf, part, reduction, Urgency.SEEN, asked);
        return () -> {
            asked.isWanted = false;
            asking.end();
        };
    }

    @Override
    public Optional<Image> ready(Leaf leaf, Rectangle part, int reduction) {
        return Tile.showing(part, reduction)
                .flatMap(tile -> tiles.ready(leaf, tile))
                .filter(pixels -> Tile.isAsLargeAs(part, reduction, pixels.width(), pixels.height()))
                .map(Wrapped::image);
    }

    @Override
    public Wanted expect(Leaf leaf, List<Rectangle> parts, int reduction, Urgency urgency) {
        List<Tiles.Lasting> expected = new ArrayList<>();
        for (Rectangle part : parts) {
            expected.add(tiles.ask(leaf, part, reduction, urgency, new Kept()));
        }
        return () -> expected.forEach(Tiles.Lasting::end);
    }

    @Override
    public Wanted look(Leaf leaf) {
        Tiles.Lasting looking = tiles.look(leaf);
        later.execute(tiles::meanwhile);
        return looking::end;
    }

    @Override
    public void check(Leaf leaf, Runnable changed) {
        tiles.check(leaf, () -> arrivals.add(changed));
    }

    private String sentence(Leaf leaf, Throwable failure) {
        return failure instanceof PictureFailure known
                ? known.sentence()
                : messages.get(
                        "lighttable.not-shown", String.valueOf(leaf.file().getFileName()));
    }

    /** What is expected is kept in memory by whoever made it. */
    private static final class Kept implements TileTaker {
        @Override
        public void made(Pixels pixels) {
            // it is there when it is asked for
        }

        @Override
        public void refused(Throwable reason) {
            // whoever asks for it then will be told
        }
    }

    /** Brings what comes to the toolkit's thread. What is some of a picture gives way to more of it. */
    private final class Asked implements TileTaker {
        private final Leaf leaf;
        private final PictureTaker taker;
        private final AtomicReference<Optional<Pixels>> latest = new AtomicReference<>(Optional.empty());
        private volatile boolean isWanted = true;
        private volatile boolean isOver;

        Asked(Leaf leaf, PictureTaker taker) {
            this.leaf = leaf;
            this.taker = taker;
        }

        @Override
        public void made(Pixels pixels) {
            isOver = true;
            Image image = Wrapped.image(pixels);
            handOver(() -> taker.picture(image));
        }

        @Override
        public void coming(Pixels some) {
            if (latest.getAndSet(Optional.of(some)).isEmpty()) {
                handOver(() -> latest.getAndSet(Optional.empty())
                        .filter(newest -> !isOver)
                        .ifPresent(newest -> taker.coming(Wrapped.image(newest))));
            }
        }

        @Override
        public void refused(Throwable reason) {
            isOver = true;
            handOver(() -> taker.refused(sentence(leaf, reason)));
        }

        private void handOver(Runnable handing) {
            arrivals.add(() -> {
                if (isWanted) {
                    handing.run();
                }
            });
        }
    }
}
