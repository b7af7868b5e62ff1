package org.caveat.ui.lighttable;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;

/** What stands in the middle of a stage where no picture can be shown: the cause, and in the same words what to do. */
public final class StageNotice extends VBox {
    private static final double WIDEST = 360;
    private static final double MARGIN = 16;

    private final Messages messages;

    public StageNotice(Messages messages) {
        super(8);
        this.messages = messages;
        getStyleClass().add("stage-notice");
        setAlignment(Pos.CENTER);
        setVisible(false);
    }

    /** Why the picture cannot be shown, in a sentence; nothing where it can. */
    public void tell(Optional<String> trouble) {
        setVisible(trouble.isPresent());
        trouble.ifPresent(sentence -> say("unreadable", sentence));
    }

    /** That the photograph is not yet read. */
    public void sayReading() {
        say("search", messages.get("lighttable.reading"));
    }

    private void say(String sign, String sentence) {
        getChildren().setAll(Glyph.sign(sign, 20), words(sentence, "notice-cause"));
        setVisible(true);
    }

    private static Label words(String said, String style) {
        Label label = new Label(said);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /** Puts it into the middle of a stage of that size, in screen pixels. */
    public void place(double width, double height) {
        double wide = Math.min(WIDEST, width - 2 * MARGIN);
        double high = prefHeight(wide);
        resizeRelocate(Math.rint((width - wide) / 2), Math.rint((height - high) / 2), wide, high);
    }
}
