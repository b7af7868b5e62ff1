package org.caveat.ui.lighttable;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;

/** What a picture is mounted on: the mat, two thin lines around the picture, and a plain block where no pixel is yet. */
public final class Mount {
    private final Region mat = styled("mat");
    private final Region bevelOut = styled("bevel-out");
    private final Region bevelIn = styled("bevel-in");
    private final Region block = styled("picture-block");

    /** From the lowest up. */
    public List<Node> nodes() {
        return List.of(mat, bevelOut, bevelIn, block);
    }

    /**
     * Shows it, or parts of it.
     *
     * @param isSeen whether the picture itself stands on the mat
     */
    public void show(boolean hasMat, boolean isSeen) {
        mat.setVisible(hasMat);
        for (Node part : new Node[] {bevelOut, bevelIn, block}) {
            part.setVisible(isSeen);
        }
    }

    /**
     * Puts it where the picture lies, on whole screen pixels.
     *
     * @param wide how far the mat reaches, in screen pixels
     * @param matted gives the mat another place than around the picture
     * @return where the mat lies
     */
    public Area place(Viewport view, double wide, UnaryOperator<Area> matted) {
        Area whole = view.whole();
        double x = Math.rint(whole.x());
        double y = Math.rint(whole.y());
        double width = Math.rint(whole.x() + whole.width()) - x;
        double height = Math.rint(whole.y() + whole.height()) - y;
        Area picture = new Area(x, y, width, height);
        Area around = matted.apply(around(picture, wide));
        put(mat, around);
        put(bevelOut, around(picture, 2));
        put(bevelIn, around(picture, 1));
        put(block, picture);
        return around;
    }

    private static Area around(Area part, double margin) {
        return new Area(part.x() - margin, part.y() - margin, part.width() + 2 * margin, part.height() + 2 * margin);
    }

    private static void put(Region part, Area area) {
        part.resizeRelocate(area.x(), area.y(), area.width(), area.height());
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }
}
