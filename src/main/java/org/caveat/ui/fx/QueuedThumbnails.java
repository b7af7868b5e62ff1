package org.caveat.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.image.Image;
import org.caveat.collection.Holding;
import org.caveat.imaging.Thumbnail;
import org.caveat.imaging.ThumbnailQueue;

/** Thumbnails from the queue of {@code imaging}, brought to the toolkit's thread. */
public final class QueuedThumbnails implements Thumbnails {
    private final ThumbnailQueue queue;
    private final Executor toolkit;

    /** @param toolkit the toolkit's thread */
    public QueuedThumbnails(ThumbnailQueue queue, Executor toolkit) {
        this.queue = queue;
        this.toolkit = toolkit;
    }

    @Override
    public Wanted ask(Holding photograph, int width, int height, PictureTaker taker) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        int side = longestSide(photograph, width, height);
        queue.ask(new ThumbnailQueue.Request(
                photograph.found().path(), side, wanted::get, made -> take(made, wanted, taker)));
        return () -> wanted.set(false);
    }

    /** The longest side of the picture when it fits into the area. */
    private static int longestSide(Holding photograph, int width, int height) {
        double across = photograph.facts().header().width();
        double down = photograph.facts().header().height();
        if (across <= 0 || down <= 0) {
            return Math.max(width, height);
        }
        double shrinking = Math.min(width / across, height / down);
        return (int) Math.max(1, Math.ceil(Math.max(across, down) * shrinking));
    }

    private void take(Thumbnail made, AtomicBoolean wanted, PictureTaker taker) {
        if (made instanceof Thumbnail.Shown shown) {
            Image image = Wrapped.image(shown.pixels());
            handOver(wanted, () -> taker.picture(image));
        } else if (made instanceof Thumbnail.NotShown not) {
            handOver(wanted, () -> taker.refused(not.reason()));
        }
    }

    private void handOver(AtomicBoolean wanted, Runnable handing) {
        toolkit.execute(() -> {
            if (wanted.get()) {
                handing.run();
            }
        });
    }
}
