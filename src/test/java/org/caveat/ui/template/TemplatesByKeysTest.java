package org.caveat.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Template;
import org.caveat.samples.Samples;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates as a person uses them: without a mouse. What is typed is invented and says so. */
class TemplatesByKeysTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String CANYON = "osullivan-black-canyon.jpg";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void bringPhotographs() throws IOException {
        for (String photograph : List.of(BOATS, CANYON)) {
            Files.copy(Samples.photograph(photograph), folder.resolve(photograph));
        }
        Files.copy(Samples.folder().resolve(BOATS + ".caveat.json"), folder.resolve(BOATS + ".caveat.json"));
    }

    @Test
    void aTemplateIsMadeChangedAppliedToTheSelectionUndoneAndAppliedAgain() {
        try (RealWindow window = open()) {
            make(window, "Invented");
            assertThat(template().statements()).isNotEmpty();
            change(window);
            window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.T);
            window.type("inv").press(KeyCode.ENTER);
            window.awaiting("what will change", () -> window.hasWords("photograph will change."));
            window.press(KeyCode.ENTER);
            window.awaiting("it to be done", () -> !window.has(".floating")).rest();
            assertThat(headline(CANYON)).contains("Invented osullivan-black-canyon 2");
            int caveats = state(CANYON).orElseThrow().caveats().size();
            assertThat(caveats).isEqualTo(state(BOATS).orElseThrow().caveats().size());
            window.press(KeyCode.CONTROL, KeyCode.Z).rest();
            assertThat(headline(CANYON)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            // undo brought the one photograph to the front that it was about
            window.awaiting("it to be applied again", () -> headline(CANYON).isPresent());
            assertThat(headline(CANYON)).contains("Invented osullivan-black-canyon 1");
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void onOnePhotographItIsAppliedAtOnceWhereNothingIsToBeTold() {
        try (RealWindow window = open()) {
            make(window, "Invented");
            window.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            window.press(KeyCode.CONTROL, KeyCode.T).press(KeyCode.ENTER);
            window.awaiting("it to be done", () -> !window.has(".floating")).rest();
            window.awaiting("the caveats", () -> state(CANYON).isPresent());
            assertThat(state(CANYON).orElseThrow().caveats()).isNotEmpty();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.awaiting("that nothing changes", () -> window.hasWords("Nothing will change."));
        }
    }

    @Test
    void whereThereIsNoTemplateOneCanBeMadeOfThePhotographInFront() {
        try (RealWindow window = open()) {
            window.press(KeyCode.CONTROL, KeyCode.T);
            assertThat(window.hasWords("There is no template yet.")).isTrue();
            window.press(KeyCode.ENTER);
            window.awaiting("the template of it", () -> window.hasWords("Template of this photograph"));
            window.press(KeyCode.ESCAPE);
            window.awaiting("the page gone", () -> !window.has(".floating"));
        }
    }

    @Test
    void whatIsSaidOfOnePhotographIsCopiedAndPastedOntoAnotherAsOneStep() {
        try (RealWindow window = open()) {
            window.press(KeyCode.RIGHT).press(KeyCode.CONTROL, KeyCode.C);
            window.press(KeyCode.RIGHT).press(KeyCode.CONTROL, KeyCode.V);
            window.awaiting("the parts", () -> window.hasWords("1 photograph will change."));
            window.press(KeyCode.ENTER);
            window.awaiting("it to be done", () -> !window.has(".floating")).rest();
            window.awaiting("the headline on disk", () -> headline(CANYON).isPresent());
            assertThat(state(CANYON).orElseThrow().caveats())
                    .hasSameSizeAs(state(BOATS).orElseThrow().caveats());
            window.press(KeyCode.CONTROL, KeyCode.Z).rest();
            assertThat(headline(CANYON)).isEmpty();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void inATextFieldTheSameKeysCopyText() {
        try (RealWindow window = open()) {
            window.press(KeyCode.RIGHT).press(KeyCode.CONTROL, KeyCode.C);
            window.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.CONTROL, KeyCode.V);
            assertThat(window.has(".floating")).isFalse();
            assertThat(((TextInputControl) Toolkit.on(window.scene()::getFocusOwner)).getText())
                    .startsWith("Headline:");
        }
    }

    @Test
    void aTemplateIsDeletedAndComesBack() {
        try (RealWindow window = open()) {
            make(window, "Invented");
            command(window, "Templates…");
            Toolkit.run(() -> window.scene().getRoot().lookupAll(".button").stream()
                    .filter(node -> node instanceof javafx.scene.control.Button button
                            && "Delete the template".equals(button.getText()))
                    .forEach(javafx.scene.Node::requestFocus));
            window.press(KeyCode.SPACE);
            assertThat(window.hasWords("There is no template yet.")).isTrue();
            window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.Z).rest();
            assertThat(template().name("en")).isEqualTo("Invented");
        }
    }

    private static void make(RealWindow window, String name) {
        command(window, "Make a template of this photograph…");
        window.type(name).press(KeyCode.ENTER);
        window.awaiting("the page gone", () -> !window.has(".floating")).rest();
    }

    private static void change(RealWindow window) {
        command(window, "Templates…");
        window.press(KeyCode.TAB).press(KeyCode.TAB);
        window.awaiting("a text", () -> window.scene().getFocusOwner() instanceof TextInputControl);
        Toolkit.run(() -> ((TextInputControl) window.scene().getFocusOwner()).setText("Invented {file} {counter}"));
        window.press(KeyCode.ESCAPE).rest();
    }

    private static void command(RealWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.K).paste(name).press(KeyCode.ENTER);
        window.awaiting("the page", () -> window.has(".template-view"));
    }

    private Template template() {
        return new CollectionFile(Messages.english()).load(folder).templates().get(0);
    }

    private Optional<String> headline(String photograph) {
        return state(photograph).flatMap(state -> state.photograph().titles().stream()
                .map(title -> title.text().value())
                .findFirst());
    }

    private Optional<AnnotatedPhotograph> state(String photograph) {
        Path sidecar = folder.resolve(photograph + ".caveat.json");
        try {
            return Files.exists(sidecar)
                    ? Optional.of(new SidecarJson(Messages.english()).read(RealWindow.text(sidecar)))
                    : Optional.empty();
        } catch (UnreadableSidecar broken) {
            throw new AssertionError(broken);
        }
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest();
    }
}
