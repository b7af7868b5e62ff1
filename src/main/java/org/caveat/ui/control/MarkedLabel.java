package org.caveat.ui.control;

import javafx.scene.control.Label;
import org.caveat.search.Hits;

/** A label of one line in which is marked what is looked for. */
public final class MarkedLabel extends Label {
    private final HitTint tint = new HitTint(this);

    /** Marks what is looked for. */
    public void mark(Hits hits) {
        tint.mark(hits);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        tint.draw(getChildren());
    }
}
