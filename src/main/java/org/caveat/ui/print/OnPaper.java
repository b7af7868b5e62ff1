package org.caveat.ui.print;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.caveat.export.PageTaker;
import org.caveat.imaging.Pixels;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Paper;
import org.caveat.ui.fx.Wrapped;

/** Puts pages on paper, and tells which of how many. */
final class OnPaper implements PageTaker {
    private final Paper paper;
    private final Messages messages;
    private final BiConsumer<Integer, Integer> told;
    private int pages;
    private int page;
    private boolean isEmpty = true;

    OnPaper(Paper paper, Messages messages, BiConsumer<Integer, Integer> told) {
        this.paper = paper;
        this.messages = messages;
        this.told = told;
    }

    @Override
    public void begin(int count) {
        pages = count;
    }

    @Override
    public boolean wants(int number) {
        page = number;
        return paper.wants(number);
    }

    @Override
    public void take(Pixels pixels) throws IOException {
        told.accept(page, pages);
        if (!paper.put(Wrapped.image(pixels), DENSITY)) {
            throw refused();
        }
        isEmpty = false;
    }

    /** Ends it, once all was taken. */
    void end() throws IOException {
        if (isEmpty) {
            throw new IOException(messages.get("print.no-such-page", pages));
        }
        if (!paper.end()) {
            throw refused();
        }
    }

    private IOException refused() {
        return new IOException(messages.get("print.refused"));
    }
}
