package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.model.Cited.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.MakeLead;
import org.caveat.edit.Remark;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of cards with evidence and discussion, to be looked at. All that is said is invented, and says so. */
@Tag("pictures")
class CardPicturesTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String CANYON = "osullivan-black-canyon.jpg";
    private static final String ID = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f000";
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-20T09:00:00Z"));
    private static final Hand WEISS = Hand.of("B. Weiss", Instant.parse("2026-11-21T14:30:00Z"));

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private String face = "";

    @BeforeEach
    void saySomethingInvented() throws Exception {
        Files.copy(Samples.photograph(BOATS), folder.resolve(BOATS));
        Files.copy(Samples.photograph(CANYON), folder.resolve(CANYON));
        AnnotatedPhotograph state = AnnotatedPhotograph.bare(BOATS);
        List<Edit> edits = new ArrayList<>();
        edits.add(new AddCaveat(ID + 1, Kind.ALTERATION, disputed(), MARIN));
        edits.add(new MakeLead(ID + 1, true));
        edits.add(new AddCaveat(ID + 2, Kind.AFTER, oneSided(), MARIN));
        edits.add(new AddCaveat(ID + 3, Kind.WORDING, arabic(), WEISS));
        edits.add(new AddCaveat(
                ID + 4,
                Kind.BEFORE,
                said("en", "An invented remark on what led to this.").with(StatementFields.PRIVATE, true),
                MARIN));
        List<String> remarks = List.of(
                "An invented question: which of the two prints was measured?",
                "The one in the invented archive.",
                "Then the other side cannot be judged from it. An invented remark that is long enough to run over two"
                        + " lines of the card.",
                "ملاحظة مخترعة.",
                "Agreed, in this invention.");
        for (int at = 0; at < remarks.size(); at++) {
            edits.add(new Remark(ID + "a" + at, ID + 1, "en", remarks.get(at), at % 2 == 0 ? MARIN : WEISS));
        }
        for (Edit edit : edits) {
            state = edit.applyTo(state).state();
        }
        Files.writeString(folder.resolve(BOATS + ".caveat.json"), new SidecarJson(Messages.english()).text(state));
    }

    private static Said said(String language, String words) {
        return Said.NOTHING.with(StatementFields.BODY, List.of(Body.of(language, words)));
    }

    private static Said disputed() {
        return said("en", "An invented claim: the print was cropped at the left before it was sold.")
                .with(StatementFields.CERTAINTY, Optional.of(Certainty.POSSIBLE))
                .with(StatementFields.WHEN, Optional.of("186X"))
                .with(StatementFields.EVIDENCE, bothSides());
    }

    private static List<Evidence> bothSides() {
        return List.of(
                evidence(
                        Stance.ASSERTS,
                        "An Invented Catalogue of Prints (1871).",
                        "p. 12",
                        "an invented quotation: the sheet, trimmed by a hand’s breadth"),
                evidence(Stance.QUALIFIES, "An invented letter, 3 May 1872.", "leaf 2", ""),
                evidence(
                        Stance.DISPUTES,
                        "An Invented Study of Formats, vol. II (1998).",
                        "ch. 4, n. 17",
                        "an invented quotation that goes on for rather longer than others do, so that one sees how a"
                                + " long one stands in half a card"),
                photograph(CANYON, List.of(Text.of("en", "An invented note: the same border."))),
                photograph("gone.jpg", List.of()));
    }

    private static Evidence photograph(String file, List<Text> notes) {
        return new Evidence(
                Stance.DISPUTES,
                new Source("", Optional.empty(), Optional.empty(), Optional.of(file)),
                Optional.empty(),
                notes,
                Optional.empty(),
                Foreign.NONE);
    }

    private static Said oneSided() {
        return said("en", "An invented claim that nobody makes, and one disputes.")
                .with(
                        StatementFields.EVIDENCE,
                        List.of(evidence(Stance.DISPUTES, "An invented article (2004).", "p. 9", "never so")));
    }

    private static Said arabic() {
        return said("ar", "ادعاء مخترع: الكلمات المكتوبة على ظهر الصورة أضيفت سنة 1945 بعد بيعها بوقت طويل.")
                .with(
                        StatementFields.EVIDENCE,
                        List.of(
                                evidence(Stance.ASSERTS, "كتاب مخترع، 1946", "ص 12", "اقتباس مخترع من كتاب"),
                                evidence(Stance.DISPUTES, "مقال مخترع، 1998", "ص 4", "اقتباس آخر مخترع")));
    }

    @ParameterizedTest
    @CsvSource({"DARK, 1440, 900, 100", "LIGHT, 1440, 900, 100", "LIGHT, 1024, 640, 100", "DARK, 1440, 900, 200"})
    void cardsTheirEvidenceAndTheirDiscussion(Settings.Theme theme, int width, int height, int size) {
        face = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + size;
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme).withTextSize(size)));
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(width, height)) {
            window.rest().press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();
            picture(window, "cards");
            show(window, "cropped at the left");
            picture(window, "cards-selected");
            show(window, "nobody makes");
            picture(window, "cards-one-sided");
            show(window, "ادعاء مخترع");
            picture(window, "cards-arabic");
            show(window, "cropped at the left");
            palette(window, "Discuss the selected");
            picture(window, "cards-discussion");
            palette(window, "Edit the selected");
            picture(window, "cards-form");
            fill(window, "When", "vers l’été 1865");
            below(window, 0.72);
            picture(window, "cards-form-middle");
            below(window, 1);
            picture(window, "cards-form-below");
            assertThat(window.failures()).isEmpty();
        }
    }

    private static void show(RealWindow window, String words) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(".caveat-card").stream()
                .filter(card -> card.getAccessibleText().contains(words))
                .forEach(Node::requestFocus));
        window.rest();
    }

    private static void fill(RealWindow window, String field, String words) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(".text-field").stream()
                .filter(node -> field.equals(node.getAccessibleText()))
                .forEach(node -> ((TextField) node).setText(words)));
        window.rest();
    }

    private static void below(RealWindow window, double share) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(".inspector .scroll-pane").stream()
                .filter(node -> !(node.getParent() instanceof TextInputControl))
                .forEach(node -> ((ScrollPane) node).setVvalue(share)));
        window.rest();
    }

    private static void palette(RealWindow window, String command) {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .paste(command)
                .press(KeyCode.ENTER)
                .rest();
    }

    private void picture(RealWindow window, String name) {
        window.screenshot(name + face);
    }
}
