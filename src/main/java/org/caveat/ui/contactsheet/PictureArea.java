package org.caveat.ui.contactsheet;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.caveat.collection.Holding;
import org.caveat.metadata.FileFacts;
import org.caveat.model.Kind;
import org.caveat.ui.control.CareSign;
import org.caveat.ui.fx.Density;
import org.caveat.ui.fx.Late;
import org.caveat.ui.fx.Motion;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.ui.fx.Wanted;

/**
 * The part of a cell in which the picture stands, on its lower edge as on a shelf. Until the picture arrives a plain block
 * of its proportion stands there, so that nothing moves when it does.
 */
final class PictureArea extends Pane {
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");
    private static final double LESS_WIDE = 32;
    private static final double LESS_HIGH = 16;
    private static final double CARE = 24;

    private final SheetWords words;
    private final Thumbnails thumbnails;
    private final Region block = new Region();
    private final ImageView view = new ImageView();
    private final Late<CareSign> care;
    private Optional<CellTrouble> trouble = Optional.empty();
    private Optional<Asked> asked = Optional.empty();
    private double pictureWidth;
    private double pictureHeight;

    /** What the picture that is shown or awaited is of. */
    private record Asked(String file, Wanted wanted, Size size, CellFace.Picture picture, Optional<Holding> holding) {

        Optional<FileFacts> facts() {
            return holding.map(Holding::facts);
        }
    }

    /** How large it stands in the cell, and pixels of the screen for one of the cell. */
    private record Size(CellSize cell, double density) {}

    PictureArea(SheetWords words, Thumbnails thumbnails) {
        this.words = words;
        this.thumbnails = thumbnails;
        care = new Late<>(this::careSign);
        block.getStyleClass().add("cell-block");
        view.setSmooth(true);
        setMouseTransparent(true);
        getChildren().addAll(block, view);
    }

    /** Few photographs have one. */
    private CareSign careSign() {
        CareSign sign = new CareSign(words.kind(Kind.CARE), CARE);
        getChildren().add(sign);
        return sign;
    }

    void show(CellFace face, Optional<Holding> holding, CellSize cell) {
        Size size = new Size(cell, Density.of(this));
        Optional<FileFacts> facts = holding.map(Holding::facts);
        if (asked.filter(now -> now.file().equals(face.file())
                        && now.size().equals(size)
                        && now.picture().equals(face.picture())
                        && now.facts().equals(facts))
                .isPresent()) {
            return;
        }
        forget();
        measure(face.picture(), cell);
        cover(face.picture() instanceof CellFace.Covered);
        ask(new Asked(face.file(), () -> {}, size, face.picture(), holding));
        if (face.picture() instanceof CellFace.Trouble reason) {
            explain(reason);
        }
        requestLayout();
    }

    private void ask(Asked next) {
        asked = Optional.of(next);
        if (next.picture() instanceof CellFace.Shown && next.holding().isPresent()) {
            Wanted wanted = thumbnails.ask(
                    next.holding().get(),
                    (int) (next.size().cell().pictureWidth() * next.size().density()),
                    (int) (next.size().cell().pictureHeight() * next.size().density()),
                    new Taker(next.file()));
            asked = Optional.of(new Asked(next.file(), wanted, next.size(), next.picture(), next.holding()));
        }
    }

    /** A cell that is filled before it is in the window does not know yet how fine it is shown there. */
    private void sharpen() {
        double density = Density.of(this);
        asked.filter(now -> now.size().density() != density).ifPresent(now -> {
            now.wanted().cancel();
            Size size = new Size(now.size().cell(), density);
            ask(new Asked(now.file(), () -> {}, size, now.picture(), now.holding()));
        });
    }

    /** Empties the area; a picture that is still awaited is no longer wanted. */
    void forget() {
        asked.ifPresent(now -> now.wanted().cancel());
        asked = Optional.empty();
        view.setImage(null);
        block.setVisible(true);
        cover(false);
        trouble.ifPresent(getChildren()::remove);
        trouble = Optional.empty();
    }

    private void cover(boolean covered) {
        care.madeFor(covered).ifPresent(sign -> sign.setVisible(covered));
        block.pseudoClassStateChanged(COVERED, covered);
    }

    private void measure(CellFace.Picture picture, CellSize size) {
        if (picture instanceof CellFace.Shown shown) {
            measure(shown.width(), shown.height(), size);
        } else if (picture instanceof CellFace.Covered covered) {
            measure(covered.width(), covered.height(), size);
        } else {
            measure(0, 0, size);
        }
    }

    private void measure(int width, int height, CellSize size) {
        if (width > 0 && height > 0) {
            double shrinking = size.shrinking(width, height);
            pictureWidth = Math.rint(width * shrinking);
            pictureHeight = Math.rint(height * shrinking);
        } else {
            pictureWidth = size.pictureWidth() - LESS_WIDE;
            pictureHeight = size.pictureHeight() - LESS_HIGH;
        }
    }

    /** Takes the picture that was asked for, if it is still of the photograph shown here. */
    private final class Taker implements PictureTaker {
        private final String file;

        Taker(String file) {
            this.file = file;
        }

        @Override
        public void picture(Image image) {
            if (isShown()) {
                if (view.getImage() == null) {
                    Motion.fadeIn(view, Motion.ARRIVAL);
                }
                view.setImage(image);
                block.setVisible(false);
                requestLayout();
            }
        }

        @Override
        public void refused(String sentence) {
            if (isShown()) {
                explain(new CellFace.Trouble(Holding.Status.UNREADABLE, sentence));
                requestLayout();
            }
        }

        private boolean isShown() {
            return asked.filter(now -> now.file().equals(file)).isPresent();
        }
    }

    private void explain(CellFace.Trouble reason) {
        CellTrouble box = new CellTrouble(reason, words);
        trouble = Optional.of(box);
        block.setVisible(false);
        getChildren().add(box);
    }

    @Override
    protected void layoutChildren() {
        double x = Math.rint((getWidth() - pictureWidth) / 2);
        double y = getHeight() - pictureHeight;
        block.resizeRelocate(x, y, pictureWidth, pictureHeight);
        trouble.ifPresent(box -> box.resizeRelocate(x, y, pictureWidth, pictureHeight));
        care.made().ifPresent(sign -> sign.resizeRelocate(x, y, pictureWidth, pictureHeight));
        view.relocate(x, y);
        view.setFitWidth(pictureWidth);
        view.setFitHeight(pictureHeight);
        sharpen();
    }
}
