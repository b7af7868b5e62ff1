package org.caveat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.caveat.cache.Cache;
import org.caveat.cache.SqliteCache;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** The window with photographs on its contact sheet, of which one is opened by a key, and how long that takes. */
final class OpenTable implements AutoCloseable {
    private static final PseudoClass SHARP = PseudoClass.getPseudoClass("sharp");
    private static final int PATIENCE_SECONDS = 300;

    private final Path home = Files.createTempDirectory("caveat-table-home");
    private final Path folder;
    private final Cache cache;
    private final RealWindow window;
    private final Robot robot;
    private boolean isAgain;

    /**
     * Opens the window.
     *
     * @param pictures in the order of the sheet; their files are linked into a folder of its own
     * @param kept the folder for what is kept between sessions
     */
    OpenTable(List<Path> pictures, Path kept) throws IOException {
        this(linked(pictures), new SqliteCache(kept, Messages.english()));
    }

    private OpenTable(Path folder, Cache cache) throws IOException {
        this.folder = folder;
        this.cache = cache;
        window = new RealWindow(home, Optional.empty(), Optional.of(folder), cache).size(1440, 900);
        window.rest();
        robot = Toolkit.on(Robot::new);
    }

    /** The same photographs in a new session. This one is closed first. */
    OpenTable again(Path kept) throws IOException {
        window.close();
        cache.close();
        isAgain = true;
        return new OpenTable(folder, new SqliteCache(kept, Messages.english()));
    }

    private static Path linked(List<Path> pictures) throws IOException {
        Path folder = Files.createTempDirectory("caveat-table");
        for (int number = 0; number < pictures.size(); number++) {
            Path file = pictures.get(number);
            String name = String.format(Locale.ROOT, "%02d-%s", number, file.getFileName());
            Files.createSymbolicLink(folder.resolve(name), file.toAbsolutePath());
        }
        return folder;
    }

    /** Presses keys, and tells how long it takes until something holds that is asked at every pulse. */
    Took until(List<KeyCode> keys, BooleanSupplier condition) {
        return until(
                () -> keys.forEach(key -> {
                    robot.keyPress(key);
                    robot.keyRelease(key);
                }),
                condition);
    }

    /** Does something, and tells how long it takes until something holds that is asked at every pulse. */
    Took until(Runnable action, BooleanSupplier condition) {
        CompletableFuture<Took> held = new CompletableFuture<>();
        Toolkit.run(() -> {
            Took pressed = Took.now();
            action.run();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (condition.getAsBoolean()) {
                        held.complete(Took.since(pressed));
                        stop();
                    }
                }
            }.start();
        });
        return held.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Whether the picture in view is there, as fine as the screen. To be asked on the toolkit's thread. */
    boolean isSharp() {
        Node layer = window.scene().getRoot().lookup(".tiles");
        return isOnTable() && layer.getPseudoClassStates().contains(SHARP);
    }

    /** Whether anything of the picture is there. To be asked on the toolkit's thread. */
    boolean isSeen() {
        return isOnTable() && tiles().findAny().isPresent();
    }

    private boolean isOnTable() {
        return window.has(".tiles");
    }

    private Stream<ImageView> tiles() {
        Node layer = window.scene().getRoot().lookup(".tiles");
        return layer == null
                ? Stream.empty()
                : layer.lookupAll("ImageView").stream().map(ImageView.class::cast);
    }

    RealWindow window() {
        return window;
    }

    @Override
    public void close() {
        clear(home);
        if (isAgain) {
            return; // closed already, and the folder is the other's
        }
        window.close();
        cache.close();
        clear(folder);
    }

    /** Deletes a folder that was made here. */
    static void clear(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
