package org.caveat.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;

/** Why nothing can be changed, where nothing can, and what helps. */
final class ClosedNotice {
    private final Messages messages;
    private final Label reason = new Label();
    private final Button elsewhere;
    private final HBox remedy;

    /** @param sidecarFolder chooses another folder for the sidecars */
    ClosedNotice(Messages messages, Runnable sidecarFolder) {
        this.messages = messages;
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().add("closed-notice");
        elsewhere = Buttons.words(messages.get("inspector.sidecar-folder"), sidecarFolder);
        remedy = new HBox(elsewhere);
        remedy.getStyleClass().add("closed-remedy");
        remedy.visibleProperty().bind(elsewhere.visibleProperty());
        remedy.managedProperty().bind(elsewhere.visibleProperty());
    }

    List<Node> nodes() {
        return List.of(reason, remedy);
    }

    void follow(Optional<Holding> photograph) {
        Optional<String> closed = photograph.flatMap(Holding::closed);
        reason.setText(
                closed.map(why -> messages.get("inspector.closed-because", why)).orElse(""));
        boolean isUnreadable = photograph
                .filter(now -> now.status() == Holding.Status.UNREADABLE)
                .isPresent();
        reason.setGraphic(Glyph.sign(isUnreadable ? "unreadable" : "lock", 16));
        reason.setVisible(closed.isPresent());
        reason.setManaged(closed.isPresent());
        elsewhere.setVisible(photograph.filter(Holding::isUnwritable).isPresent());
    }
}
