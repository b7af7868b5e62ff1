package org.caveat.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.image.Image;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/**
 * Parts of pictures, decoded one at a time, the latest asked for first: so that a slow picture never holds up the one that
 * is looked at now, nor a save.
 */
public final class DecodedParts implements PictureParts {
    private final Pictures pictures;
    private final Messages messages;
    private final Work work;
    private final Executor toolkit;
    private final Deque<Asked> newestFirst = new ArrayDeque<>();
    private boolean decoding;

    /** @param toolkit the toolkit's thread */
    public DecodedParts(Pictures pictures, Messages messages, Work work, Executor toolkit) {
        this.pictures = pictures;
        this.messages = messages;
        this.work = work;
        this.toolkit = toolkit;
    }

    private record Asked(Leaf leaf, Rectangle part, int reduction, PictureTaker taker, AtomicBoolean wanted) {}

    @Override
    public Wanted ask(Leaf leaf, Rectangle part, int reduction, PictureTaker taker) {
        Asked asked = new Asked(leaf, part, reduction, taker, new AtomicBoolean(true));
        synchronized (this) {
            newestFirst.addFirst(asked);
        }
        decodeNext();
        return () -> cancel(asked);
    }

    private synchronized void cancel(Asked asked) {
        asked.wanted().set(false);
        newestFirst.remove(asked);
    }

    private void decodeNext() {
        Asked next;
        synchronized (this) {
            if (decoding || newestFirst.isEmpty()) {
                return;
            }
            decoding = true;
            next = newestFirst.removeFirst();
        }
        work.start(Rank.NOW, progress -> decode(next)).result().whenComplete((image, failure) -> {
            synchronized (this) {
                decoding = false;
            }
            if (failure != null) {
                handOver(next, () -> next.taker().refused(sentence(next, failure)));
            }
            decodeNext();
        });
    }

    private Image decode(Asked asked) throws PictureFailure {
        try (PixelSource source = pictures.open(asked.leaf())) {
            if (!asked.part().isWithin(source.width(), source.height())) {
                throw new IllegalStateException("not the size its header tells");
            }
            Image image = Wrapped.image(source.read(asked.part(), 1.0 / asked.reduction()));
            handOver(asked, () -> asked.taker().picture(image));
            return image;
        }
    }

    private String sentence(Asked asked, Throwable failure) {
        return failure instanceof PictureFailure known
                ? known.sentence()
                : messages.get(
                        "lighttable.not-shown",
                        String.valueOf(asked.leaf().file().getFileName()));
    }

    private void handOver(Asked asked, Runnable handing) {
        toolkit.execute(() -> {
            if (asked.wanted().get()) {
                handing.run();
            }
        });
    }
}
