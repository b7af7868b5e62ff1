package org.caveat.ui.coverage;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.ui.contactsheet.CellFace;
import org.caveat.ui.control.OwnDirection;
import org.caveat.ui.fx.Thumbnails;

/** The photograph of a row: small, with its title and its date. */
final class RowHead extends HBox {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final RowPicture picture;
    private final Label title = OwnDirection.of(new Label());
    private final Label second = new Label();
    private final Tooltip tooltip = new Tooltip();

    RowHead(Thumbnails thumbnails) {
        super(16);
        picture = new RowPicture(thumbnails);
        getStyleClass().add("coverage-photograph");
        title.getStyleClass().add("coverage-row-title");
        second.getStyleClass().add("coverage-row-second");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(title, second);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(picture, words);
        Tooltip.install(this, tooltip);
    }

    /** @param below the title: its date, and what is the matter */
    void show(CellFace face, String below, Optional<Holding> holding) {
        picture.show(face, holding);
        title.setText(face.title());
        second.setText(below);
        second.setManaged(!below.isEmpty());
        tooltip.setText(face.title().equals(face.file()) ? face.file() : face.title() + "\n" + face.file());
        title.pseudoClassStateChanged(QUIET, face.isTrouble() || face.picture() instanceof CellFace.Waiting);
    }

    void forget() {
        picture.forget();
    }
}
