package org.caveat.ui.fx;

import java.util.concurrent.Executor;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;
import org.caveat.text.Messages;
import org.caveat.work.Work;

/** Reads the measure of a picture from the head of its file, behind. */
public final class ReadMeasures implements PictureMeasures {
    private final Pictures pictures;
    private final Messages messages;
    private final Work work;
    private final Executor toolkit;

    /** @param toolkit the toolkit's thread */
    public ReadMeasures(Pictures pictures, Messages messages, Work work, Executor toolkit) {
        this.pictures = pictures;
        this.messages = messages;
        this.work = work;
        this.toolkit = toolkit;
    }

    @Override
    public void ask(Leaf leaf, Taker taker) {
        work.start(Work.Rank.NOW, progress -> read(leaf))
                .result()
                .whenComplete((measure, failure) -> toolkit.execute(() -> {
                    if (failure == null) {
                        taker.measured(measure);
                    } else {
                        taker.refused(sentence(leaf, failure));
                    }
                }));
    }

    private Measure read(Leaf leaf) throws PictureFailure {
        try (PixelSource source = pictures.open(leaf)) {
            return new Measure(source.width(), source.height(), pictures.pages(leaf.file()), source.insteadOf());
        }
    }

    private String sentence(Leaf leaf, Throwable failure) {
        return failure instanceof PictureFailure known
                ? known.sentence()
                : messages.get(
                        "lighttable.not-shown", String.valueOf(leaf.file().getFileName()));
    }
}
