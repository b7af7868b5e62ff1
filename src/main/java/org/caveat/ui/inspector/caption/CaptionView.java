package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.Subscriptions;

/** The Caption tab. */
public final class CaptionView implements AutoCloseable {
    private final TextsForm texts;
    private final FactsForm facts;
    private final VBox form;
    private final ScrollPane scroll;
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param collection the photographs read so far, for completing what is typed */
    public CaptionView(CaptionModel model, Messages messages, Words words, Supplier<List<Holding>> collection) {
        texts = new TextsForm(model, messages, subscriptions);
        facts = new FactsForm(model, messages, words, collection, subscriptions);
        form = new VBox(16, texts.node(), facts.node());
        form.getStyleClass().add("inspector-form");
        scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        subscriptions.watch(
                model.photographProperty(),
                holding -> form.setDisable(
                        holding.isEmpty() || holding.flatMap(Holding::closed).isPresent()));
    }

    public Parent node() {
        return scroll;
    }

    /** The field of the headline, for the key that goes there. */
    public TextInputControl headlineField() {
        return texts.headlineField();
    }

    /** The field of the photograph's own date. */
    public TextInputControl instantField() {
        return facts.dateField();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
