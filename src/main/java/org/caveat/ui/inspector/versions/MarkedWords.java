package org.caveat.ui.inspector.versions;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.caveat.text.Messages;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.control.Passage;

/**
 * Words of which those that no other version has are underlined. The toolkit breaks lines that run from right to left in
 * the wrong place where they are in pieces: there the words that are its own are repeated below.
 */
final class MarkedWords {
    private static final String STYLE = "versions-value";
    private static final String BETWEEN = " … ";

    private MarkedWords() {}

    static Node of(List<Differing.Piece> pieces, Messages messages) {
        String all = pieces.stream().map(Differing.Piece::words).collect(Collectors.joining());
        return Leftwards.isIn(all) ? leftwards(all, pieces, messages) : marked(all, pieces);
    }

    private static Node marked(String all, List<Differing.Piece> pieces) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(STYLE);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(all);
        for (Differing.Piece piece : pieces) {
            Text text = new Text(piece.words());
            text.getStyleClass().add(piece.isOwn() ? "versions-own" : "versions-shared");
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static Node leftwards(String all, List<Differing.Piece> pieces, Messages messages) {
        Node words = Passage.styled(all, STYLE);
        String own = pieces.stream()
                .filter(Differing.Piece::isOwn)
                .map(piece -> piece.words().strip())
                .collect(Collectors.joining(BETWEEN));
        return own.isEmpty()
                ? words
                : new VBox(
                        2,
                        words,
                        Passage.styled(messages.get("versions.only-here"), "second"),
                        Passage.styled(own, "second"));
    }
}
