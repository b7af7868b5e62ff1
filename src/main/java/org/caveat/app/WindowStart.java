package org.caveat.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.caveat.collection.OpenCollection;
import org.caveat.imaging.ThumbnailQueue;
import org.caveat.imaging.tiles.Tiles;
import org.caveat.model.Agent;
import org.caveat.settings.AuthorName;
import org.caveat.settings.Trace;
import org.caveat.text.Messages;
import org.caveat.text.SpokenLanguage;
import org.caveat.text.Words;
import org.caveat.ui.fx.DecodedParts;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.QueuedThumbnails;
import org.caveat.ui.fx.ReadMeasures;
import org.caveat.ui.fx.SystemSurroundings;
import org.caveat.ui.shell.Services;
import org.caveat.ui.shell.Window;
import org.caveat.ui.theme.Theme;
import org.caveat.work.Background;

/** Opens the window, and waits until it is closed. */
final class WindowStart {
    private final Wiring wiring;
    private final Messages messages;
    private final Map<String, String> environment;
    private final CrashLog failures;
    private final SamplesCopy samples;
    private final Milestones milestones;

    WindowStart(Wiring wiring, Map<String, String> environment, CrashLog failures) {
        this.wiring = wiring;
        this.messages = wiring.messages();
        this.environment = environment;
        this.failures = failures;
        this.milestones = new Milestones(Trace.of(environment));
        this.samples = new SamplesCopy(wiring.dataFolder(), BesideProgram.samples(), messages);
    }

    /**
     * Opens the window.
     *
     * @param what a folder or a photograph; the last collection, where none is given
     * @param exitWhenIdle whether it is closed as soon as nothing is left to do
     * @return what to do to get a window, where there can be none; empty once it is closed
     */
    Optional<String> open(Optional<Path> what, boolean exitWhenIdle) {
        CountDownLatch closed = new CountDownLatch(1);
        OpenCollection.Hand by = hand();
        int processors = Runtime.getRuntime().availableProcessors();
        try (Background work = new Background(Math.max(2, processors), failures);
                Background drawing = new Background(Math.max(2, processors), failures);
                Background looking = new Background(Tiles.threads(processors), failures);
                Tiles tiles = new Tiles(wiring.pictures(), wiring.cache(), looking, processors)) {
            failures.hearAll();
            MakingReady.begin(wiring, work, what);
            Behind behind = behind(work, tiles, drawing, Math.max(2, processors));
            Optional<String> lacking = new Toolkit(messages, environment)
                    .start(() -> failures.guard(() -> {
                        Stage stage = new Stage();
                        Window window = made(stage, behind, by, what, closed);
                        window.show();
                        milestones.reached("window-shown");
                        if (exitWhenIdle) {
                            leaveWhenIdle(stage, window, behind);
                        }
                    }));
            if (lacking.isEmpty()) {
                await(closed);
                behind.ahead().stop();
                Platform.exit();
            }
            return lacking;
        }
    }

    /** Who works behind the window. */
    private record Behind(Background work, Tiles tiles, ThumbnailQueue queue, ThumbnailsAhead ahead) {}

    private Behind behind(Background work, Tiles tiles, Background drawing, int threads) {
        ThumbnailQueue queue = new ThumbnailQueue(wiring.thumbnails(), drawing);
        return new Behind(work, tiles, queue, new ThumbnailsAhead(queue, drawing, threads));
    }

    private Window made(
            Stage stage, Behind behind, OpenCollection.Hand by, Optional<Path> what, CountDownLatch closed) {
        Platform.setImplicitExit(false);
        Theme.of(wiring.settings().latest().settings().appearance().theme()).standIn();
        List.of("48", "256").forEach(size -> stage.getIcons().add(new Image("/icons/caveat-" + size + ".png")));
        Window window = new Window(stage, services(behind, stage, by), what);
        failures.tellAlso(window::tell);
        failures.freeFirst(behind.tiles()::freeMemory);
        failures.freeFirst(window::freeMemory);
        window.remember(failures.actions()::did);
        wiring.cache().tellOfTrouble(window::tell);
        stage.setOnHidden(event -> closed.countDown());
        return window;
    }

    private static void leaveWhenIdle(Stage stage, Window window, Behind behind) {
        List<ReadOnlyBooleanProperty> idle =
                List.of(window.idleProperty(), behind.ahead().idleProperty());
        new LeavingWhenIdle(idle, behind.work(), () -> leave(stage)).begin();
    }

    private static void leave(Stage stage) {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private Services services(Behind behind, Stage stage, OpenCollection.Hand by) {
        FxThread toolkit = new FxThread();
        Background work = behind.work();
        OpenedFolder opened = new OpenedFolder(milestones, behind.ahead());
        Locale ofSystem = SpokenLanguage.of(Optional.empty(), environment, Locale.getDefault(Locale.Category.DISPLAY));
        Supplier<Optional<javafx.stage.Window>> owner = () -> Optional.of(stage);
        return new Services(
                work,
                new Services.Language(messages, new Words(messages), ofSystem),
                new Services.Own(wiring.settings(), wiring.cache(), AuthorName.isGiven(environment)),
                new CollectionOpening(wiring, samples, work, by, opened::follow),
                new Services.Pictures(
                        milestones.noticing(new QueuedThumbnails(behind.queue(), toolkit)),
                        new DecodedParts(behind.tiles(), messages, toolkit, toolkit::afterwards),
                        new ReadMeasures(wiring.pictures(), messages, work, toolkit)),
                wiring::exportsAsSpoken,
                new SystemSurroundings(owner, address -> new Showing().show(address), BesideProgram.guide()),
                samples.samples(),
                by);
    }

    private OpenCollection.Hand hand() {
        // read here, and not where the window waits for it: the user's own folder may be on a slow share too
        wiring.settings().latest();
        return new OpenCollection.Hand(this::author, wiring.clock());
    }

    private Agent author() {
        return AuthorName.agent(environment, wiring.settings().latest().settings(), messages.get("app.nobody"));
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("nobody interrupts the one who waits for the window", interrupted);
        }
    }
}
