package org.caveat.ui.fx;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.image.Image;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.tiles.Urgency;
import org.caveat.model.Region.Rectangle;

/** Counts the pictures that were asked for and have not come: without any the window is at rest. */
public final class Pending {
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public Thumbnails counting(Thumbnails thumbnails) {
        return (photograph, width, height, taker) -> {
            Counted counted = new Counted(taker);
            return counted.of(thumbnails.ask(photograph, width, height, counted));
        };
    }

    public PictureParts counting(PictureParts parts) {
        return new CountedParts(parts);
    }

    /** What is only expected is waited for by nobody, and does not count. */
    private final class CountedParts implements PictureParts {
        private final PictureParts parts;

        CountedParts(PictureParts parts) {
            this.parts = parts;
        }

        @Override
        public Wanted ask(Leaf leaf, Rectangle part, int reduction, PictureTaker taker) {
            Counted counted = new Counted(taker);
            return counted.of(parts.ask(leaf, part, reduction, counted));
        }

        @Override
        public Optional<Image> ready(Leaf leaf, Rectangle part, int reduction) {
            return parts.ready(leaf, part, reduction);
        }

        @Override
        public Wanted expect(Leaf leaf, List<Rectangle> expected, int reduction, Urgency urgency) {
            return parts.expect(leaf, expected, reduction, urgency);
        }

        @Override
        public Wanted look(Leaf leaf) {
            return parts.look(leaf);
        }

        @Override
        public void check(Leaf leaf, Runnable changed) {
            parts.check(leaf, changed);
        }
    }

    public PictureMeasures counting(PictureMeasures measures) {
        return (leaf, taker) -> {
            count.set(count.get() + 1);
            measures.ask(leaf, new PictureMeasures.Taker() {
                @Override
                public void measured(PictureMeasures.Measure measure) {
                    taker.measured(measure);
                    count.set(count.get() - 1);
                }

                @Override
                public void refused(String sentence) {
                    taker.refused(sentence);
                    count.set(count.get() - 1);
                }
            });
        };
    }

    /** One that was asked for: it comes, is refused, or is cancelled, and then no longer counts. */
    private final class Counted implements PictureTaker {
        private final PictureTaker taker;
        private boolean waiting = true;

        Counted(PictureTaker taker) {
            this.taker = taker;
            count.set(count.get() + 1);
        }

        Wanted of(Wanted wanted) {
            return () -> {
                wanted.cancel();
                over();
            };
        }

        @Override
        public void picture(Image image) {
            over();
            taker.picture(image);
        }

        @Override
        public void coming(Image image) {
            taker.coming(image);
        }

        @Override
        public void refused(String sentence) {
            over();
            taker.refused(sentence);
        }

        private void over() {
            if (waiting) {
                waiting = false;
                count.set(count.get() - 1);
            }
        }
    }
}
