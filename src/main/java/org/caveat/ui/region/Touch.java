package org.caveat.ui.region;

import org.caveat.ui.region.Viewport.Spot;

/**
 * Where the mouse is on the stage, and how the picture lies under it at that moment.
 *
 * @param clicks how many presses follow each other here: 2 is a double click; 0 where the mouse only moves
 */
public record Touch(Viewport view, Spot onStage, int clicks) {

    /** The place of the upright picture under the mouse, in its pixels; beyond its edge, where the mouse is beyond it. */
    public Spot inPicture() {
        return view.toPicture(onStage);
    }

    /** How far another touch is from here, in screen pixels. */
    double distance(Spot other) {
        return Math.hypot(other.x() - onStage.x(), other.y() - onStage.y());
    }
}
