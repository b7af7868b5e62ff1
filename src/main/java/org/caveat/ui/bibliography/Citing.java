package org.caveat.ui.bibliography;

import java.util.List;
import java.util.function.Consumer;
import org.caveat.model.Source;

/** What a field in which a source is cited asks. */
public interface Citing {
    /** Where there is nothing to complete from. */
    Citing NOTHING = new Citing() {
        @Override
        public void offer(String typed, Consumer<List<Offer>> taker) {
            taker.accept(List.of());
        }

        @Override
        public Source known(Source typed) {
            return typed;
        }
    };

    /**
     * What completes a citation.
     *
     * @param first what is read first
     * @param second what stands below it; empty where nothing does
     * @param times how often the collection cites it already
     */
    record Offer(String first, String second, int times, java.util.function.Supplier<Source> take) {}

    /** Finds, behind, what completes what is typed; tells it on the toolkit's thread. */
    void offer(String typed, Consumer<List<Offer>> taker);

    /** A source as it was taken before, where it is typed in the very words: with its address and its work. */
    Source known(Source typed);
}
