package org.caveat.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.caveat.model.Beyond;
import org.caveat.model.Caveat;

/** An edge of the picture, beyond which a mark stands on the mat. */
public enum Edge {
    LEFT(-1, 0),
    RIGHT(1, 0),
    TOP(0, -1),
    /** Below the picture; also where the camera stood. */
    BOTTOM(0, 1);

    private static final String CAMERA = "camera";

    private final int outwardsX;
    private final int outwardsY;

    Edge(int outwardsX, int outwardsY) {
        this.outwardsX = outwardsX;
        this.outwardsY = outwardsY;
    }

    /** The edge a caveat's mark stands at; empty where it has none, or one that this program does not know. */
    public static Optional<Edge> of(Caveat caveat) {
        return caveat.beyond()
                .map(Beyond::edge)
                .flatMap(name -> name.equals(CAMERA)
                        ? Optional.of(BOTTOM)
                        : Arrays.stream(values())
                                .filter(edge -> edge.key().equals(name))
                                .findFirst());
    }

    public static boolean isCamera(Caveat caveat) {
        return caveat.beyond().filter(beyond -> beyond.edge().equals(CAMERA)).isPresent();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the edge runs from left to right. */
    public boolean isLevel() {
        return outwardsX == 0;
    }

    int outwardsX() {
        return outwardsX;
    }

    int outwardsY() {
        return outwardsY;
    }
}
