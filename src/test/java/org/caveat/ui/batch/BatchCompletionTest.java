package org.caveat.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.InsertStatement;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.Several;
import org.caveat.edit.caption.CaptionField;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Evidence;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.search.Vocabulary;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Subscriptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the forms for many photographs complete from what the collection uses, by the keys of the toolkit's robot. */
class BatchCompletionTest {
    private static final Messages MESSAGES = Messages.english();

    private final Vocabulary vocabulary = new Vocabulary("en");
    private final Subscriptions subscriptions = new Subscriptions();
    private final Kit kit =
            new Kit(MESSAGES, new Words(MESSAGES), CollectionDescription.NONE, vocabulary, subscriptions);
    private final FieldModel field = new FieldModel(MESSAGES, "en");
    private final Stage stage = Toolkit.on(Stage::new);
    private final Robot robot = Toolkit.on(Robot::new);

    @BeforeEach
    void sayWhatTheCollectionUses() {
        Holding bare = Invented.holding("a", 40, 30);
        Source source = new Source("Bennett 2006", Optional.empty(), Optional.empty(), Optional.empty());
        Said said = Said.NOTHING.with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.ASSERTS, source)));
        Edit all = Several.of(
                new Put<>(Place.PHOTOGRAPH, PhotographFields.PLACE, List.of(Name.of("Torgau"))),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.KEYWORD, List.of(Name.of("bridge"), Name.of("boat"))),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.MEDIUM, Optional.of("Albumen print")),
                InsertStatement.last(new Statement("urn:uuid:1", said)));
        vocabulary.hear(bare.saying(all.applyTo(bare.state()).state()));
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            subscriptions.close();
            stage.close();
        });
    }

    @Test
    void aListIsCompletedLineByLine() {
        show(() -> new FieldForm(field, kit).form(), CaptionField.KEYWORD);
        press(KeyCode.B, KeyCode.R, KeyCode.DOWN, KeyCode.ENTER, KeyCode.ENTER);
        press(KeyCode.B, KeyCode.O, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(field.valueProperty().get()).isEqualTo("bridge\nboat");
    }

    @Test
    void aFieldIsCompletedFromItsOwnWordsAlone() {
        show(() -> new FieldForm(field, kit).form(), CaptionField.MEDIUM);
        press(KeyCode.B, KeyCode.DOWN, KeyCode.TAB);
        assertThat(field.valueProperty().get()).isEqualTo("b");
        Toolkit.run(() -> field.fieldProperty().set(CaptionField.HEADLINE));
        typeOver(KeyCode.A, KeyCode.DOWN, KeyCode.TAB);
        assertThat(field.valueProperty().get()).isEqualTo("a");
        Toolkit.run(() -> field.fieldProperty().set(CaptionField.MEDIUM));
        typeOver(KeyCode.A, KeyCode.DOWN, KeyCode.TAB);
        assertThat(field.valueProperty().get()).isEqualTo("Albumen print");
    }

    @Test
    void thePlaceAndTheSourceOfACaveatAreCompleted() {
        CaveatModel caveat = new CaveatModel(MESSAGES, "en");
        show(() -> new CaveatForm(caveat, kit).form(), CaptionField.PLACE);
        at(MESSAGES.get("caveats.place"));
        press(KeyCode.T, KeyCode.DOWN, KeyCode.TAB);
        assertThat(caveat.placeProperty().get()).isEqualTo("Torgau");
        at(MESSAGES.get("caveats.citation"));
        press(KeyCode.B, KeyCode.DOWN, KeyCode.TAB);
        assertThat(caveat.source().citationProperty().get()).isEqualTo("Bennett 2006");
    }

    private void show(Supplier<Form> form, CaptionField chosen) {
        Toolkit.run(() -> {
            stage.setScene(new Scene((Parent) form.get().node(), 600, 700));
            stage.show();
            field.fieldProperty().set(chosen);
        });
        Toolkit.pulses();
        if (chosen != CaptionField.PLACE) {
            at(MESSAGES.get("batch.value"));
        }
    }

    private void typeOver(KeyCode... keys) {
        Toolkit.pulses();
        at(MESSAGES.get("batch.value"));
        Toolkit.run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).clear());
        press(keys);
    }

    /** Puts the keyboard into the field of a name. */
    private void at(String name) {
        Toolkit.run(() -> stage.getScene().getRoot().lookupAll(".text-input").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            Toolkit.run(() -> robot.keyType(key));
            Toolkit.pulses();
        }
    }
}
