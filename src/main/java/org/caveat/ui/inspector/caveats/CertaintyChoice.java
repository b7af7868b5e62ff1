package org.caveat.ui.inspector.caveats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.caveat.model.Certainty;
import org.caveat.text.Words;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;

/** How sure, by one click; a second click on the same takes it back. */
final class CertaintyChoice extends FlowPane {
    private final Draft<Optional<Certainty>> draft;
    private final Words words;

    CertaintyChoice(Draft<Optional<Certainty>> draft, Words words, Subscriptions subscriptions) {
        super(4, 4);
        this.draft = draft;
        this.words = words;
        subscriptions.watch(draft.valueProperty(), this::show);
    }

    private void show(Optional<Certainty> chosen) {
        List<Certainty> offered = new ArrayList<>(Certainty.KNOWN);
        chosen.filter(own -> !own.isKnown()).ifPresent(offered::add);
        if (!getChildren().stream().map(Node::getUserData).toList().equals(offered)) {
            getChildren().setAll(offered.stream().map(this::choice).toList());
        }
        getChildren().forEach(child -> {
            if (child instanceof ToggleButton button) {
                button.setSelected(
                        chosen.filter(sure -> sure.equals(button.getUserData())).isPresent());
            }
        });
    }

    private ToggleButton choice(Certainty certainty) {
        ToggleButton button = new ToggleButton(words.certainty(certainty), CertaintyMark.of(certainty, 14));
        button.getStyleClass().add("chip");
        button.setUserData(certainty);
        button.setOnAction(event ->
                draft.type(draft.value().equals(Optional.of(certainty)) ? Optional.empty() : Optional.of(certainty)));
        return button;
    }
}
