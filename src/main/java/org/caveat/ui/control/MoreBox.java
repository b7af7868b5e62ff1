package org.caveat.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Details that are said seldom: shut until they are asked for. */
public final class MoreBox extends VBox {
    private final ToggleButton more;

    /**
     * @param words what the button says
     * @param aloud what it says to assistive technology: whose details these are
     */
    public MoreBox(String words, String aloud, Node... parts) {
        super(8);
        more = new ToggleButton(words, Glyph.sign("chevron-down", 12));
        more.setMnemonicParsing(false);
        more.getStyleClass().addAll("quiet-button", "more-button");
        more.setAccessibleText(aloud);
        VBox details = new VBox(12, parts);
        details.getStyleClass().add("name-details");
        details.visibleProperty().bind(more.selectedProperty());
        details.managedProperty().bind(more.selectedProperty());
        getChildren().addAll(more, details);
    }

    /** Shows the details: some are said. */
    public void open() {
        more.setSelected(true);
    }

    /** Whether it is offered at all. */
    public void show(boolean isShown) {
        setVisible(isShown);
        setManaged(isShown);
    }
}
