package org.caveat.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** Goes once round a window with the tabulator, and tells where it stopped. */
final class FocusWalk {
    /** No window has so many stops. */
    private static final int MOST = 200;

    /** The colours that belong to the keyboard: of the light theme, and of the dark one and all that lies on a picture. */
    private static final List<Color> ACCENTS = List.of(Color.web("#0A5FB4"), Color.web("#5AB0FF"));

    /** How far outside a control its ring may stand, in pixels. */
    private static final double AROUND = 6;

    private final RealWindow window;

    /**
     * A stop.
     *
     * @param name as it is said aloud
     * @param accented how many pixels in and around it have the colour of the focus
     * @param area in the scene
     */
    record Stop(AccessibleRole role, String name, String help, int accented, Bounds area) {

        @Override
        public String toString() {
            return role + " “" + name + "”";
        }
    }

    FocusWalk(RealWindow window) {
        this.window = window;
    }

    /** The stops in their order, from where the keyboard is now until it is there again. */
    List<Stop> round() {
        List<Stop> stops = new ArrayList<>();
        List<Node> seen = new ArrayList<>();
        window.press(KeyCode.SHIFT); // the keyboard is in use, not the mouse
        Node at = owner();
        while (!seen.contains(at) && seen.size() < MOST) {
            seen.add(at);
            Node here = at;
            stops.add(Toolkit.on(() -> stop(here)));
            window.press(KeyCode.TAB);
            at = owner();
        }
        return stops;
    }

    private Node owner() {
        return Toolkit.on(() -> {
            Node owner = window.scene().getFocusOwner();
            if (owner == null) {
                throw new AssertionError("the keyboard is nowhere");
            }
            return owner;
        });
    }

    private Stop stop(Node node) {
        Bounds area = node.localToScene(node.getLayoutBounds());
        return new Stop(
                node.getAccessibleRole(),
                said(node, AccessibleAttribute.TEXT),
                said(node, AccessibleAttribute.HELP),
                accented(window.scene(), area),
                area);
    }

    private static String said(Node node, AccessibleAttribute attribute) {
        Object said = node.queryAccessibleAttribute(attribute);
        if (said instanceof String text && !text.isBlank()) {
            return text;
        }
        if (attribute == AccessibleAttribute.TEXT && node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return attribute == AccessibleAttribute.HELP && node instanceof Control control && control.getTooltip() != null
                ? control.getTooltip().getText()
                : "";
    }

    private static int accented(Scene scene, Bounds area) {
        double left = Math.max(0, Math.floor(area.getMinX() - AROUND));
        double top = Math.max(0, Math.floor(area.getMinY() - AROUND));
        double width = Math.max(1, Math.min(scene.getWidth(), area.getMaxX() + AROUND) - left);
        double height = Math.max(1, Math.min(scene.getHeight(), area.getMaxY() + AROUND) - top);
        SnapshotParameters near = new SnapshotParameters();
        near.setViewport(new Rectangle2D(left, top, width, height));
        WritableImage picture = scene.getRoot().snapshot(near, null);
        PixelReader pixels = picture.getPixelReader();
        int count = 0;
        for (int y = 0; y < (int) picture.getHeight(); y++) {
            for (int x = 0; x < (int) picture.getWidth(); x++) {
                count += isAccent(pixels.getColor(x, y)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isAccent(Color color) {
        return ACCENTS.stream().anyMatch(accent -> isAlike(accent, color));
    }

    private static boolean isAlike(Color accent, Color color) {
        return Math.abs(color.getRed() - accent.getRed()) < 0.05
                && Math.abs(color.getGreen() - accent.getGreen()) < 0.05
                && Math.abs(color.getBlue() - accent.getBlue()) < 0.05;
    }
}
