package org.caveat.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.caveat.text.Messages;

/** Starts the window toolkit, or says in one sentence what the system lacks for a window. */
final class Toolkit {
    /** Held, because a logger that nobody holds forgets its level. JavaFX warns of the class path, which is meant. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final Logger JAVAFX_INSIDE = Logger.getLogger("com.sun.javafx");

    private final Messages messages;
    private final Map<String, String> environment;

    Toolkit(Messages messages, Map<String, String> environment) {
        this.messages = messages;
        this.environment = environment;
    }

    /**
     * Starts the toolkit and then, on its thread, what is given.
     *
     * @return what to do to get a window, where there can be none
     */
    Optional<String> start(Runnable then) {
        if (isWithoutDisplay()) {
            return Optional.of(messages.get("app.no-display"));
        }
        JAVAFX.setLevel(Level.SEVERE);
        JAVAFX_INSIDE.setLevel(Level.SEVERE);
        PrintStream errors = System.err;
        try {
            System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            Platform.startup(then);
            return Optional.empty();
        } catch (RuntimeException | UnsatisfiedLinkError | NoClassDefFoundError absent) {
            return Optional.of(messages.get(isDisplayMissing(absent) ? "app.display-closed" : "app.no-gtk"));
        } finally {
            System.setErr(errors);
        }
    }

    private boolean isWithoutDisplay() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Monocle".equals(System.getProperty("glass.platform"));
        return linux && !headless && isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY");
    }

    private boolean isBlank(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    private static boolean isDisplayMissing(Throwable absent) {
        return String.valueOf(absent.getMessage()).contains("DISPLAY");
    }
}
