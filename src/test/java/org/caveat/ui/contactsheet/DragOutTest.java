package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.caveat.ui.MouseAt;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;

class DragOutTest {
    private static final Path PHOTOGRAPH = Path.of("/photos/a.jpg");
    private static final Path SIDECAR = Path.of("/photos/a.jpg.caveat.json");

    private final List<CompletableFuture<List<Path>>> asked = new ArrayList<>();
    private final DragOut out = new DragOut(photographs -> {
        asked.add(new CompletableFuture<>());
        return asked.get(asked.size() - 1);
    });

    @Test
    void beyondTheWindowAnotherProgramIsGivenCopiesOfThePhotographsAndTheirSidecars() {
        out.ready(List.of("a.jpg"));
        asked.get(0).complete(List.of(PHOTOGRAPH, SIDECAR));
        assertThat(given(120, 50).orElseThrow().getFiles()).containsExactly(PHOTOGRAPH.toFile(), SIDECAR.toFile());
    }

    @Test
    void inTheWindowTheSheetKeepsTheMouse() {
        out.ready(List.of("a.jpg"));
        asked.get(0).complete(List.of(PHOTOGRAPH));
        assertThat(given(50, 50)).isEmpty();
        assertThat(given(50, -1)).isPresent();
    }

    @Test
    void nothingIsGivenBeforeItsFilesAreKnownNorThoseOfTheDragBefore() {
        out.ready(List.of("a.jpg"));
        assertThat(given(120, 50)).isEmpty();
        out.ready(List.of("b.jpg"));
        asked.get(0).complete(List.of(PHOTOGRAPH));
        assertThat(given(120, 50)).isEmpty();
    }

    private Optional<ClipboardContent> given(double x, double y) {
        return Toolkit.on(() -> {
            Region cell = new Region();
            Scene scene = new Scene(cell, 100, 100);
            assertThat(scene.getRoot()).isSameAs(cell);
            return out.content(MouseAt.event(MouseEvent.MOUSE_DRAGGED, x, y).copyFor(cell, cell));
        });
    }
}
