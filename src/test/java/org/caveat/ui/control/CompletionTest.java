package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.search.Vocabulary;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.search.Vocabulary.Use;
import org.caveat.ui.Invented;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Completing by the keys of the toolkit's robot. */
class CompletionTest {
    private final Vocabulary vocabulary = new Vocabulary("en");
    private final TextField field = Toolkit.on(TextField::new);
    private final GrowingArea area = Toolkit.on(() -> new GrowingArea(2));
    private final TextField next = Toolkit.on(TextField::new);
    private final List<Use> taken = new ArrayList<>();
    private final List<KeyCode> reached = new ArrayList<>();
    private final Stage stage = Toolkit.on(Stage::new);
    private final Robot robot = Toolkit.on(Robot::new);
    private final Completion<Use> completion = Toolkit.on(() -> completing(field));

    private Completion<Use> completing(TextInputControl control) {
        return Completion.of(control, vocabulary, Sort.PLACE).onTaken(taken::add);
    }

    @BeforeEach
    void show() {
        say("a", "Torgau", "Toronto", "Bank of the Elbe");
        say("b", "Toronto");
        Toolkit.run(() -> {
            stage.setScene(new Scene(new VBox(field, area, next), 300, 300));
            stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> reached.add(event.getCode()));
            stage.show();
            field.requestFocus();
        });
        Toolkit.pulses();
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::close);
    }

    private void say(String photograph, String... places) {
        var names = List.of(places).stream().map(Name::of).toList();
        var bare = Invented.holding(photograph, 40, 30);
        var said = new Put<>(Place.PHOTOGRAPH, PhotographFields.PLACE, names).applyTo(bare.state());
        vocabulary.hear(bare.saying(said.state()));
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            Toolkit.run(() -> robot.keyType(key));
            Toolkit.pulses();
        }
    }

    private String text(TextInputControl control) {
        return Toolkit.on(control::getText);
    }

    @Test
    void theMostUsedStandsFirst() {
        press(KeyCode.T, KeyCode.O);
        assertThat(completion.offered()).containsExactly("Toronto", "Torgau");
    }

    @Test
    void theListStandsRightUnderItsFieldWhateverItsShadow() {
        String shadow = ".suggestions { -fx-effect: dropshadow(gaussian, black, 40, 0, 0, 16); }";
        Toolkit.run(() -> stage.getScene().getStylesheets().add("data:text/css," + shadow));
        press(KeyCode.T, KeyCode.O);
        Bounds list = Toolkit.on(() -> onScreen(Screenshot.poppedUp(stage.getScene())
                .get(0)
                .getScene()
                .getRoot()
                .lookup(".suggestions")));
        Bounds above = Toolkit.on(() -> onScreen(field));
        assertThat(list.getMinX()).isEqualTo(above.getMinX());
        assertThat(list.getMinY()).isBetween(above.getMaxY(), above.getMaxY() + 8);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void anArrowChoosesAndEnterTakes() {
        press(KeyCode.T, KeyCode.O, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(text(field)).isEqualTo("Torgau");
        assertThat(taken).extracting(Use::words).containsExactly("Torgau");
        assertThat(completion.isShown()).isFalse();
        assertThat(reached).doesNotContain(KeyCode.ENTER, KeyCode.DOWN);
    }

    @Test
    void theTabulatorTakesWhatIsChosenAndGoesOn() {
        press(KeyCode.T, KeyCode.DOWN, KeyCode.TAB);
        assertThat(text(field)).isEqualTo("Toronto");
        assertThat(Toolkit.on(area::isFocused)).isTrue();
    }

    @Test
    void whoeverTypesOnKeepsWhatWasTyped() {
        press(KeyCode.T, KeyCode.O, KeyCode.TAB);
        assertThat(text(field)).isEqualTo("to");
        assertThat(taken).isEmpty();
        assertThat(completion.isShown()).isFalse();
    }

    @Test
    void upFromTheFirstLeavesWhatWasTyped() {
        press(KeyCode.T, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        assertThat(text(field)).isEqualTo("t");
    }

    @Test
    void escapeTakesTheListAwayAndNothingElse() {
        press(KeyCode.T);
        assertThat(completion.isShown()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(completion.isShown()).isFalse();
        assertThat(reached).doesNotContain(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        assertThat(reached).contains(KeyCode.ESCAPE);
        assertThat(text(field)).isEqualTo("t");
    }

    @Test
    void downInAnEmptyFieldOffersTheMostUsedOfAll() {
        press(KeyCode.DOWN);
        assertThat(completion.offered()).containsExactly("Toronto", "Bank of the Elbe", "Torgau");
    }

    @Test
    void wordsThatOnlyThisFieldSaidAMomentAgoAreNotOffered() {
        press(KeyCode.T, KeyCode.O, KeyCode.X);
        say("c", "tox");
        press(KeyCode.BACK_SPACE);
        assertThat(completion.offered()).containsExactly("Toronto", "Torgau");
    }

    @Test
    void aFieldOfSeveralLinesIsCompletedToo() {
        Completion<Use> inArea = Toolkit.on(() -> completing(area));
        Toolkit.run(area::requestFocus);
        press(KeyCode.E, KeyCode.L);
        assertThat(inArea.offered()).containsExactly("Bank of the Elbe");
        press(KeyCode.DOWN, KeyCode.TAB);
        assertThat(text(area)).isEqualTo("Bank of the Elbe");
        assertThat(Toolkit.on(next::isFocused)).isTrue();
    }

    @Test
    void ofAFieldWithOneInEachLineTheLineIsCompletedInWhichIsTyped() {
        Completion<Use> inArea = Toolkit.on(() -> Completion.of(area, new LineByLine()));
        Toolkit.run(() -> {
            area.setText("Elba\n\nTorino");
            area.requestFocus();
            area.positionCaret("Elba\n".length());
        });
        press(KeyCode.T, KeyCode.O);
        assertThat(inArea.offered()).containsExactly("Toronto", "Torgau");
        press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(text(area)).isEqualTo("Elba\nToronto\nTorino");
        press(KeyCode.ENTER);
        assertThat(inArea.isShown()).isFalse();
        press(KeyCode.B);
        assertThat(inArea.offered()).containsExactly("Bank of the Elbe");
        press(KeyCode.DOWN, KeyCode.TAB);
        assertThat(text(area)).isEqualTo("Elba\nToronto\nBank of the Elbe\nTorino");
    }

    private final class LineByLine implements Completion.Offering<Use> {
        @Override
        public List<Use> matching(String typed) {
            return vocabulary.completing(Sort.PLACE, typed, Completion.MOST);
        }

        @Override
        public String words(Use choice) {
            return choice.words();
        }

        @Override
        public boolean isLineByLine() {
            return true;
        }
    }

    @Test
    void theListGoesWithTheKeyboardAndSaysItselfAloudWhileItStands() {
        Toolkit.run(() -> field.setAccessibleHelp("help"));
        press(KeyCode.T);
        assertThat(Toolkit.on(field::getAccessibleHelp)).isEqualTo("Toronto, Bank of the Elbe, Torgau");
        press(KeyCode.DOWN);
        assertThat(Toolkit.on(field::getAccessibleHelp)).isEqualTo("Toronto");
        Toolkit.run(next::requestFocus);
        assertThat(completion.isShown()).isFalse();
        assertThat(Toolkit.on(field::getAccessibleHelp)).isEqualTo("help");
    }

    @Test
    void wordsThatAreShownAndNotTypedOfferNothing() {
        Toolkit.run(() -> {
            next.requestFocus();
            field.setText("To");
        });
        assertThat(completion.isShown()).isFalse();
    }
}
