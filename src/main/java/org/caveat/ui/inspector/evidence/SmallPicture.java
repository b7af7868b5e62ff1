package org.caveat.ui.inspector.evidence;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.caveat.collection.Holding;
import org.caveat.ui.control.CareSign;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.ui.fx.Wanted;

/** A photograph, small; a plain block where a caveat of care is to be read first, or while the picture is awaited. */
public final class SmallPicture extends StackPane implements PictureTaker {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 72;
    private static final double SIGN = 20;

    private final ImageView view = new ImageView();
    private Optional<Wanted> wanted = Optional.empty();

    /** @param care what the kind is called that is read first */
    public SmallPicture(Holding photograph, Thumbnails thumbnails, String care) {
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        if (photograph.state().careThatLeads().isPresent()) {
            getStyleClass().add("small-block");
            getChildren().add(new CareSign(care, SIGN));
        } else {
            getStyleClass().add("small-block");
            getChildren().add(view);
            wanted = Optional.of(thumbnails.ask(photograph, WIDTH, HEIGHT, this));
        }
    }

    @Override
    public void picture(Image image) {
        view.setImage(image);
        getStyleClass().remove("small-block");
    }

    @Override
    public void refused(String sentence) {
        getChildren().setAll(Glyph.sign("unreadable", SIGN));
    }

    /** The picture is no longer wanted. */
    public void forget() {
        wanted.ifPresent(Wanted::cancel);
    }
}
