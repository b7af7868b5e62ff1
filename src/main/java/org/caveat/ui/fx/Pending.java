package org.caveat.ui.fx;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.image.Image;

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
        return (leaf, part, reduction, taker) -> {
            Counted counted = new Counted(taker);
            return counted.of(parts.ask(leaf, part, reduction, counted));
        };
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
