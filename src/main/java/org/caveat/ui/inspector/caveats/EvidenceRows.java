package org.caveat.ui.inspector.caveats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.caveat.model.Evidence;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.ListRow;
import org.caveat.ui.inspector.draft.TypingLanguage;
import org.caveat.ui.inspector.evidence.Gallery;

/** The rows in which a source is written, for the forms of others. A row that is gone listens to nothing any more. */
public final class EvidenceRows implements ListField.Maker<Evidence>, AutoCloseable {
    private final CardWords words;
    private final TypingLanguage language;
    private final Gallery gallery;
    private final Map<Node, Subscriptions> made = new HashMap<>();

    public EvidenceRows(CardWords words, TypingLanguage language, Gallery gallery) {
        this.words = words;
        this.language = language;
        this.gallery = gallery;
    }

    @Override
    public ListRow<Evidence> row(Optional<Evidence> value, ListField.Actions actions) {
        List<Node> gone =
                made.keySet().stream().filter(node -> node.getParent() == null).toList();
        gone.forEach(this::forget);
        Subscriptions ofRow = new Subscriptions();
        EvidenceRow row = new EvidenceRow(new EvidenceRow.Kit(words, language, gallery, ofRow), value, actions);
        made.put(row.node(), ofRow);
        return row;
    }

    private void forget(Node node) {
        Subscriptions ofRow = made.remove(node);
        if (ofRow != null) {
            ofRow.close();
        }
    }

    @Override
    public void close() {
        List.copyOf(made.keySet()).forEach(this::forget);
    }
}
