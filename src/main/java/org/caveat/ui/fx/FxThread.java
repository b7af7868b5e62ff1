package org.caveat.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.caveat.work.Failures;

/** The toolkit's own thread, on which all that is seen is changed. */
public final class FxThread implements Executor {

    /** Runs at once where we are on that thread already, else as soon as it is free. What it throws reaches nobody's job. */
    @Override
    public void execute(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            Failures.contain(action);
        } else {
            Platform.runLater(action);
        }
    }

    /** Runs when what goes on now is done: after a layout, for instance. */
    public void afterwards(Runnable action) {
        Platform.runLater(action);
    }
}
