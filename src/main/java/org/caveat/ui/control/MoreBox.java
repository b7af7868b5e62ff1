package org.caveat.ui.inspector.caption;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.caveat.ui.control.Glyph;

/** Details that are said seldom: shut until they are asked for. */
final class MoreBox extends VBox {

    /**
     * @param words what the button says
     * @param aloud what it says to assistive technology: whose details these are
     */
    MoreBox(String words, String aloud, Node... parts) {
        super(8);
        ToggleButton more = new ToggleButton(words, Glyph.sign("chevron-down", 12));
        more.setMnemonicParsing(false);
        more.getStyleClass().addAll("quiet-button", "more-button");
        more.setAccessibleText(aloud);
        VBox details = new VBox(12, parts);
        details.getStyleClass().add("name-details");
        details.visibleProperty().bind(more.selectedProperty());
        details.managedProperty().bind(more.selectedProperty());
        getChildren().addAll(more, details);
    }

    void show(boolean isShown) {
        setVisible(isShown);
        setManaged(isShown);
    }
}
