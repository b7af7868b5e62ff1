package org.caveat.ui.gallery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * The texts of a scene, each with the colour of the ground on which it stands, as they are painted: in the order of the
 * scene graph, what comes later above what came before.
 */
final class PaintedScene {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("disabled");

    private final List<Ground> grounds = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();

    /**
     * A text that is seen.
     *
     * @param ground on which it stands; empty where that is a picture
     */
    record Written(String text, Color ink, Optional<Color> ground) {

        double contrast() {
            return ground.map(below -> Contrast.of(Contrast.over(ink, 1, below), below))
                    .orElse(1.0);
        }

        @Override
        public String toString() {
            return "“%s” %s on %s: %.2f"
                    .formatted(text, ink, ground.map(Color::toString).orElse("a picture"), contrast());
        }
    }

    private record Ground(Bounds area, Color color, double opacity, boolean isPicture) {}

    private PaintedScene() {}

    /** To be asked on the toolkit's thread, of a scene that is laid out. */
    static List<Written> of(Scene scene) {
        PaintedScene painted = new PaintedScene();
        Bounds all = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        painted.fill(all, scene.getFill(), 1);
        painted.paint(scene.getRoot(), 1, all);
        return painted.written;
    }

    private void paint(Node node, double opacity, Bounds seen) {
        if (!node.isVisible()) {
            return;
        }
        double through = opacity * node.getOpacity();
        Bounds clip = clip(node, seen);
        if (node instanceof Text text) {
            write(text, through, clip);
        } else if (node instanceof Shape shape) {
            fill(shape.localToScene(shape.getBoundsInLocal()), shape.getFill(), through);
        } else if (node instanceof ImageView picture && picture.getImage() != null) {
            grounds.add(new Ground(picture.localToScene(picture.getBoundsInLocal()), Color.BLACK, 1, true));
        } else if (node instanceof Region region && region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> fill(region, fill, through));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().stream()
                    .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed())
                    .forEach(child -> paint(child, through, clip));
        }
    }

    private static Bounds clip(Node node, Bounds seen) {
        if (node.getClip() == null) {
            return seen;
        }
        Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
        double x = Math.max(clip.getMinX(), seen.getMinX());
        double y = Math.max(clip.getMinY(), seen.getMinY());
        double width = Math.min(clip.getMaxX(), seen.getMaxX()) - x;
        double height = Math.min(clip.getMaxY(), seen.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }

    private void fill(Region region, BackgroundFill fill, double opacity) {
        Insets insets = fill.getInsets();
        Bounds within = new BoundingBox(
                insets.getLeft(),
                insets.getTop(),
                Math.max(0, region.getWidth() - insets.getLeft() - insets.getRight()),
                Math.max(0, region.getHeight() - insets.getTop() - insets.getBottom()));
        fill(region.localToScene(within), fill.getFill(), opacity);
    }

    private void fill(Bounds area, Paint paint, double opacity) {
        if (paint instanceof Color color && color.getOpacity() * opacity > 0) {
            grounds.add(new Ground(area, color, opacity, false));
        }
    }

    /** What cannot be used now need not be told apart as well: WCAG 2.2, 1.4.3, excepts it. */
    private void write(Text text, double opacity, Bounds seen) {
        Bounds area = text.localToScene(text.getBoundsInLocal());
        double x = area.getCenterX();
        double y = area.getCenterY();
        boolean isSeen = !text.getText().isBlank() && opacity > 0 && seen.contains(x, y);
        if (isSeen && !isOff(text) && text.getFill() instanceof Color ink && ink.getOpacity() > 0) {
            Optional<Color> ground = ground(x, y);
            Color mixed =
                    ground.map(below -> Contrast.over(ink, opacity, below)).orElse(ink);
            written.add(new Written(text.getText(), mixed, ground));
        }
    }

    /** An entry of a menu that cannot be chosen is marked so, and not disabled as a control is. */
    private static boolean isOff(Node node) {
        return node.isDisabled()
                || node.getPseudoClassStates().contains(OFF)
                || (node.getParent() != null && isOff(node.getParent()));
    }

    private Optional<Color> ground(double x, double y) {
        List<Ground> above = new ArrayList<>();
        for (int at = grounds.size() - 1; at >= 0; at--) {
            Ground ground = grounds.get(at);
            if (!ground.area().contains(x, y)) {
                continue;
            }
            if (ground.isPicture()) {
                return Optional.empty();
            }
            above.add(0, ground);
            if (ground.color().getOpacity() * ground.opacity() >= 1) {
                break;
            }
        }
        Color seen = Color.WHITE;
        for (Ground ground : above) {
            seen = Contrast.over(ground.color(), ground.opacity(), seen);
        }
        return Optional.of(seen);
    }
}
