package org.caveat.ui.template;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.Subscriptions;

/** Asks what a new template is to be called, and which parts of the photograph go into it. */
public final class MakeTemplateView implements AutoCloseable {
    private final VBox all = new VBox(16);
    private final TextField name = new TextField();
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param close takes the view away */
    public MakeTemplateView(TemplatesModel templates, PartsModel parts, Messages messages, Runnable close) {
        FieldBox box = new FieldBox(messages.get("template.name"), name);
        Button make = Buttons.primary(messages.get("template.make"), () -> {
            templates.make(name.getText(), parts.chosenProperty().get());
            close.run();
        });
        make.setDefaultButton(true);
        Runnable tell = () -> {
            boolean isThere = templates.named(name.getText()).isPresent();
            box.explain(messages.get(isThere ? "template.name-taken" : "template.name-help"));
            make.setDisable(
                    name.getText().isBlank() || parts.chosenProperty().get().isEmpty());
        };
        subscriptions.on(name.textProperty(), tell);
        subscriptions.on(parts.chosenProperty(), tell);
        tell.run();
        HBox buttons = new HBox(8, make, Buttons.words(messages.get("template.cancel"), close));
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        box.setMinHeight(Region.USE_PREF_SIZE);
        all.getStyleClass().add("template-view");
        all.setMinHeight(0);
        all.getChildren()
                .addAll(
                        LayingView.head(messages.get("template.make-title"), close, messages),
                        box,
                        LayingView.scrolled(new PartsView(parts, subscriptions).node()),
                        buttons);
    }

    public Region node() {
        return all;
    }

    public void focus() {
        name.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
