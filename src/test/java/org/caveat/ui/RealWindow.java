package org.caveat.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.caveat.cache.Cache;
import org.caveat.cache.NoCache;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.Digests;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.Sources;
import org.caveat.collection.Unopenable;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.ThumbnailQueue;
import org.caveat.imaging.Thumbnails;
import org.caveat.imaging.tiles.Tiles;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Agent;
import org.caveat.settings.SettingsStore;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.Recovery;
import org.caveat.sidecar.RecoveryFolder;
import org.caveat.sidecar.SidecarPlace;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.DecodedParts;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.QueuedThumbnails;
import org.caveat.ui.fx.ReadMeasures;
import org.caveat.ui.shell.Services;
import org.caveat.ui.shell.Window;
import org.caveat.work.Background;
import org.caveat.work.Work;

/** The whole window on real rooms, without a screen; driven by the keys and the mouse of the toolkit's robot. */
public final class RealWindow implements AutoCloseable {
    private final Messages messages = Messages.english();
    private final List<Throwable> failures = new ArrayList<>();
    private final Moments work = new Moments(new Background(2, failures::add));
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final Work looking = new Background(Tiles.threads(processors), failures::add);
    private final Chosen chosen = new Chosen();
    private final Tiles tiles;
    private final Stage stage;
    private final Window window;
    private final Robot robot;
    private final Keyboard keyboard;
    private volatile Optional<Disk> disk = Optional.empty();

    /** @param home where the settings are kept */
    public RealWindow(Path home, Optional<Path> samples, Optional<Path> folder) {
        this(home, samples, folder, new NoCache());
    }

    /** As it is for somebody who opens it for the first time, has not seen the tour, and was not asked for a name. */
    public static RealWindow forANewcomer(Path home, Path samples) {
        return new RealWindow(home, Optional.of(samples), Optional.empty(), new NoCache(), /* tourSeen= */ false);
    }

    /** @param cache what is kept between sessions of thumbnails and large pictures */
    public RealWindow(Path home, Optional<Path> samples, Optional<Path> folder, Cache cache) {
        this(home, samples, folder, cache, /* tourSeen= */ true);
    }

    private RealWindow(Path home, Optional<Path> samples, Optional<Path> folder, Cache cache, boolean tourSeen) {
        MetadataReader metadata = new MetadataReader(messages);
        Pictures pictures = new Pictures(metadata::read, messages);
        tiles = new Tiles(pictures, cache, looking, processors);
        Services services = services(home, samples, metadata, pictures, cache, /* isAuthorGiven= */ tourSeen);
        services.own()
                .settings()
                .change(now -> now.with(tourSeen ? now.appearance().withTourSeen(true) : now.appearance()));
        stage = Toolkit.on(Stage::new);
        robot = Toolkit.on(Robot::new);
        keyboard = new Keyboard(robot);
        window = Toolkit.on(() -> new Window(stage, services, folder));
        cache.tellOfTrouble(window::tell);
        Toolkit.run(() -> {
            stage.setX(0);
            stage.setY(0);
            window.show();
        });
    }

    private Services services(
            Path home,
            Optional<Path> samples,
            MetadataReader metadata,
            Pictures pictures,
            Cache cache,
            boolean isAuthorGiven) {
        SettingsStore settings = new SettingsStore(home, messages);
        // so that a picture taken of the window is the same each time
        settings.change(now -> now.with(now.appearance().withMotion(false)));
        OpenCollection.Hand by = new OpenCollection.Hand(Agent.person("A. Marin"), Clock.systemUTC());
        ThumbnailQueue queue = new ThumbnailQueue(new Thumbnails(pictures, cache), work);
        FxThread toolkit = new FxThread();
        return new Services(
                work,
                new Services.Language(messages, new Words(messages), Locale.ENGLISH),
                new Services.Own(settings, cache, isAuthorGiven),
                folder -> opened(
                        folder, metadata, settings, new RecoveryFolder(home.resolve("recovery"), new LocalDisk()), by),
                new Services.Pictures(
                        new QueuedThumbnails(queue, toolkit),
                        new DecodedParts(tiles, messages, toolkit, toolkit::afterwards),
                        new ReadMeasures(pictures, messages, work, toolkit)),
                () -> WindowExports.of(pictures, messages.asSpokenNow()),
                chosen,
                samples.map(copy -> new Services.Samples(copy, copy)),
                by);
    }

