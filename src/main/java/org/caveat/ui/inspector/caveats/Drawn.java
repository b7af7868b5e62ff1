package org.caveat.ui.inspector.caveats;

import java.util.Optional;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseTarget;
import org.caveat.model.Beyond;
import org.caveat.model.Kind;
import org.caveat.model.Region;

/**
 * What was drawn for a caveat: a part of the picture, or a mark beyond its frame, or nothing; never both.
 *
 * @param region the part of the picture
 * @param beyond the mark on the mat
 */
public record Drawn(Optional<Region> region, Optional<Beyond> beyond) {
    public static final Drawn NOTHING = new Drawn(Optional.empty(), Optional.empty());
    private static final String CAMERA = "camera";

    public static Drawn of(Region region) {
        return new Drawn(Optional.of(region), Optional.empty());
    }

    public static Drawn of(Beyond mark) {
        return new Drawn(Optional.empty(), Optional.of(mark));
    }

    public boolean isNothing() {
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
        return beyond.isPresent()
                ? new ReviseTarget.ToBeyond(id, beyond, by)
                : new ReviseTarget.ToRegion(id, region, by);
    }
}
