package org.caveat.ui.inspector.caveats;

import java.util.Optional;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseTarget;
import org.caveat.model.Beyond;
import org.caveat.model.Drawn;
import org.caveat.model.Kind;
import org.caveat.model.Region;

/**
 * Where something was marked for a caveat: on one of the pictures, or beyond the frame, or nowhere; never both.
 *
 * @param region the part of a picture
 * @param beyond the mark on the mat
 */
public record Marked(Optional<Drawn> region, Optional<Beyond> beyond) {
    public static final Marked NOWHERE = new Marked(Optional.empty(), Optional.empty());
    private static final String CAMERA = "camera";

    public static Marked of(Drawn region) {
        return new Marked(Optional.of(region), Optional.empty());
    }

    public static Marked of(Beyond mark) {
        return new Marked(Optional.empty(), Optional.of(mark));
    }

    /** Whether what was drawn is a point. */
    public static boolean isPoint(Drawn drawn) {
        return drawn.region() instanceof Region.Rectangle rectangle && rectangle.isPoint();
    }

    /** The sign of the tool with which it was marked. */
    public String sign() {
        if (beyond.isPresent()) {
            return "beyond";
        }
        return region.filter(drawn -> drawn.region() instanceof Region.Polygon).isPresent()
                ? "polygon"
                : region.filter(Marked::isPoint).isPresent() ? "point" : "rectangle";
    }

    public boolean isNowhere() {
        return region.isEmpty() && beyond.isEmpty();
    }

    /** The question that a mark beyond the frame answers, if nobody says otherwise: what was outside, or who stood behind. */
    public Optional<Kind> kind() {
        return beyond.map(mark -> mark.edge().equals(CAMERA) ? Kind.MAKING : Kind.OUTSIDE);
    }

    /** The key of the words for the step by which a caveat takes it. */
    String step() {
        return beyond.isPresent() ? "caveats.beyond" : "caveats.region";
    }

    /** Says that a caveat is about it. */
    ReviseTarget target(String id, Hand by) {
        return region.<ReviseTarget>map(drawn -> new ReviseTarget.ToDrawn(id, drawn, by))
                .orElseGet(() -> new ReviseTarget.ToBeyond(id, beyond, by));
    }
}
