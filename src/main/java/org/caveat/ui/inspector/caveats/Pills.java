package org.caveat.ui.inspector.caveats;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.caveat.ui.control.Glyph;

/** The pills beside the kind of a caveat: how it stands. */
public final class Pills {
    private static final double SIGN = 10;

    private Pills() {}

    public static Label plain(String words) {
        Label pill = new Label(words);
        pill.getStyleClass().add("pill");
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }

    static Label lead(String words) {
        Label pill = plain(words);
        pill.setGraphic(Glyph.sign("lead", SIGN));
        return pill;
    }

    /** In the strongest contrast of the theme: a dispute is told in black and white. */
    public static Label disputed(String words) {
        Label pill = plain(words);
        pill.setGraphic(Glyph.sign("disputed", SIGN));
        pill.getStyleClass().add("disputed");
        return pill;
    }
}