    private OpenCollection opened(
            Path folder, MetadataReader metadata, SettingsStore settings, Recovery recovery, OpenCollection.Hand by)
            throws Unopenable {
        SidecarStore sidecars = disk.map(
                        other -> new SidecarStore(messages, Clock.systemUTC(), other, SidecarPlace.BESIDE))
                .orElseGet(() -> new SidecarStore(
                        messages, Clock.systemUTC(), settings.load().settings().folderForSidecars()));
        CollectionFile files = new CollectionFile(messages);
        CollectionReader reader = new CollectionReader(messages, Sources.files(metadata, sidecars, files));
        return new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(sidecars, files, recovery, Digests.UNKEPT),
                work,
                by);
    }

    public Chosen chosen() {
        return chosen;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Window window() {
        return window;
    }

    public RealWindow size(double width, double height) {
        Toolkit.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        return this;
    }

    /** Waits until nothing goes on. */
    public RealWindow rest() {
        Toolkit.until("what is typed to be said", work::areOver);
        Toolkit.pulses();
        Toolkit.until("the window to be at rest", () -> window.idleProperty().get());
        Toolkit.pulses();
        return this;
    }

    public RealWindow press(KeyCode... keys) {
        keyboard.strike(keys);
        Toolkit.pulses();
        return this;
    }

    /** How many keys were pressed so far, those that are held among them. */
    public int keysPressed() {
        return Toolkit.on(keyboard::pressed);
    }

    /** Types Latin letters, spaces and points, each by its key, faster than the window is drawn. */
    public RealWindow type(String text) {
        keyboard.type(text);
        Toolkit.pulses();
        return this;
    }

    /** Puts a text into the field that has the keyboard, in place of what is selected there. */
    public RealWindow paste(String text) {
        Toolkit.run(() -> {
            if (!(scene().getFocusOwner() instanceof TextInputControl field)) {
                throw new AssertionError("no field has the keyboard");
            }
            field.replaceSelection(text);
        });
        Toolkit.pulses();
        return this;
    }

    /** Clicks the control that says these words, on it or to assistive technology. */
    public RealWindow click(String words) {
        Node control = Toolkit.on(
                () -> saying(words).orElseThrow(() -> new AssertionError("nothing to click says: " + words)));
        Bounds at = Toolkit.on(() -> control.localToScreen(control.getLayoutBounds()));
        return drag(new Point2D(at.getCenterX(), at.getCenterY()), new Point2D(at.getCenterX(), at.getCenterY()));
    }

    /** Whether there is something to click that says these words. To be asked on the toolkit's thread. */
    public boolean canClick(String words) {
        return saying(words).isPresent();
    }

    private Optional<Node> saying(String words) {
        return scene().getRoot().lookupAll("*").stream()
                .filter(node -> isSeen(node) && says(node, words))
                .findFirst();
    }

    private static boolean says(Node node, String words) {
        boolean isControl = node instanceof ButtonBase || node.getAccessibleRole() == AccessibleRole.BUTTON;
        boolean labelled = node instanceof Labeled labeled && words.equals(labeled.getText());
        return isControl && !node.isDisabled() && (labelled || words.equals(node.getAccessibleText()));
    }

    /** Presses the mouse at one place of the screen and lets it go at another. */
    public RealWindow drag(Point2D from, Point2D to) {
        return pull(from, to).letGo();
    }

    /** Presses the mouse at one place of the screen and moves it, still pressed, to another. */
    public RealWindow pull(Point2D from, Point2D to) {
        Toolkit.run(() -> {
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
        });
        Toolkit.run(() -> robot.mouseMove(from.midpoint(to)));
        Toolkit.run(() -> robot.mouseMove(to));
        Toolkit.pulses();
        return this;
    }

    /** The same while a key is held. */
    public RealWindow pullHolding(KeyCode key, Point2D from, Point2D to) {
        Toolkit.run(() -> robot.keyPress(key));
        pull(from, to);
        Toolkit.run(() -> robot.keyRelease(key));
        return this;
    }

    /** Lets the mouse go that was pressed. */
    public RealWindow letGo() {
        Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Toolkit.pulses();
        return this;
    }

    /** The first node that a selector finds. */
    public Node node(String selector) {
        return Toolkit.on(() -> Optional.ofNullable(scene().getRoot().lookup(selector))
                .orElseThrow(() -> new AssertionError("there is no " + selector)));
    }

    /** Whether something that a selector finds is seen. To be asked on the toolkit's thread. */
    public boolean has(String selector) {
        return scene().getRoot().lookupAll(selector).stream().anyMatch(RealWindow::isSeen);
    }

    /** Waits until something holds, which is asked on the toolkit's thread. */
    public RealWindow awaiting(String what, BooleanSupplier condition) {
        Toolkit.until(what, condition);
        return this;
    }

    public static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Presses the button that has these words, or says them. */
    public RealWindow pressButton(String words) {
        Toolkit.run(() -> button(words).fire());
        Toolkit.pulses();
        return this;
    }

    private ButtonBase button(String words) {
        return scene().getRoot().lookupAll("*").stream()
                .filter(node -> isSeen(node) && node instanceof ButtonBase)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()) || words.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no button " + words));
    }

    /** Whether a text that is seen has some words in it. */
    public boolean hasWords(String words) {
        return Toolkit.on(() -> scene().getRoot().lookupAll(".label").stream()
                .filter(RealWindow::isSeen)
                .anyMatch(
                        node -> node instanceof Labeled label && label.getText().contains(words)));
    }

    public RealWindow openExport() {
        return press(KeyCode.CONTROL, KeyCode.E);
    }

    /** Asks to close the window, as its own close button does. */
    public void askToClose() {
        Toolkit.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    public boolean isShowing() {
        return Toolkit.on(stage::isShowing);
    }

    public String title() {
        return Toolkit.on(stage::getTitle);
    }

    public List<Throwable> failures() {
        return failures;
    }

    /**
     * Lets what is begun from now on behind come so far and no further, so that one can look at it.
     *
     * @param share how much of it is done, between 0 and 1; at 0 nothing is begun any more
     */
    public RealWindow standStill(double share) {
        work.standstill().begin(share);
        return this;
    }

    /** What is said in folders that are opened from now on goes to another disk. */
    public RealWindow saveOn(Disk other) {
        disk = Optional.of(other);
        return this;
    }

    /** Lets what stands still go on. */
    public RealWindow goOn() {
        work.standstill().end();
        return this;
    }

    /** Lets go of parts of pictures that are kept ready, as where memory runs short. */
    public void freeParts() {
        tiles.freeMemory();
    }

    public Path screenshot(String name) {
        return Screenshot.of(scene(), name);
    }

    @Override
    public void close() {
        goOn();
        Toolkit.run(() -> {
            window.close();
            stage.close();
        });
        tiles.close();
        looking.close();
        work.close();
    }

    /** The text of a file, for what should be on disk. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
