package org.caveat.ui.inspector.evidence;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.model.RelativeReference;
import org.caveat.text.Words;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Passage;
import org.caveat.ui.control.RowButton;

/** Another photograph as evidence: its picture, small, and its headline, which lead there. One that is not there says so. */
public final class PhotographLink extends StackPane {

    /** @param narrow whether the words stand below the picture, not beside it */
    public PhotographLink(String reference, Gallery gallery, boolean narrow) {
        getStyleClass().add("photograph-link");
        Optional<Holding> photograph = gallery.others().at(reference);
        getChildren()
                .add(photograph
                        .<Pane>map(found -> found(found, gallery, narrow))
                        .orElseGet(() -> missing(reference, gallery)));
    }

    private static Pane found(Holding photograph, Gallery gallery, boolean narrow) {
        String title = gallery.others().title(photograph);
        VBox words = new VBox(2, Passage.styled(title, "side-finding"));
        if (!title.equals(photograph.found().fileName())) {
            words.getChildren().add(Passage.styled(photograph.found().fileName(), "side-source"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        SmallPicture picture =
                new SmallPicture(photograph, gallery.thumbnails(), new Words(gallery.messages()).kind(Kind.CARE));
        Pane content = narrow ? new VBox(4, picture, words) : new HBox(12, picture, words);
        HBox.setHgrow(content, Priority.ALWAYS);
        RowButton row = new RowButton(
                0,
                gallery.messages().get("evidence.go", title),
                () -> gallery.go().accept(photograph.file()),
                content);
        row.getStyleClass().add("photograph-row");
        return row;
    }

    private static Pane missing(String reference, Gallery gallery) {
        Passage words = Passage.styled(
                gallery.messages().get("evidence.missing", RelativeReference.decoded(reference)), "side-source");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, Glyph.sign("no-source", 12), words);
        row.getStyleClass().add("photograph-missing");
        return row;
    }
}
