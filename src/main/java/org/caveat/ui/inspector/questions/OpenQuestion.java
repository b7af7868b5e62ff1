package org.caveat.ui.inspector.questions;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Standing;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.LanguageChooser;
import org.caveat.ui.control.Passage;
import org.caveat.ui.fx.Focus;
import org.caveat.ui.fx.Subscriptions;

/** A question that is open: whom it is about, what is answered already, and the fields of another answer. */
final class OpenQuestion implements AutoCloseable {
    private final Kit kit;
    private final Messages messages;
    private final Kind kind;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions ofFields = new Subscriptions();
    private final AnswersView answers;
    private final VBox place = new VBox();
    private final FlowPane buttons = new FlowPane(8, 8);
    private final VBox all = new VBox(8);
    private Standing standing;
    private QuestionFields fields;

    OpenQuestion(Kit kit, Standing standing) {
        this.kit = kit;
        this.messages = kit.messages();
        this.kind = standing.kind();
        this.standing = standing;
        answers = new AnswersView(kit.words(), kit.openCard());
        Label question = Passage.styled(kit.words().question(kind), "question");
        all.getChildren().addAll(head(), question);
        kit.model().person().map(kit.words()::about).ifPresent(about -> {
            Label line = Passage.styled(about, "question-about");
            line.setGraphic(Glyph.sign("person", 12));
            all.getChildren().add(line);
        });
        buttons.getStyleClass().add("question-buttons");
        buttons.setRowValignment(VPos.CENTER);
        all.getChildren().addAll(answers, place, buttons);
        fields = fields();
        show(standing);
        turn();
    }

    private Node head() {
        Label label = new Label(kit.words().label(kind));
        label.getStyleClass().add("kind-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        LanguageChooser language = new LanguageChooser(messages.locale(), kit.language()::change);
        language.setAccessibleText(messages.get("questions.language"));
        language.setAccessibleHelp(messages.get("field.language"));
        language.getStyleClass().add("small-chooser");
        subscriptions.watch(kit.language().tagProperty(), tag -> language.show(List.of(), tag));
        Button more = Buttons.quiet(
                messages.get("questions.more"), () -> kit.actions().allFields().accept(kind));
        more.setAccessibleHelp(messages.get("questions.more-help"));
        more.setTooltip(new Tooltip(messages.get("questions.more-help")));
        more.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, label, between, more, language);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Shows how the question stands now; what is typed stays. */
    void show(Standing now) {
        standing = now;
        answers.show(now.answers());
    }

    private QuestionFields fields() {
        ofFields.close();
        return kit.model().unkept().isNotKnown()
                ? new NotKnownForm(kit, ofFields)
                : new AnswerForm(kit, !standing.answers().isEmpty(), ofFields);
    }

    private void turn() {
        place.getChildren().setAll(fields.node());
        Button keep = Buttons.primary(messages.get("questions.keep"), this::keep);
        Label key = new Label(messages.get("questions.keep-key", messages.get("ui.key-shortcut")));
        key.getStyleClass().add("button-key");
        keep.setGraphic(key);
        keep.setContentDisplay(ContentDisplay.RIGHT);
        boolean isNotKnown = kit.model().unkept().isNotKnown();
        Button other = Buttons.words(
                messages.get(isNotKnown ? "questions.answered-after-all" : "questions.not-known"), this::turnOver);
        if (!isNotKnown) {
            other.setGraphic(CertaintyMark.of(Certainty.UNKNOWN, 14));
        }
        Label esc = new Label(
                messages.get(standing.answers().isEmpty() ? "questions.esc-not-asked" : "questions.esc-as-it-is"));
        esc.getStyleClass().add("second");
        buttons.getChildren().setAll(keep, other, esc);
    }

    /** From an answer to what is not known, or back; what is typed goes along. */
    private void turnOver() {
        kit.type(now -> now.lookedIn(now.isNotKnown() ? Optional.empty() : Optional.of("")));
        fields = fields();
        turn();
        focus();
    }

    /** Keeps what is typed, or tells what it lacks. */
    void keep() {
        kit.model().keep().ifPresent(fields::tell);
    }

    /** Puts the keyboard where one types first. */
    void focus() {
        Focus.put(all, fields.first());
        fields.first().end();
    }

    Region node() {
        return all;
    }

    @Override
    public void close() {
        ofFields.close();
        subscriptions.close();
    }
}
