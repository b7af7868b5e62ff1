package org.caveat.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.Image;
import org.caveat.collection.CollectionListener;
import org.caveat.collection.Holding;
import org.caveat.settings.Trace;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Thumbnails;

/** Tells the trace how far the window is with the folder that is open. Safe for several threads. */
final class Milestones implements CollectionListener {
    private final Trace trace;
    private List<String> screen = List.of();
    private final Set<String> whole = new HashSet<>();
    private boolean isFirstScreen = true;
    private Runnable shown = () -> {};

    Milestones(Trace trace) {
        this.trace = trace;
    }

    /** A milestone that is no folder's. */
    void reached(String name) {
        trace.milestone(name);
    }

    /** A milestone with a number of photographs. */
    void reached(String name, int photographs) {
        trace.milestone(name, Map.of("photographs", (long) photographs));
    }

    /**
     * Another folder is opened.
     *
     * @param firstScreen done once what is on the screen first is there
     */
    synchronized void begin(Runnable firstScreen) {
        shown = firstScreen;
        isFirstScreen = true;
        screen = List.of();
        whole.clear();
    }

    @Override
    public void reached(Milestone milestone, int count) {
        reached(milestone.name().toLowerCase(Locale.ROOT), count);
    }

    @Override
    public synchronized void onTheScreen(Collection<String> files) {
        screen = List.copyOf(files);
        judge();
    }

    @Override
    public void changed(Holding holding) {
        boolean isNotShown = holding.status() != Holding.Status.OK
                || holding.state().careThatLeads().isPresent();
        if (isNotShown) {
            isWhole(holding.file());
        }
    }

    private synchronized void isWhole(String file) {
        if (isFirstScreen) {
            whole.add(file);
            judge();
        }
    }

    /** The first screen is there when every photograph on it has its picture, or shows why it has none. */
    private void judge() {
        if (isFirstScreen && !screen.isEmpty() && whole.containsAll(screen)) {
            isFirstScreen = false;
            whole.clear();
            reached("first-screen", screen.size());
            shown.run();
        }
    }

    /** The same thumbnails, which are noticed when they come. */
    Thumbnails noticing(Thumbnails thumbnails) {
        return (photograph, width, height, taker) ->
                thumbnails.ask(photograph, width, height, new Noticed(photograph.file(), taker));
    }

    private final class Noticed implements PictureTaker {
        private final String file;
        private final PictureTaker taker;

        Noticed(String file, PictureTaker taker) {
            this.file = file;
            this.taker = taker;
        }

        @Override
        public void picture(Image image) {
            taker.picture(image);
            isWhole(file);
        }

        @Override
        public void coming(Image image) {
            taker.coming(image);
        }

        @Override
        public void refused(String sentence) {
            taker.refused(sentence);
            isWhole(file);
        }
    }
}
