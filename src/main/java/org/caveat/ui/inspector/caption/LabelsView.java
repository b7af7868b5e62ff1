package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.model.CommunityLabel;
import org.caveat.text.Messages;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.Languages;
import org.caveat.ui.control.Passage;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;

/** Labels of communities, exactly as they were given: they are read here, and never typed. */
final class LabelsView {
    private final Messages messages;
    private final VBox list = new VBox(12);
    private final FieldBox box;

    LabelsView(Draft<List<CommunityLabel>> labels, Messages messages, Subscriptions subscriptions) {
        this.messages = messages;
        box = new FieldBox(messages.get("inspector.labels"), list);
        box.explain(messages.get("caption.label-as-given"));
        subscriptions.watch(labels.valueProperty(), this::show);
    }

    Node node() {
        return box;
    }

    private void show(List<CommunityLabel> labels) {
        list.getChildren().setAll(labels.stream().map(this::label).toList());
        box.setVisible(!labels.isEmpty());
        box.setManaged(!labels.isEmpty());
    }

    private Node label(CommunityLabel label) {
        VBox all = new VBox(2, Passage.styled(label.value(), "answer-text"));
        String from = Stream.of(
                        label.community(),
                        label.language()
                                .map(tag -> messages.get(
                                        "caption.label-language", Languages.name(tag, messages.locale()), tag)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        if (!from.isEmpty()) {
            all.getChildren().add(Passage.styled(from, "second"));
        }
        TextField id = new TextField(label.id());
        id.setEditable(false);
        id.getStyleClass().add("record-field");
        id.setAccessibleText(messages.get("inspector.labels"));
        all.getChildren().add(id);
        return all;
    }
}
