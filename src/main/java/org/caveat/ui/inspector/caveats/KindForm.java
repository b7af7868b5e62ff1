package org.caveat.ui.inspector.caveats;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.model.Kind;
import org.caveat.text.Words;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldHelp;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;

/** Which of the questions a caveat answers, and how that question is asked. */
final class KindForm {
    private final VBox form;

    KindForm(CardWords cards, Draft<Kind> draft, Subscriptions subscriptions) {
        Words words = cards.words();
        Chooser<Kind> chooser = new Chooser<>(cards.kinds(), kind -> words.kind(kind, cards.own()), "")
                .withSigns(kind -> Glyph.kind(kind, 16))
                .onChoice(chosen -> chosen.ifPresent(draft::type));
        Label question = new Label();
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.getStyleClass().add("question");
        subscriptions.watch(draft.valueProperty(), kind -> {
            chooser.show(Optional.of(kind));
            question.setText(words.question(kind, cards.own()));
        });
        chooser.setAccessibleText(cards.messages().get("caveats.kind"));
        form = new VBox(12, chooser, question);
        FieldHelp use = new FieldHelp(cards.messages().get("field.kind"), form).aloud(chooser);
        form.getChildren().add(use.line());
    }

    Node node() {
        return form;
    }
}
