package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file manager lets fall on the window opens. */
class FolderDropTest {
    private static final String CAT = "muybridge-house-cat.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path box = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        Path samples = Samples.copyTo(disk.resolve("samples"));
        box = Files.createDirectories(disk.resolve("box"));
        Files.copy(samples.resolve(CAT), box.resolve(CAT));
    }

    private RealWindow open(Optional<Path> folder) {
        return new RealWindow(home, Optional.empty(), folder).size(1200, 800).rest();
    }

    @Test
    void aFolderIsAcceptedAndOpens() {
        try (RealWindow window = open(Optional.empty())) {
            assertThat(fire(window, DragEvent.DRAG_OVER, null, box).isConsumed())
                    .isTrue();
            assertThat(fire(window, DragEvent.DRAG_DROPPED, null, box).isDropCompleted())
                    .isTrue();
            window.awaiting("the folder", () -> window.title().equals("box – Caveat"));
        }
    }

    @Test
    void ofPhotographsTheFirstLiesOnTheTable() {
        try (RealWindow window = open(Optional.empty())) {
            fire(window, DragEvent.DRAG_DROPPED, null, box.resolve(CAT), disk.resolve("samples"));
            window.awaiting("the photograph", () -> window.has(".stage"));
            assertThat(window.title()).isEqualTo("box – Caveat");
        }
    }

    @Test
    void whatIsNoFileAndWhatWasDraggedOutOfTheWindowIsLeftAlone() {
        try (RealWindow window = open(Optional.of(box))) {
            Node ours = window.node(".contact-sheet");
            assertThat(fire(window, DragEvent.DRAG_DROPPED, null).isDropCompleted())
                    .isFalse();
            assertThat(fire(window, DragEvent.DRAG_DROPPED, ours, disk.resolve("samples"))
                            .isDropCompleted())
                    .isFalse();
            assertThat(window.rest().title()).isEqualTo("box – Caveat");
        }
    }

    /** As the toolkit does while something is dragged over the window and let go there. */
    private static DragEvent fire(RealWindow window, EventType<DragEvent> type, @Nullable Node source, Path... paths) {
        List<File> files = List.of(paths).stream().map(Path::toFile).toList();
        return Toolkit.on(() -> {
            Dragboard board = DragboardHelper.createDragboard(holding(files));
            DragEvent event = new DragEvent(type, board, 9, 9, 9, 9, TransferMode.COPY, source, null, null);
            DragEvent[] seen = {event};
            window.scene().addEventHandler(type, heard -> seen[0] = heard);
            window.scene().getRoot().fireEvent(event);
            return seen[0];
        });
    }

    private static TKClipboard holding(List<File> files) {
        return (TKClipboard) Proxy.newProxyInstance(
                FolderDropTest.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (proxy, method, asked) -> {
                    boolean has = !files.isEmpty();
                    return switch (method.getName()) {
                        case "hasContent" -> has && DataFormat.FILES.equals(asked[0]);
                        case "getContent" -> files;
                        case "getContentTypes" -> has ? Set.of(DataFormat.FILES) : Set.of();
                        case "getTransferModes" -> Set.of(TransferMode.values());
                        default -> null;
                    };
                });
    }
}
