package org.caveat.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.FirstLine;
import org.caveat.ui.control.Glyph;

/** Why nothing can be changed, where nothing can, and what helps. */
final class ClosedNotice {
    private final Messages messages;
    private final Label reason = new Label();
    private final Button elsewhere;
    private final VBox all;

    /** @param sidecarFolder chooses another folder for the sidecars */
    ClosedNotice(Messages messages, Runnable sidecarFolder) {
        this.messages = messages;
        FirstLine.of(reason).setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().add("closed-notice");
        elsewhere = Buttons.words(messages.get("inspector.sidecar-folder"), sidecarFolder);
        HBox remedy = new HBox(elsewhere);
        remedy.getStyleClass().add("closed-remedy");
        remedy.visibleProperty().bind(elsewhere.visibleProperty());
        remedy.managedProperty().bind(elsewhere.visibleProperty());
        all = new VBox(reason, remedy);
        all.getStyleClass().add("closed-box");
    }

    Node node() {
        return all;
    }

    void follow(Optional<Holding> photograph) {
        Optional<String> closed = photograph.flatMap(Holding::closed);
        boolean isUnreadable = photograph
                .filter(now -> now.status() == Holding.Status.UNREADABLE)
                .isPresent();
        // why a picture cannot be shown is told in its place
        reason.setText(closed.map(why -> isUnreadable
                        ? messages.get("inspector.closed-unreadable")
                        : messages.get("inspector.closed-because", why))
                .orElse(""));
        if (closed.isPresent()) { // few photographs are closed, and a new sign is dear
            reason.setGraphic(Glyph.sign(isUnreadable ? "unreadable" : "lock", 16));
        }
        all.setVisible(closed.isPresent());
        all.setManaged(closed.isPresent());
        elsewhere.setVisible(photograph.filter(Holding::isUnwritable).isPresent());
    }
}
