package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tabs of the languages, by the keys of the toolkit's robot. */
class LanguageLineTest {
    private final List<String> chosen = new ArrayList<>();
    private final List<String> written = new ArrayList<>(List.of("ar", "de", "en"));
    private final List<KeyCode> reached = new ArrayList<>();
    private final LanguageLine line = Toolkit.on(
            () -> new LanguageLine("Languages", Locale.ENGLISH, others -> "Also in " + others, this::choose));
    private final Stage stage = Toolkit.on(Stage::new);
    private final Robot robot = Toolkit.on(Robot::new);

    private void choose(String tag) {
        chosen.add(tag);
        line.show(written, tag);
    }

    @BeforeEach
    void show() {
        Toolkit.run(() -> {
            line.show(written, "en");
            stage.setScene(new Scene(new VBox(line, new TextField()), 360, 300));
            stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> reached.add(event.getCode()));
            stage.show();
            line.focusFront();
        });
        Toolkit.pulses();
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::close);
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            Toolkit.run(() -> robot.keyType(key));
            Toolkit.pulses();
        }
    }

    private List<ToggleButton> tabs() {
        return Toolkit.on(() -> line.lookupAll(".language-tab").stream()
                .map(ToggleButton.class::cast)
                .toList());
    }

    private String front() {
        return Toolkit.on(() -> tabs().stream()
                .filter(ToggleButton::isSelected)
                .map(Labeled::getText)
                .reduce((one, other) -> one + " and " + other)
                .orElse(""));
    }

    private boolean seesWords(String words) {
        return Toolkit.on(() -> line.lookupAll(".label").stream()
                .filter(RealWindow::isSeen)
                .anyMatch(
                        label -> label instanceof Labeled said && said.getText().contains(words)));
    }

    private Node focused() {
        return Toolkit.on(() -> stage.getScene().getFocusOwner());
    }

    @Test
    void eachLanguageIsATabThatCallsItselfByItsOwnName() {
        assertThat(tabs()).extracting(Labeled::getText).containsExactly("العربية", "Deutsch", "English");
        assertThat(front()).isEqualTo("English");
        assertThat(tabs()).extracting(Node::getAccessibleText).contains("German (de)");
    }

    @Test
    void theArrowsGoFromOneToTheNextAndStopAtTheEnds() {
        press(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(chosen).containsExactly("de", "ar");
        assertThat(front()).isEqualTo("العربية");
        assertThat(focused()).isInstanceOf(LanguageTab.class);
        assertThat(reached).as("the photograph stays").isEmpty();
    }

    @Test
    void aSecondPushOnTheTabInFrontDoesNotPutItBack() {
        press(KeyCode.SPACE);
        assertThat(front()).isEqualTo("English");
    }

    @Test
    void anotherLanguageIsAddedByItsTag() {
        press(KeyCode.TAB, KeyCode.SPACE);
        press(KeyCode.F, KeyCode.R, KeyCode.ENTER);
        assertThat(chosen).containsExactly("fr");
        assertThat(tabs()).extracting(Labeled::getText).contains("français");
        assertThat(front()).isEqualTo("français");
    }

    @Test
    void anotherLanguageIsChosenFromThoseThatAreOffered() {
        press(KeyCode.TAB, KeyCode.SPACE, KeyCode.H, KeyCode.E, KeyCode.B, KeyCode.DOWN, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(chosen).containsExactly("he");
    }

    @Test
    void whatIsNoLanguageIsExplainedAndStaysAsItIsTyped() {
        press(KeyCode.TAB, KeyCode.SPACE, KeyCode.Q, KeyCode.ENTER);
        assertThat(chosen).isEmpty();
        assertThat(seesWords("“q” is no language known here")).isTrue();
        assertThat(focused()).isInstanceOfSatisfying(TextField.class, field -> assertThat(field.getText())
                .isEqualTo("q"));
        press(KeyCode.ESCAPE);
        assertThat(focused()).isInstanceOf(LanguageTab.class);
        assertThat(reached).doesNotContain(KeyCode.ESCAPE);
    }

    @Test
    void aTabTellsWhatIsNotYetSaidInItsLanguage() {
        Toolkit.run(() -> {
            line.telling(tag -> List.of(
                    new LanguageLine.Part("headline", true), new LanguageLine.Part("alt text", !tag.equals("de"))));
            line.show(written, "en");
        });
        assertThat(tabs())
                .extracting(Node::getAccessibleText)
                .containsExactly("Arabic (ar)", "German (de), not yet: alt text", "English (en)");
        assertThat(seesWords("Not yet in German: alt text")).isTrue();
        assertThat(seesWords("English, not yet")).isFalse();
    }

    @Test
    void ofOneLanguageAloneTheEmptyFieldsThemselvesSayWhatIsNotYetSaid() {
        Toolkit.run(() -> {
            line.telling(tag -> List.of(new LanguageLine.Part("headline", false)));
            line.show(List.of("en"), "en");
        });
        assertThat(seesWords("not yet")).isFalse();
    }

    @Test
    void aTextWithoutALanguageHasATabToo() {
        Toolkit.run(() -> line.show(List.of("", "en"), "en"));
        assertThat(tabs()).extracting(Labeled::getText).containsExactly("language not said", "English");
    }
}
