package org.caveat.ui.inspector.questions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.model.Certainty;
import org.caveat.ui.control.CertaintyChoice;
import org.caveat.ui.control.FieldHelp;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.fx.Focus;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.DateField;
import org.caveat.ui.inspector.draft.TextFields;

/** The fields of an answer: its words, how sure it is, when it was, and what it rests on. */
final class AnswerForm implements QuestionFields {
    private static final List<Certainty> ANSWERS =
            List.of(Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.DOUBTFUL);

    private final Kit kit;
    private final GrowingArea words = new GrowingArea(2);
    private final Fault fault = new Fault(words);
    private final VBox form = new VBox(8);

    /** @param another whether there is an answer already */
    AnswerForm(Kit kit, boolean another, Subscriptions subscriptions) {
        this.kit = kit;
        Unkept typed = kit.model().unkept();
        words.setText(typed.words());
        words.setAccessibleText(kit.messages().get(another ? "questions.answer-another" : "questions.answer"));
        words.setPromptText(another ? kit.messages().get("questions.answer-another") : "");
        subscriptions.on(words.textProperty(), () -> {
            kit.type(now -> now.saying(words.getText()));
            fault.clear();
        });
        subscriptions.watch(kit.language().tagProperty(), tag -> TextFields.direct(words, tag));
        FieldHelp use = new FieldHelp(kit.messages().get("field.caveat"), words).aloud(words);
        form.getChildren().addAll(words, fault, use.line());
        sureAndWhen(typed, subscriptions);
        form.getChildren().addAll(source(typed, subscriptions));
    }

    private void sureAndWhen(Unkept typed, Subscriptions subscriptions) {
        CertaintyChoice sure =
                new CertaintyChoice(ANSWERS, kit.words().cards().words(), chosen -> kit.type(now -> now.sure(chosen)));
        sure.show(typed.certainty());
        HBox.setHgrow(sure, Priority.ALWAYS);
        DateField date = new DateField(
                kit.messages().get("questions.when"),
                kit.messages(),
                kit.words().cards().words(),
                when -> kit.type(now -> now.dated(when)),
                subscriptions);
        date.show(typed.when());
        ToggleButton when = new ToggleButton(kit.messages().get("questions.when"));
        when.setMinWidth(Region.USE_PREF_SIZE);
        when.getStyleClass().addAll("chip", "when-chip");
        when.setSelected(!typed.when().isEmpty());
        date.node().visibleProperty().bind(when.selectedProperty());
        date.node().managedProperty().bind(when.selectedProperty());
        when.setOnAction(event -> {
            // a date that is typed is not hidden
            when.setSelected(when.isSelected() || !date.field().getText().isEmpty());
            if (when.isSelected()) {
                Focus.put(form, date.field());
            }
        });
        form.getChildren().addAll(new HBox(8, sure, when), date.node());
    }

    private Node[] source(Unkept typed, Subscriptions subscriptions) {
        GrowingArea source = new GrowingArea(1);
        source.setText(typed.source());
        source.setPromptText(kit.messages().get("questions.source-example"));
        source.setAccessibleText(kit.messages().get("questions.source"));
        subscriptions.on(source.textProperty(), () -> kit.type(now -> now.restingOn(source.getText())));
        kit.complete(source, subscriptions);
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox box = new HBox(Glyph.sign("no-source", 12), source);
        box.getStyleClass().add("source-box");
        FieldHelp use = new FieldHelp(kit.messages().get("field.source"), source).aloud(source);
        return new Node[] {box, use.line()};
    }

    @Override
    public Parent node() {
        return form;
    }

    @Override
    public GrowingArea first() {
        return words;
    }

    @Override
    public void tell(Unkept.Missing missing) {
        fault.tell(kit.messages().get("questions.words-missing"));
    }
}
