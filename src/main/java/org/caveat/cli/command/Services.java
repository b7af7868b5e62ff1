package org.caveat.cli.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.caveat.check.Check;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.Digests;
import org.caveat.export.Exports;
import org.caveat.settings.SettingsStore;
import org.caveat.sidecar.Branches;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.work.Failures;
import org.caveat.work.LastActions;

/**
 * What the commands work with. Each is made when a command first asks for it, so that a short command starts as fast as
 * one.
 */
public interface Services {

    Clock clock();

    CollectionReader photographs();

    CollectionFile collections();

    SidecarStore sidecars();

    /** By which photographs are known again. */
    Digests digests();

    Branches branches();

    SettingsStore settings();

    Exports exports();

    Check checks();

    /** Hears of what nobody foresaw: keeps the details, and says one sentence. */
    Failures failures();

    /** What was done last, for the details of a failure. */
    LastActions actions();

    /**
     * Opens the window, and comes back when it is closed.
     *
     * @param what a folder or a photograph; the last collection, where none is given
     * @param exitWhenIdle whether it is closed as soon as there is nothing left to do
     * @return the exit code
     */
    int openWindow(Optional<Path> what, boolean exitWhenIdle);
}
