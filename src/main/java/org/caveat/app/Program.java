package org.caveat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caveat.check.Check;
import org.caveat.cli.CommandLineProgram;
import org.caveat.cli.command.Services;
import org.caveat.cli.console.Console;
import org.caveat.cli.console.Exit;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.Digests;
import org.caveat.export.Exports;
import org.caveat.settings.SettingsStore;
import org.caveat.sidecar.Branches;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.text.SpokenLanguage;
import org.caveat.work.Failures;
import org.caveat.work.LastActions;

/** The whole program, from its arguments to its exit code. */
final class Program {
    private final Map<String, String> environment;
    private final Wiring wiring;
    private final Console console;
    private final CrashLog crashes;

    Program(Map<String, String> environment, Messages messages, Console console) {
        this.environment = environment;
        this.wiring = new Wiring(environment, messages);
        this.console = console;
        this.crashes = new CrashLog(wiring.dataFolder().resolve("crash.log"), wiring.clock(), messages, console::tell);
    }

    /** Speaks the language of the settings; where none is chosen, the system's. */
    void speakAsChosen() {
        Optional<String> chosen =
                wiring.settings().latest().settings().appearance().language();
        Locale system = Locale.getDefault(Locale.Category.DISPLAY);
        wiring.messages().speak(SpokenLanguage.of(chosen, environment, system));
    }

    /** Runs the program. */
    int run(String... arguments) {
        try {
            return new CommandLineProgram(new Parts(), wiring.messages(), console).run(arguments);
        } finally {
            wiring.close();
        }
    }

    /** What a system is told of the commands, as texts by the names of their files. */
    Map<String, String> manuals() {
        return new CommandLineProgram(new Parts(), wiring.messages(), console).manuals();
    }

    /** Opens the window on a folder and waits until it is closed; says what is lacking, where there can be none. */
    Optional<String> openWindow(Optional<Path> what, boolean exitWhenIdle) {
        return new WindowStart(wiring, environment, crashes).open(what, exitWhenIdle);
    }

    /** What the commands work with. */
    private final class Parts implements Services {
        @Override
        public Clock clock() {
            return wiring.clock();
        }

        @Override
        public CollectionReader photographs() {
            return wiring.photographs();
        }

        @Override
        public CollectionFile collections() {
            return wiring.collections();
        }

        @Override
        public SidecarStore sidecars() {
            return wiring.sidecars();
        }

        @Override
        public Digests digests() {
            return wiring.digests();
        }

        @Override
        public Branches branches() {
            return new Branches(wiring.messages());
        }

        @Override
        public SettingsStore settings() {
            return wiring.settings();
        }

        @Override
        public Exports exports() {
            return wiring.exports();
        }

        @Override
        public Check checks() {
            return wiring.checks();
        }

        @Override
        public Failures failures() {
            return crashes;
        }

        @Override
        public LastActions actions() {
            return crashes.actions();
        }

        @Override
        public int openWindow(Optional<Path> what, boolean exitWhenIdle) {
            Optional<String> lacking = Program.this.openWindow(what, exitWhenIdle);
            lacking.ifPresent(console::tell);
            return lacking.isPresent() ? Exit.NOTHING_DONE : Exit.DONE;
        }
    }
}
