package org.caveat.ui.coverage;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Its children stand where whoever made it places them: it does not give them the size they would like. */
final class Placed extends Pane {

    Placed(Node... children) {
        super(children);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        // placed from outside
    }
}
