package org.caveat.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A folder, or a photograph of one, dropped on the window opens. */
final class FolderDrop {
    private final Consumer<Path> opening;

    FolderDrop(Consumer<Path> opening) {
        this.opening = opening;
    }

    void install(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (dropped(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> folder = dropped(event);
            folder.ifPresent(opening);
            event.setDropCompleted(folder.isPresent());
            event.consume();
        });
    }

    /** What was dragged out of this window, and back, is open here already. */
    private static Optional<Path> dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        boolean isOurs = event.getGestureSource() != null;
        List<File> files = !isOurs && board.hasFiles() ? board.getFiles() : List.of();
        return files.stream().findFirst().map(File::toPath);
    }
}
