package org.caveat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.caveat.model.Certainty;
import org.caveat.text.Words;

/** How sure, by one click; a second click on the same takes it back. */
public final class CertaintyChoice extends FlowPane {
    private final List<Certainty> offered;
    private final Words words;
    private final Consumer<Optional<Certainty>> taker;
    private Optional<Certainty> shown = Optional.empty();

    /** @param taker takes what a person chose */
    public CertaintyChoice(List<Certainty> offered, Words words, Consumer<Optional<Certainty>> taker) {
        super(4, 4);
        this.offered = List.copyOf(offered);
        this.words = words;
        this.taker = taker;
    }

    /** Shows what is chosen; a certainty that is not among those offered is offered too. */
    public void show(Optional<Certainty> chosen) {
        shown = chosen;
        List<Certainty> all = new ArrayList<>(offered);
        chosen.filter(own -> !offered.contains(own)).ifPresent(all::add);
        if (!getChildren().stream().map(Node::getUserData).toList().equals(all)) {
            getChildren().setAll(all.stream().map(this::choice).toList());
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
        button.setMnemonicParsing(false);
        button.getStyleClass().add("chip");
        button.setUserData(certainty);
        button.setOnAction(event -> choose(certainty));
        return button;
    }

    private void choose(Certainty certainty) {
        Optional<Certainty> chosen = Optional.of(certainty).filter(sure -> !shown.equals(Optional.of(sure)));
        show(chosen);
        taker.accept(chosen);
    }
}
