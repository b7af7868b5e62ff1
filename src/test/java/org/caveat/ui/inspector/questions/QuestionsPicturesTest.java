package org.caveat.ui.inspector.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Region.Rectangle;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the questions in each of their states, to be looked at. What is said there is invented. */
@Tag("pictures")
class QuestionsPicturesTest {
    private static final String HOME = "lange-dust-bowl-home.jpg";
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));

    private static final List<Invention> INVENTIONS = List.of(
            new Invention(
                    Kind.OUTSIDE,
                    "en",
                    "An invented answer: a family stood beside the camera.",
                    Certainty.PROBABLE,
                    List.of(Stance.ASSERTS)),
            new Invention(
                    Kind.MAKING,
                    "en",
                    "Whether it was federal work. This answer is invented.",
                    Certainty.UNKNOWN,
                    List.of(Stance.ASSERTS)),
            new Invention(
                    Kind.CIRCULATION,
                    "en",
                    "An invented claim: it was printed thirty times.",
                    Certainty.DOUBTFUL,
                    List.of(Stance.ASSERTS, Stance.DISPUTES)),
            new Invention(
                    Kind.IDENTITY,
                    "en",
                    "Invented: dated about 1935–1940. The place is not stated.",
                    Certainty.POSSIBLE,
                    List.of()),
            new Invention(
                    Kind.WORDING,
                    "ar",
                    "إجابة مخترعة: هذه الكلمات ليست لنا، وقد بقيت كما كانت.",
                    Certainty.CERTAIN,
                    List.of(Stance.CORROBORATES)),
            new Invention(
                    Kind.CARE,
                    "en",
                    "An invented caution, long enough to need a second line even where the questions are wide.",
                    Certainty.CERTAIN,
                    List.of(Stance.ASSERTS)),
            new Invention(Kind.CARE, "en", "Another invented caution.", Certainty.POSSIBLE, List.of()));

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private String face = "";
    private Path samples = Path.of("");

    static Stream<Arguments> faces() {
        return Stream.of(Settings.Theme.values())
                .flatMap(theme -> Stream.of(arguments(theme, false), arguments(theme, true)));
    }

    @BeforeEach
    void inventEveryState() throws IOException {
        samples = Samples.copyTo(disk.resolve("Sample photographs"));
        String name = "An invented person with a name as long as some real ones";
        Told told = Told.nothing(HOME).person("urn:uuid:p", name, new Rectangle(300, 300, 90, 120));
        for (Invention one : INVENTIONS) {
            told = said(told, one);
        }
        told.beside(samples.resolve(HOME));
    }

    private record Invention(Kind kind, String language, String words, Certainty sure, List<Stance> stances) {}

    private static Told said(Told told, Invention one) {
        List<Evidence> evidence = one.stances().stream()
                .map(stance -> Evidence.of(stance, Source.of("An invented source.")))
                .toList();
        Said said = Said.NOTHING
                .with(StatementFields.BODY, List.of(Body.of(one.language(), one.words())))
                .with(StatementFields.CERTAINTY, Optional.of(one.sure()))
                .with(StatementFields.EVIDENCE, evidence);
        return told.with(new AddCaveat(MARIN.newId().get(), one.kind(), said, MARIN));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void theQuestions(Settings.Theme theme, boolean small) {
        try (RealWindow window = open(theme, small)) {
            window.press(KeyCode.N);
            picture(window, "list");
            digit(window, KeyCode.DIGIT3);
            picture(window, "open");
            window.type("An invented answer").pressButton("probable").pressButton("When");
            window.paste("1936~");
            picture(window, "typed");
            window.pressButton("Not known");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            picture(window, "not-known");
            window.press(KeyCode.ESCAPE);
            digit(window, KeyCode.DIGIT9);
            picture(window, "several");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            picture(window, "missing");
            window.press(KeyCode.ESCAPE)
                    .press(KeyCode.ESCAPE)
                    .press(KeyCode.G)
                    .rest()
                    .press(KeyCode.N);
            picture(window, "sheet");
            assertThat(window.failures()).isEmpty();
        }
    }

    private static void digit(RealWindow window, KeyCode digit) {
        window.press(digit).awaiting("its field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
    }

    private RealWindow open(Settings.Theme theme, boolean small) {
        face = "-" + theme.name().toLowerCase(Locale.ROOT) + (small ? "-small" : "");
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        return new RealWindow(home, Optional.empty(), Optional.of(samples.resolve(HOME)))
                .size(small ? 1024 : 1440, small ? 640 : 900)
                .rest();
    }

    private void picture(RealWindow window, String name) {
        window.screenshot("questions-" + name + face);
    }
}
