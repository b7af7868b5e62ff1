package org.caveat.ui.inspector.versions;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.caveat.ui.control.Leftwards;

/** Words of which those that no other version has are underlined. */
final class MarkedWords extends TextFlow {

    MarkedWords(List<Differing.Piece> pieces) {
        String all = pieces.stream().map(Differing.Piece::words).collect(Collectors.joining());
        getStyleClass().add("versions-value");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(all);
        boolean beginsAtTheRight = !new Bidi(all, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        setNodeOrientation(
                beginsAtTheRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        for (Differing.Piece piece : pieces) {
            Text text = new Text(piece.words());
            text.getStyleClass().add(piece.isOwn() ? "versions-own" : "versions-shared");
            Leftwards.dress(text, Leftwards.isIn(all));
            getChildren().add(text);
        }
    }
}
