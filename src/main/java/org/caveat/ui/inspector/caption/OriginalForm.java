package org.caveat.ui.inspector.caption;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.text.Messages;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.Completion;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.TextFields;

/** The words that came with the photograph, and what is said of them. */
final class OriginalForm {
    private final OriginalCaption original;
    private final Messages messages;
    private final Subscriptions subscriptions;
    private final VBox form = new VBox(6);

    OriginalForm(CaptionModel model, Around around, TypedTexts typed, Subscriptions subscriptions) {
        this.original = model.original();
        this.messages = around.messages();
        this.subscriptions = subscriptions;
        GrowingArea area = TextFields.verbatim(typed.area(2, original.words()));
        FieldBox box = new FieldBox(messages.get("inspector.original"), area).helped(messages.get("field.original"));
        ShortForm shortForm = new ShortForm("caption.original-short", area, typed, messages);
        shortForm.follow(original.words(), original.shortForm(), subscriptions);
        FieldBox writer = writer(around, typed);
        StatementForm more =
                new StatementForm(model.ofOriginal(), around, "original", new VBox(12, ofWords()), subscriptions);
        form.getChildren().add(box);
        form.getChildren().addAll(shortForm.nodes());
        VBox.setMargin(writer, new Insets(6, 0, 0, 0));
        form.getChildren().addAll(writer, more.node());
        subscriptions.watch(original.words().valueProperty(), words -> {
            boolean nothing = words.isBlank();
            writer.setVisible(!nothing);
            writer.setManaged(!nothing);
            box.explain(nothing ? messages.get("inspector.original-help") : "");
        });
        subscriptions.watch(
                model.photographProperty(),
                now -> more.show(model.state()
                        .flatMap(AnnotatedPhotograph::originalCaption)
                        .isPresent()));
    }

    Node node() {
        return form;
    }

    private FieldBox writer(Around around, TypedTexts typed) {
        TextField by = typed.line(original.by());
        Completion.of(by, around.vocabulary(), Sort.WRITER);
        return new FieldBox(messages.get("inspector.original-by"), by).helped(messages.get("field.original-by"));
    }

    private Node[] ofWords() {
        Chooser<String> transcription = new Chooser<>(
                        List.of("verbatim"), this::transcription, messages.get("caption.transcription-not-said"))
                .onChoice(original.transcription()::type);
        subscriptions.watch(original.transcription().valueProperty(), transcription::show);
        AgentFields writer = new AgentFields(
                original.by(), original.byKind(), original.byAddress(), "caption.writer", messages, subscriptions);
        return new Node[] {
            new FieldBox(messages.get("caption.transcription"), transcription)
                    .helped(messages.get("field.transcription")),
            writer
        };
    }

    private String transcription(String how) {
        String key = "caption.transcription-" + how;
        return messages.has(key) ? messages.get(key) : how;
    }
}
