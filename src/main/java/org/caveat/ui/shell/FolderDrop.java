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
            if (dropped(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> folder = dropped(event.getDragboard());
            folder.ifPresent(opening);
            event.setDropCompleted(folder.isPresent());
            event.consume();
        });
    }

    private static Optional<Path> dropped(Dragboard board) {
        List<File> files = board.hasFiles() ? board.getFiles() : List.of();
        return files.stream().findFirst().map(File::toPath);
    }
}
