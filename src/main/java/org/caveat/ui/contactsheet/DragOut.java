package org.caveat.ui.contactsheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/**
 * Photographs dragged out of the window: other programs get copies of their files, never the files themselves, and with
 * them the sidecars, so that no photograph leaves without its caveats.
 */
final class DragOut {
    private final Function<List<String>, CompletionStage<List<Path>>> files;
    private Optional<CompletionStage<List<Path>>> asked = Optional.empty();
    private List<Path> ready = List.of();

    /** @param files all files of photographs, found behind and told on the toolkit's thread */
    DragOut(Function<List<String>, CompletionStage<List<Path>>> files) {
        this.files = files;
    }

    /** The system takes the drag over only beyond the window: in it, the mouse is followed by the sheet. */
    void stayIn(MouseEvent event) {
        event.setDragDetect(!ready.isEmpty() && isOutside(event));
    }

    private static boolean isOutside(MouseEvent event) {
        Scene scene = ((Node) event.getSource()).getScene();
        return event.getSceneX() < 0
                || event.getSceneY() < 0
                || event.getSceneX() > scene.getWidth()
                || event.getSceneY() > scene.getHeight();
    }

    /** A drag begins: which files these photographs are is looked up, as they may lie on a slow share. */
    void ready(List<String> photographs) {
        ready = List.of();
        CompletionStage<List<Path>> now = files.apply(photographs);
        asked = Optional.of(now);
        now.thenAccept(found -> {
            if (asked.equals(Optional.of(now))) {
                ready = found;
            }
        });
    }

    /** Hands the drag over to the system; says whether there was one. */
    boolean begin(MouseEvent event, Node from) {
        Optional<ClipboardContent> content = content(event);
        content.ifPresent(files -> {
            from.startDragAndDrop(TransferMode.COPY).setContent(files);
            ready = List.of();
            event.consume();
        });
        return content.isPresent();
    }

    /** What another program is given when the mouse is there. */
    Optional<ClipboardContent> content(MouseEvent event) {
        if (ready.isEmpty() || !isOutside(event)) {
            return Optional.empty();
        }
        ClipboardContent content = new ClipboardContent();
        content.putFiles(ready.stream().map(Path::toFile).toList());
        return Optional.of(content);
    }
}
