package org.caveat.ui.lighttable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Editing;
import org.caveat.ui.fx.Subscriptions;

/** Above the table, while the picture on it is another than the one that was drawn on: what is the matter, and the ways out. */
public final class OtherSizeView implements AutoCloseable {
    private final Editing editing;
    private final Messages messages;
    private final Label sentence = new Label();
    private final FlowPane buttons = new FlowPane(8, 8);
    private final VBox all = new VBox(8, sentence, buttons);
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param photograph the one that lies on the table
     * @param isTable whether the table is in front
     */
    public OtherSizeView(
            Editing editing,
            ObservableValue<Optional<Holding>> photograph,
            ObservableValue<Boolean> isTable,
            Messages messages) {
        this.editing = editing;
        this.messages = messages;
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setGraphic(Glyph.sign("warning", 16));
        sentence.getStyleClass().add("notice-sentence");
        all.getStyleClass().addAll("notice", "other-size");
        subscriptions.watch(photograph, now -> {
            show(now.flatMap(OtherSize::of));
            turn(isTable.getValue());
        });
        subscriptions.watch(isTable, this::turn);
    }

    public Node node() {
        return all;
    }

    private void turn(boolean isTable) {
        boolean seen = isTable && !sentence.getText().isEmpty();
        all.setVisible(seen);
        all.setManaged(seen);
    }

    private void show(Optional<OtherSize> other) {
        sentence.setText(other.map(now -> now.sentence(messages)).orElse(""));
        List<Button> ways = new ArrayList<>();
        other.filter(OtherSize::canBeDecided).ifPresent(now -> {
            if (now.canScale()) {
                ways.add(Buttons.words(
                        messages.get("lighttable.scale-regions"), () -> editing.apply(now.scale(editing.hand()))));
            }
            ways.add(Buttons.words(messages.get("lighttable.keep-regions"), () -> editing.apply(now.keep())));
        });
        buttons.getChildren().setAll(ways);
        buttons.setVisible(!ways.isEmpty());
        buttons.setManaged(!ways.isEmpty());
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
