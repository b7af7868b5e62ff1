package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.Step;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Foreign;
import org.caveat.model.OtherFile;
import org.caveat.model.PhotographFields;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts of the Caption tab: a tab for each language, the room that media have, and what is only read there. */
class CaptionTextsTest {
    @TempDir
    Path folder;

    private final Robot robot = Toolkit.on(Robot::new);
    private String file = "";
    private Optional<OpenInspector> open = Optional.empty();

    @BeforeEach
    void openABarePhotograph() throws Exception {
        Samples.copyTo(folder);
        file = Samples.files().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".jpg"))
                .findFirst()
                .orElseThrow();
        Files.delete(folder.resolve(file + ".caveat.json"));
        open = Optional.of(new OpenInspector(folder));
        inspector().show(file).turnTo(InspectorModel.Tab.CAPTION);
    }

    @AfterEach
    void close() {
        open.ifPresent(OpenInspector::close);
    }

    private OpenInspector inspector() {
        return open.orElseThrow();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            Toolkit.run(() -> robot.keyType(key));
            Toolkit.pulses();
        }
    }

    private boolean sees(String words) {
        return Toolkit.on(() -> OpenInspector.all(inspector().view().node())
                .filter(RealWindow::isSeen)
                .anyMatch(node -> node instanceof Labeled label
                        && String.valueOf(label.getText()).contains(words)));
    }

    @Test
    void aLanguageIsAddedAndTypedInByTheKeyboardAlone() {
        inspector().type("Headline", "A river").aSecondPasses();
        Toolkit.run(() -> inspector().view().caption().languages().ask());
        press(KeyCode.A, KeyCode.R, KeyCode.ENTER);
        Toolkit.pulses();
        assertThat(inspector().text("Headline")).isEmpty();
        inspector().type("Headline", "عنوان مخترع").aSecondPasses();
        assertThat(inspector().onDisk(file).photograph().titles())
                .extracting(title -> title.text())
                .containsExactly(Text.of("en", "A river"), Text.of("ar", "عنوان مخترع"));
        assertThat(inspector().has("Arabic (ar), not yet: what is seen, alt text"))
                .isTrue();
        assertThat(inspector().called("Headline").getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        inspector().push("English (en), not yet: what is seen, alt text");
        assertThat(inspector().text("Headline")).isEqualTo("A river");
        assertThat(inspector().called("Headline").getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
    }

    @Test
    void theFormOfACaveatHasTheSameTabs() {
        inspector().type("Headline", "A river").aSecondPasses().turnTo(InspectorModel.Tab.CAVEATS);
        Toolkit.run(() -> inspector().model().caveats().begin(org.caveat.model.Kind.AFTER));
        Toolkit.pulses();
        inspector().type("Text", "An invented claim.").aSecondPasses();
        Toolkit.run(() -> inspector().model().language().change("de"));
        Toolkit.pulses();
        assertThat(inspector().text("Text")).isEmpty();
        inspector().push("English (en)");
        assertThat(inspector().text("Text")).isEqualTo("An invented claim.");
    }

    @Test
    void roomIsNotSpokenOfWhileThereIsPlenty() {
        inspector().type("What is seen", "x".repeat(1599));
        assertThat(sees("bytes that IPTC has room for")).isFalse();
        inspector().type("What is seen", "x".repeat(1600));
        assertThat(sees("1,600 of the 2,000 bytes that IPTC has room for.")).isTrue();
        assertThat(inspector().has("Short form of what is seen")).isFalse();
    }

    @Test
    void beyondTheRoomAShortFormIsOfferedAndNothingIsCut() {
        String text = "é".repeat(1067);
        inspector().type("What is seen", text);
        assertThat(sees("Too long for IPTC by 134 bytes; other programs may cut it. Give a short form."))
                .isTrue();
        Node field = inspector().called("What is seen");
        assertThat(field.getAccessibleHelp()).contains("Give a short form");
        inspector()
                .aSecondPasses()
                .type("Short form of what is seen", "In short.")
                .aSecondPasses();
        var caption = inspector().onDisk(file).caption().orElseThrow();
        assertThat(caption.texts()).containsExactly(Text.of("en", text));
        assertThat(caption.get(StatementFields.SHORT)).containsExactly(Text.of("en", "In short."));
        assertThat(sees("the short form stands there.")).isTrue();
    }

    @Test
    void theOriginalCaptionHasAShortFormOfItsOwn() {
        inspector().type("Original caption", "x".repeat(2001)).aSecondPasses();
        inspector().type("Short form of the original caption", "x…").aSecondPasses();
        assertThat(inspector().onDisk(file).originalCaption().orElseThrow().get(StatementFields.SHORT))
                .containsExactly(Text.of("en", "x…"));
    }

    @Test
    void altTextAndHeadlineAreToldWhatTheirMediumHasRoomFor() {
        inspector().type("Alt text", "x".repeat(251)).type("Headline", "x".repeat(257));
        assertThat(sees("251 of 250 characters that IPTC advises for alt text")).isTrue();
        assertThat(sees("Too long for IPTC by 1 byte; other programs may cut it."))
                .isTrue();
        inspector().type("Alt text", "short");
        assertThat(sees("characters that IPTC advises")).isFalse();
        assertThat(inspector().called("Alt text").getAccessibleHelp()).contains("For example");
    }

    @Test
    void labelsOfCommunitiesAreReadAsTheyWereGivenAndStayToTheLetter() {
        Foreign foreign = Foreign.of(new java.util.TreeMap<>(java.util.Map.of("x:since", "1.50")));
        CommunityLabel label = new CommunityLabel(
                "urn:example:label",
                Optional.of("An invented community"),
                Optional.of("mi"),
                "An invented label",
                foreign);
        var put = new Put<>(Place.PHOTOGRAPH, PhotographFields.LABEL, List.of(label));
        Toolkit.run(() -> inspector().desk().apply(Step.one("edit.description", file, put)));
        Toolkit.pulses();
        assertThat(inspector().text("Labels of communities")).isEqualTo("urn:example:label");
        assertThat(((TextInputControl) inspector().called("Labels of communities")).isEditable())
                .isFalse();
        assertThat(sees("An invented community · Māori · mi") || sees("An invented community · Maori · mi"))
                .isTrue();
        inspector().type("Medium", "a print").aSecondPasses();
        assertThat(inspector().onDisk(file).photograph().get(PhotographFields.LABEL))
                .containsExactly(label);
        assertThat(RealWindow.text(folder.resolve(file + ".caveat.json"))).contains("\"x:since\": 1.50");
    }

    @Test
    void theOtherFilesOfTheSameThingStandInTheFileTabWithWhatTheyAre() {
        OtherFile verso = new OtherFile("verso", "back.jpg", List.of(), Foreign.NONE);
        var put = new Put<>(Place.PHOTOGRAPH, PhotographFields.FILE, List.of(verso));
        Toolkit.run(() -> inspector().desk().apply(Step.one("edit.description", file, put)));
        inspector().show("").show(file).turnTo(InspectorModel.Tab.FILE);
        Toolkit.pulses();
        assertThat(sees("back.jpg (verso)")).isTrue();
    }
}
