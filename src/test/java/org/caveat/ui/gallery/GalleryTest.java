package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.caveat.settings.Settings;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.caveat.ui.gallery.Gallery.Face;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every main state of the window, dark and light, with long captions in three scripts, large and small: it looks as it did
 * when somebody last looked at it and found it good, and every word can be read. Pictures that differ stand in
 * {@code target/screenshots/gallery}; {@code -Dgallery=renew} takes all of them, there and for good.
 */
class GalleryTest {
    /** WCAG 2.2, 1.4.3, level AA. */
    private static final double LEAST_CONTRAST = 4.5;

    /** So much of a picture may differ: the type of another machine, the name of a folder. */
    private static final double MOST_DIFFERENT = 0.02;

    static final Path APPROVED =
            Path.of(System.getProperty("project.root", ".")).resolve("src/test/resources/gallery");

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private final Set<String> illegible = new LinkedHashSet<>();
    private final List<String> different = Collections.synchronizedList(new ArrayList<>());
    /** Pictures are compared while the next state is gone to. */
    private final List<CompletableFuture<Void>> looking = new ArrayList<>();

    /**
     * Each theme with each script, each of them large and each small, so that no two of them are never seen together; all
     * faces where the gallery is renewed, or with {@code -Dgallery=whole}.
     */
    static Stream<Face> faces() {
        boolean isWhole = Set.of("renew", "whole").contains(System.getProperty("gallery", ""));
        return Stream.of(Settings.Theme.values())
                .flatMap(theme -> Stream.of(GalleryWords.values()).flatMap(words -> Stream.of(false, true)
                        .filter(small -> isWhole || small == (isLight(theme) == isRussian(words)))
                        .map(small -> new Face(theme, words, small))));
    }

    private static boolean isLight(Settings.Theme theme) {
        return theme == Settings.Theme.LIGHT;
    }

    private static boolean isRussian(GalleryWords words) {
        return words == GalleryWords.RUSSIAN;
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyStateLooksAsItWasFoundGoodAndEveryWordCanBeRead(Face face) throws IOException {
        Path folder = GalleryFolder.make(disk.resolve("Sample photographs"), face.words());
        Gallery gallery = new Gallery((window, state) -> {
            BufferedImage taken = Screenshot.taken(window.scene());
            looking.add(CompletableFuture.runAsync(() -> compare(taken, face + "/" + state)));
            if (face.words() == GalleryWords.ENGLISH) { // colours are the same in all the others
                read(window, state);
            }
        });

        gallery.tour(home, folder, face);

        looking.forEach(CompletableFuture::join);
        assertThat(illegible).isEmpty();
        assertThat(different).isEmpty();
    }

    private void compare(BufferedImage taken, String name) {
        try {
            BufferedImage now = PerceptualDifference.fromAfar(taken);
            Path approved = APPROVED.resolve(name + ".png");
            if (System.getProperty("gallery", "").equals("renew")) {
                Screenshot.keep(taken, "gallery/" + name);
                Files.createDirectories(approved.getParent());
                ImageIO.write(now, "png", approved.toFile());
            }
            double share =
                    Files.exists(approved) ? PerceptualDifference.share(ImageIO.read(approved.toFile()), now) : 1;
            if (share > MOST_DIFFERENT) {
                Screenshot.keep(taken, "gallery/" + name);
                different.add("%s: %.1f %% looks different".formatted(name, share * 100));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As it stands, and with the mouse over everything, and with everything pressed. */
    private void read(RealWindow window, String state) {
        Toolkit.run(() -> {
            note(window, state);
            for (String way : List.of("hover", "armed", "pressed")) {
                put(window, way, true);
                note(window, state + ", " + way);
                put(window, way, false);
            }
        });
    }

    private void note(RealWindow window, String state) {
        Stream.concat(
                        Stream.of(window.scene()),
                        Screenshot.poppedUp(window.scene()).stream().map(Window::getScene))
                .flatMap(scene -> PaintedScene.of(scene).stream())
                .filter(written -> written.contrast() < LEAST_CONTRAST)
                .forEach(written -> illegible.add(state + ": " + written));
    }

    private static void put(RealWindow window, String way, boolean on) {
        Node root = window.scene().getRoot();
        PseudoClass state = PseudoClass.getPseudoClass(way);
        root.lookupAll("*").forEach(node -> node.pseudoClassStateChanged(state, on));
        root.applyCss();
    }
}
