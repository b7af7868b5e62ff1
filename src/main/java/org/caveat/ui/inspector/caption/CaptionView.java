package org.caveat.ui.inspector.caption;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.collection.versions.OpenField;
import org.caveat.ui.control.LanguageLine;
import org.caveat.ui.control.Reveal;
import org.caveat.ui.fx.Focus;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.versions.VersionsPlaces;

/** The Caption tab. */
public final class CaptionView implements AutoCloseable {
    private final TextsForm texts;
    private final FactsForm facts;
    private final VersionsPlaces versions;
    private final VBox form;
    private final ScrollPane scroll;
    private final Subscriptions subscriptions = new Subscriptions();

    public CaptionView(CaptionModel model, Around around) {
        TypedTexts typed = new TypedTexts(model.language(), subscriptions);
        texts = new TextsForm(model, around, typed, subscriptions);
        Node original = around.versions()
                .underCaption(new OriginalForm(model, around, typed, subscriptions).node(), /* isOriginal= */ true);
        facts = new FactsForm(model, around, subscriptions);
        versions = around.versions();
        form = new VBox(16, versions.rest(), texts.node(), original, facts.node());
        subscriptions.watch(around.hits(), typed::mark);
        form.getStyleClass().add("inspector-form");
        scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Reveal.keyboardIn(scroll, form, subscriptions);
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

    /** Puts the keyboard on the versions of a field. */
    public void focusVersions(OpenField field) {
        Focus.put(scroll, scroll);
        versions.focus(field).ifPresent(box -> Reveal.whole(scroll, form, box));
    }

    /** The tabs of the languages. */
    public LanguageLine languages() {
        return texts.languages();
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
