package org.caveat.ui.inspector.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.edit.Listing;
import org.caveat.edit.SetPersons;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Region.Rectangle;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The person and what became of them, by keys. Names, and what is said of the photographs, are invented. */
class PersonByKeysTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String OTHER = "osullivan-black-canyon.jpg";
    private static final Rectangle FACE = new Rectangle(150, 330, 120, 160);
    private static final String RECORD = "https://example.org/people/an-invented-person";
    private static final String LONG =
            "An invented person whose name is as long as the names of some princes and of most committees";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void inventPersons() throws IOException {
        folder = Files.createDirectory(disk.resolve("box 1"));
        for (String photograph : List.of(BOATS, OTHER)) {
            Files.copy(Samples.photograph(photograph), folder.resolve(photograph));
        }
        Told.nothing(BOATS)
                .with(adds("urn:uuid:1", LONG, Optional.of(FACE), RECORD))
                .with(adds("urn:uuid:2", "مريم بنت أحمد", Optional.empty()))
                .caveat("urn:uuid:3", Kind.AFTER, "An invented fate: they left the harbour.", "urn:uuid:1")
                .beside(folder.resolve(BOATS));
        Told.nothing(OTHER)
                .with(adds("urn:uuid:4", "An invented person", Optional.empty(), RECORD))
                .with(adds("urn:uuid:5", "مريم بنت أحمد", Optional.empty()))
                .caveat("urn:uuid:6", Kind.IDENTITY, "Invented: the name stands on the verso.", "urn:uuid:4")
                .beside(folder.resolve(OTHER));
    }

    private static SetPersons adds(String id, String name, Optional<Rectangle> region, String... records) {
        Name called = new Name(
                name,
                Optional.empty(),
                List.of(records),
                Optional.of(Certainty.PROBABLE),
                Optional.empty(),
                Foreign.NONE);
        return new SetPersons(List.of(new Person(id, called, region.map(where -> where))), Listing.ADDS);
    }

    private RealWindow open(String photograph) {
        return new RealWindow(home, Optional.empty(), Optional.of(folder.resolve(photograph)))
                .size(1440, 900)
                .rest();
    }

    private List<Caveat> caveats(String photograph) throws Exception {
        return new SidecarJson(Messages.english())
                .read(Files.readString(folder.resolve(photograph + ".caveat.json")))
                .caveats();
    }

    /** By the tabulator from the picture. */
    private static RealWindow select(RealWindow window) {
        return window.press(KeyCode.TAB).awaiting("the card", () -> window.has(".person-panel"));
    }

    private static RealWindow field(RealWindow window) {
        return window.awaiting("the field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
    }

    @Test
    void aOnAPersonAsksWhatBecameOfThemAndKeepsItAboutThem() throws Exception {
        try (RealWindow window = open(BOATS)) {
            field(select(window).press(KeyCode.A));
            assertThat(window.hasWords("About " + LONG)).isTrue();
            window.type("They came back.").press(KeyCode.CONTROL, KeyCode.ENTER).rest();
            Caveat kept = caveats(BOATS).get(1);
            assertThat(kept.kind()).isEqualTo(Kind.AFTER);
            assertThat(kept.about()).containsExactly("urn:uuid:1");
            assertThat(kept.region()).contains(FACE);
            window.press(KeyCode.ESCAPE);
            window.awaiting("the card with what was said", () -> window.hasWords("They came back."));
            window.press(KeyCode.ESCAPE);
            assertThat(window.has(".person-panel")).isFalse();
            assertThat(window.has(".stage")).as("still on the table").isTrue();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void withNobodySelectedAAsksWhoIsMeantAndThoseWithoutARegionCanBeChosenToo() throws Exception {
        try (RealWindow window = open(BOATS)) {
            window.press(KeyCode.A);
            assertThat(window.hasWords("Choose a person, here or on the picture."))
                    .isTrue();
            field(window.click("مريم بنت أحمد")).type("She wrote home.").press(KeyCode.CONTROL, KeyCode.ENTER);
            window.rest();
            assertThat(caveats(BOATS).get(1).about()).containsExactly("urn:uuid:2");
            assertThat(caveats(BOATS).get(1).region()).isEmpty();
        }
    }

    @Test
    void whereNobodyIsShownItIsSaidWhatToDo() throws IOException {
        Told.nothing(BOATS).caveat("urn:uuid:1", Kind.CARE, "Invented.").beside(folder.resolve(BOATS));
        try (RealWindow window = open(BOATS)) {
            window.press(KeyCode.A);
            assertThat(window.hasWords("Say in the Caption tab who is shown")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.has(".person-panel")).isFalse();
        }
    }

    @Test
    void theCardLeadsToTheOtherPhotographAndItsCaveat() {
        try (RealWindow window = open(BOATS)) {
            select(window).awaiting("both photographs", () -> window.hasWords("On 2 photographs"));
            window.click("Go to " + OTHER).rest();
            assertThat(window.hasWords("An invented person")).isTrue();
            assertThat(window.has(".person-panel")).as("the card goes along").isTrue();
            window.awaiting("both photographs", () -> window.hasWords("On 2 photographs"));
            window.click("After the instant: An invented fate: they left the harbour. no source");
            window.awaiting("the card of the caveat", () -> window.has(".caveat-card"));
            assertThat(window.hasWords("An invented fate")).isTrue();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void whatACaveatIsAboutAndANameInTheCaptionLeadToTheCard() {
        try (RealWindow window = open(BOATS)) {
            window.click("About " + LONG).awaiting("the card", () -> window.has(".person-panel"));
            window.press(KeyCode.ESCAPE)
                    .press(KeyCode.F2)
                    .pressButton("No caveat about مريم بنت أحمد: open their card");
            window.awaiting("the same name", () -> window.hasWords("same name"));
            window.awaiting(
                    "the keyboard on the card",
                    () -> window.scene().getFocusOwner().getStyleClass().contains("person-first"));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void anAddressCanBeCopied() {
        try (RealWindow window = open(BOATS)) {
            select(window).pressButton("Copy " + RECORD);
            assertThat(Toolkit.on(() ->
                            javafx.scene.input.Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(RECORD);
        }
    }

    @ParameterizedTest
    @EnumSource(Settings.Theme.class)
    void picturesForThoseWhoJudgeThem(Settings.Theme theme) {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        String face = "-" + theme.name().toLowerCase(Locale.ROOT);
        try (RealWindow window = open(BOATS)) {
            select(window)
                    .awaiting("all", () -> window.hasWords("On 2 photographs"))
                    .rest();
            window.screenshot("person-card" + face);
            field(window.press(KeyCode.A)).screenshot("person-became" + face);
            window.press(KeyCode.ESCAPE)
                    .press(KeyCode.ESCAPE)
                    .press(KeyCode.ESCAPE)
                    .press(KeyCode.A);
            window.screenshot("person-whose" + face);
            window.size(1024, 640)
                    .press(KeyCode.ESCAPE)
                    .press(KeyCode.F2)
                    .pressButton("No caveat about مريم بنت أحمد: open their card");
            window.awaiting("all", () -> window.hasWords("same name")).rest();
            window.screenshot("person-arabic" + face + "-small");
            assertThat(window.failures()).isEmpty();
        }
    }
}
