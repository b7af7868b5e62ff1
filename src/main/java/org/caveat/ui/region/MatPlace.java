package org.caveat.ui.region;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Beyond;
import org.caveat.model.Foreign;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * A place on the mat at which a mark can be set.
 *
 * @param edge as the sidecar names it: of the upright picture, or {@code camera}
 * @param share how far along that edge, of its whole length, from its left or upper end
 */
public record MatPlace(String edge, double share) {
    static final String CAMERA = "camera";

    /** Around the picture, the camera after the edge below which it stands. */
    private static final List<String> AROUND = List.of("top", "right", "bottom", CAMERA, "left");

    public MatPlace {
        share = Math.max(0, Math.min(1, share));
    }

    /** Where the keys begin. */
    static MatPlace first() {
        return new MatPlace(AROUND.get(0), 0.5);
    }

    static MatPlace of(Beyond mark, Extent picture) {
        double length = Math.max(1, length(mark.edge(), picture));
        return new MatPlace(mark.edge(), mark.at().map(at -> at / length).orElse(0.5));
    }

    /**
     * The place beside a spot of the stage; empty in the picture. Below the picture's lower edge the mat is for what stood
     * there, and the table beyond the mat for who stood behind the camera.
     */
    static Optional<MatPlace> under(Viewport view, Spot onStage) {
        Area picture = view.whole();
        double left = picture.x() - onStage.x();
        double right = onStage.x() - picture.x() - picture.width();
        double above = picture.y() - onStage.y();
        double below = onStage.y() - picture.y() - picture.height();
        double away = Math.max(Math.max(left, right), Math.max(above, below));
        if (away <= 0) {
            return Optional.empty();
        }
        Way out = away == left
                ? new Way(-1, 0)
                : away == right ? new Way(1, 0) : away == above ? new Way(0, -1) : new Way(0, 1);
        String edge = edge(view.turn().back(out));
        boolean isCamera = edge.equals("bottom") && away > view.mat();
        return Optional.of(on(isCamera ? CAMERA : edge, view.toPicture(onStage), view.picture()));
    }

    private static String edge(Way upright) {
        if (Math.abs(upright.x()) > Math.abs(upright.y())) {
            return upright.x() < 0 ? "left" : "right";
        }
        return upright.y() < 0 ? "top" : "bottom";
    }

    private static MatPlace on(String edge, Spot inPicture, Extent picture) {
        double along = isUpright(edge) ? inPicture.y() : inPicture.x();
        return new MatPlace(edge, along / Math.max(1, length(edge, picture)));
    }

    /** The mark that is set here; what else stood in the one before is kept. */
    Beyond mark(Extent picture, Foreign kept) {
        return new Beyond(edge, Optional.of((int) Math.rint(share * length(edge, picture))), kept);
    }

    /**
     * Moved by an arrow as one sees it: along the edge, by a pixel of the picture at least; with Shift to the edge on that
     * side, and from the lower one on to the camera.
     */
    MatPlace moved(Viewport view, Arrow arrow) {
        Way upright = view.turn().back(arrow.withShift() ? arrow.towards() : arrow.onStage());
        if (arrow.withShift()) {
            String side = edge(upright);
            return new MatPlace(side.equals("bottom") && edge.equals("bottom") ? CAMERA : side, share);
        }
        double along = isUpright(edge) ? upright.y() : upright.x();
        double pixels = along == 0 ? 0 : Math.copySign(Math.max(1, Math.abs(along) / view.scale()), along);
        return new MatPlace(edge, share + pixels / Math.max(1, length(edge, view.picture())));
    }

    /** As far along the next edge, or the one before. */
    MatPlace next(boolean isForward) {
        int now = AROUND.indexOf(edge);
        int next = Math.floorMod(now < 0 ? 0 : isForward ? now + 1 : now - 1, AROUND.size());
        return new MatPlace(AROUND.get(next), share);
    }

    private static boolean isUpright(String edge) {
        return edge.equals("left") || edge.equals("right");
    }

    private static double length(String edge, Extent picture) {
        return isUpright(edge) ? picture.height() : picture.width();
    }
}
