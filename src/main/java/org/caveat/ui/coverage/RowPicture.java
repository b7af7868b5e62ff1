package org.caveat.ui.coverage;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.ui.contactsheet.CellFace;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Density;
import org.caveat.ui.fx.Motion;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.ui.fx.Wanted;

/**
 * A photograph at the beginning of its row. Until it arrives, and where a caveat of care is to be read first, a plain block
 * of its proportion stands there.
 */
final class RowPicture extends Pane {
    static final double WIDTH = 64;
    static final double HEIGHT = 44;
    private static final double SIGN = 16;

    private final Thumbnails thumbnails;
    private final ImageView view = new ImageView();
    private final Region block = new Region();
    private final Node care = Glyph.kind(Kind.CARE, SIGN);
    private final Node locked = Glyph.sign("lock", SIGN);
    private final Node unreadable = Glyph.sign("unreadable", SIGN);
    private Optional<Asked> asked = Optional.empty();
    private double across = WIDTH;
    private double down = HEIGHT;

    private record Asked(CellFace face, Optional<Holding> holding, double density, Wanted wanted) {}

    RowPicture(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        getStyleClass().add("row-picture");
        block.getStyleClass().add("cell-block");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
        getChildren().addAll(block, view, care, locked, unreadable);
    }

    void show(CellFace face, Optional<Holding> holding) {
        if (asked.map(Asked::face)
                .filter(now -> now.file().equals(face.file()) && now.picture().equals(face.picture()))
                .isPresent()) {
            return;
        }
        forget();
        measure(face.picture());
        care.setVisible(face.picture() instanceof CellFace.Covered);
        Optional<Holding.Status> trouble = face.trouble();
        locked.setVisible(trouble.filter(Holding.Status.LOCKED::equals).isPresent());
        unreadable.setVisible(trouble.isPresent() && !locked.isVisible());
        ask(face, holding);
        requestLayout();
    }

    private void ask(CellFace face, Optional<Holding> holding) {
        double density = Density.of(this);
        asked = Optional.of(new Asked(face, holding, density, () -> {}));
        if (face.picture() instanceof CellFace.Shown && holding.isPresent()) {
            Wanted wanted = thumbnails.ask(
                    holding.get(), (int) (WIDTH * density), (int) (HEIGHT * density), new Taker(face.file()));
            asked = Optional.of(new Asked(face, holding, density, wanted));
        }
    }

    /** A row that is filled before it is in the window does not know yet how fine it is shown there. */
    private void sharpen() {
        asked.filter(now -> now.density() != Density.of(this)).ifPresent(now -> {
            now.wanted().cancel();
            ask(now.face(), now.holding());
        });
    }

    /** Empties it; a picture that is still awaited is no longer wanted. */
    void forget() {
        asked.ifPresent(now -> now.wanted().cancel());
        asked = Optional.empty();
        view.setImage(null);
        block.setVisible(true);
        care.setVisible(false);
        locked.setVisible(false);
        unreadable.setVisible(false);
    }

    private void measure(CellFace.Picture picture) {
        double width = 0;
        double height = 0;
        if (picture instanceof CellFace.Shown shown) {
            width = shown.width();
            height = shown.height();
        } else if (picture instanceof CellFace.Covered covered) {
            width = covered.width();
            height = covered.height();
        }
        boolean isKnown = width > 0 && height > 0;
        double shrinking = isKnown ? Math.min(WIDTH / width, HEIGHT / height) : 1;
        across = isKnown ? Math.max(1, Math.rint(width * shrinking)) : WIDTH;
        down = isKnown ? Math.max(1, Math.rint(height * shrinking)) : HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double x = Math.rint((WIDTH - across) / 2);
        double y = Math.rint((HEIGHT - down) / 2);
        block.resizeRelocate(x, y, across, down);
        view.relocate(x, y);
        view.setFitWidth(across);
        view.setFitHeight(down);
        sharpen();
        for (Node sign : new Node[] {care, locked, unreadable}) {
            sign.resizeRelocate((WIDTH - SIGN) / 2, (HEIGHT - SIGN) / 2, SIGN, SIGN);
        }
    }

    /** Takes the picture that was asked for, if it is still of the photograph shown here. */
    private final class Taker implements PictureTaker {
        private final String file;

        Taker(String file) {
            this.file = file;
        }

        private boolean isShown() {
            return asked.filter(now -> now.face().file().equals(file)).isPresent();
        }

        @Override
        public void picture(Image image) {
            if (isShown()) {
                if (view.getImage() == null) {
                    Motion.fadeIn(view, Motion.ARRIVAL);
                }
                view.setImage(image);
                block.setVisible(false);
            }
        }

        @Override
        public void refused(String sentence) {
            unreadable.setVisible(isShown() || unreadable.isVisible());
        }
    }
}
