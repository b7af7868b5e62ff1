package org.caveat.ui;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.caveat.app.InProcess;

/**
 * The program as its launcher starts it, with its own wiring, threads and handler of failures, driven by keys. One to a
 * process, for the toolkit starts once. Waits for conditions, each a minute at the most.
 */
public final class DrivenProgram {
    /** So often a key is pressed in vain, at the most. */
    private static final int PATIENCE = 500;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final Stage stage;
    private final Keyboard keyboard;

    static {
        System.setProperty("headless.geometry", "1600x1000");
    }

    private DrivenProgram(Path home, String... arguments) {
        Map<String, String> environment =
                Map.of("CAVEAT_CACHE", home.resolve("cache").toString(), "CAVEAT_AUTHOR", "A. Marin");
        Thread program = new Thread(
                () -> ended.complete(InProcess.run(environment, new ByteArrayOutputStream(), errors, arguments)),
                "program");
        program.setDaemon(true);
        program.start();
        waitForToolkit();
        Toolkit.until("the window", () -> shown().isPresent());
        stage = Toolkit.on(() -> shown().orElseThrow());
        keyboard = new Keyboard(Toolkit.on(Robot::new));
    }

    /**
     * Opens a folder in the window.
     *
     * @param home where the cache is kept; what else is the user's own is where the process has it
     */
    public static DrivenProgram open(Path home, Path folder) {
        return new DrivenProgram(home, "open", folder.toString());
    }

    /** Opens the window on what it showed last. */
    public static DrivenProgram open(Path home) {
        return new DrivenProgram(home);
    }

    private void waitForToolkit() {
        boolean isThere = false;
        while (!isThere) {
            if (ended.isDone()) {
                throw new AssertionError("the program ended: " + said());
            }
            try {
                Platform.runLater(() -> {});
                isThere = true;
            } catch (IllegalStateException notYet) {
                Thread.onSpinWait();
            }
        }
    }

    private static Optional<Stage> shown() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(Stage::isShowing)
                .findFirst();
    }

    /** What it said on the terminal. */
    public String said() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    public Scene scene() {
        return stage.getScene();
    }

    public DrivenProgram press(KeyCode... keys) {
        keyboard.strike(keys);
        Toolkit.pulses();
        return this;
    }

    /** Puts a text into the field that has the keyboard, as a paste does. */
    public DrivenProgram paste(String text) {
        Toolkit.until("a field with the keyboard", this::isTyping);
        Toolkit.run(() -> ((TextInputControl) scene().getFocusOwner()).replaceSelection(text));
        Toolkit.pulses();
        return this;
    }

    private boolean isTyping() {
        return scene().getFocusOwner() instanceof TextInputControl field && field.isEditable();
    }

    /** Says a headline of the photograph in front, once that is read, beginning anew. */
    public DrivenProgram headline(String text) {
        // nothing can be said of one that is not read yet: the key is pressed until something can
        for (int pressed = 0; pressed < PATIENCE && !Toolkit.on(this::isTyping); pressed++) {
            press(KeyCode.F2);
        }
        press(KeyCode.CONTROL, KeyCode.A);
        return paste(text);
    }

    public DrivenProgram awaiting(String what, BooleanSupplier condition) {
        try {
            Toolkit.until(what, condition);
        } catch (AssertionError inVain) {
            throw new AssertionError(
                    inVain.getMessage() + "; seen is:\n" + String.join("\n", Toolkit.on(this::words)), inVain);
        }
        return this;
    }

    /** Waits until a text that is seen has some words in it. */
    public DrivenProgram awaitingWords(String words) {
        return awaiting("the words " + words, () -> has(words));
    }

    /** Whether some words are seen. To be asked on the toolkit's thread. */
    public boolean has(String words) {
        return words().stream().anyMatch(seen -> seen.contains(words));
    }

    private List<String> words() {
        return all().filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    private Stream<Node> all() {
        return scene().getRoot().lookupAll("*").stream().filter(RealWindow::isSeen);
    }

    /** How many nodes a selector finds that are seen. To be asked on the toolkit's thread. */
    public long count(String selector) {
        return scene().getRoot().lookupAll(selector).stream()
                .filter(RealWindow::isSeen)
                .count();
    }

    /** Presses the button that says these words. */
    public DrivenProgram pressButton(String words) {
        awaiting("a button " + words, () -> button(words).isPresent());
        Toolkit.run(() -> button(words).orElseThrow().fire());
        Toolkit.pulses();
        return this;
    }

    /** Presses the first button that a selector finds. */
    public DrivenProgram pressFirst(String selector) {
        awaiting("a button " + selector, () -> scene().getRoot().lookup(selector) != null);
        Toolkit.run(() -> scene().getRoot().lookup(selector).executeAccessibleAction(AccessibleAction.FIRE));
        Toolkit.pulses();
        return this;
    }

    /** Presses the button with which the window closes. */
    public void pressLast(String words) {
        awaiting("a button " + words, () -> button(words).isPresent());
        Platform.runLater(() -> button(words).orElseThrow().fire());
    }

    /** Whether a button that says these words can be pressed. To be asked on the toolkit's thread. */
    public boolean can(String words) {
        return button(words).isPresent();
    }

    private Optional<ButtonBase> button(String words) {
        return all().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> !button.isDisabled())
                .filter(button -> words.equals(button.getText()) || words.equals(button.getAccessibleText()))
                .findFirst();
    }

    /** Asks to close the window, as its own close button does. */
    public DrivenProgram askToClose() {
        Toolkit.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        return this;
    }

    /** The same, where nothing holds it any more. */
    public void askToCloseLast() {
        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    /** Waits until the program has ended; gives its exit code. */
    public int end() throws Exception {
        return ended.get(120, TimeUnit.SECONDS);
    }

    public Path screenshot(String name) {
        return Screenshot.of(scene(), name);
    }
}
