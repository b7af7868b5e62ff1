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
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;

/**
 * Compares states of the window with the pictures that somebody found good, and its words with the ground they stand on.
 * {@code -Dgallery=renew} takes all pictures anew, {@code -Dgallery=add} those that are not there yet.
 */
final class Approved {
    static final Path PICTURES =
            Path.of(System.getProperty("project.root", ".")).resolve("src/test/resources/gallery");

    /** WCAG 2.2, 1.4.3, level AA. */
    private static final double LEAST_CONTRAST = 4.5;

    /** So much of a picture may differ: the type of another machine, the name of a folder. */
    private static final double MOST_DIFFERENT = 0.02;

    private final Set<String> illegible = new LinkedHashSet<>();
    private final List<String> different = Collections.synchronizedList(new ArrayList<>());
    /** Pictures are compared while the next state is gone to. */
    private final List<CompletableFuture<Void>> looking = new ArrayList<>();

    /** Looks at a state. */
    void look(RealWindow window, String name) {
        BufferedImage taken = Screenshot.taken(window.scene());
        looking.add(CompletableFuture.runAsync(() -> compare(taken, name)));
    }

    /** Every word could be read, and every state looked as it was found good. */
    void end() {
        looking.forEach(CompletableFuture::join);
        assertThat(illegible).isEmpty();
        assertThat(different).isEmpty();
    }

    private void compare(BufferedImage taken, String name) {
        try {
            BufferedImage now = PerceptualDifference.fromAfar(taken);
            Path approved = PICTURES.resolve(name + ".png");
            String wish = System.getProperty("gallery", "");
            if (wish.equals("renew") || (wish.equals("add") && !Files.exists(approved))) {
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
    void read(RealWindow window, String state) {
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
