package org.caveat.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import org.assertj.core.data.Offset;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings.Theme;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The export's dialog in a real window: what it shows before anything is written, and what it remembers. */
class ExportDialogTest {
    private static final String PRIVATE_TOO = "Also what is private";
    private static final String BAG = "Bag (BagIt): everything there is, to the byte, for preservation";
    private static final String BROKEN = "muybridge-house-cat.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path samples = Path.of("");

    @BeforeEach
    void aCollectionWithThingsToLeaveOut() throws IOException {
        samples = Samples.copyTo(disk.resolve("Sample photographs"));
        Files.writeString(samples.resolve(BROKEN + ".caveat.json"), "{ not JSON");
        Path sidecar = samples.resolve("beato-boats-nagasaki.jpg.caveat.json");
        Files.writeString(
                sidecar,
                Files.readString(sidecar)
                        .replaceFirst("\"caveat:status\"", "\"caveat:private\": true,\n      \"caveat:status\""));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutAndHowItBeginsIsSeenBeforeAnythingIsWritten(Theme theme) {
        try (RealWindow window = open(theme, 1440, 900)) {
            known(window.openExport());

            assertThat(window.hasWords("8 photographs with")).isTrue();
            assertThat(Toolkit.on(() -> window.canClick("1 photograph whose sidecar cannot be read")))
                    .isTrue();
            assertThat(Toolkit.on(() -> window.canClick("1 withdrawn statement in 1 photograph")))
                    .isTrue();
            assertThat(Toolkit.on(() -> window.canClick("1 private statement in 1 photograph")))
                    .isTrue();
            assertThat(disk.resolve("Sample photographs-export")).doesNotExist();
            picture(window, theme, "export-preview");
            scroll(window, 0.5);
            picture(window, theme, "export-preview-caveats");
            scroll(window, 0);

            openToTheNames(window, theme);
            choosePrivateAndOtherFormats(window, theme);
            window.pressButton("Export");
            window.awaiting("the report", () -> window.canClick("Show the folder"));
            toldWhatWasLeftOut(window);
            picture(window, theme, "export-report");
            assertThat(window.failures()).isEmpty();
        }
    }

    private static void toldWhatWasLeftOut(RealWindow window) {
        assertThat(window.hasWords("Exported")).as("that it is done").isTrue();
        assertThat(Toolkit.on(() -> window.canClick("1 photograph whose sidecar cannot be read")))
                .isTrue();
        assertThat(window.hasWords("It is kept as it is and not written over"))
                .as("the reason, without asking for it")
                .isTrue();
        assertThat(window.hasWords("What should be looked at")).isFalse();
    }

    private static void openToTheNames(RealWindow window, Theme theme) {
        window.click("1 photograph whose sidecar cannot be read");
        window.click("1 private statement in 1 photograph");
        assertThat(Toolkit.on(() -> window.has(".left-out-names"))).isTrue();
        picture(window, theme, "export-left-out");
    }

    private static void choosePrivateAndOtherFormats(RealWindow window, Theme theme) {
        tick(window, PRIVATE_TOO);
        known(window);
        assertThat(window.hasWords("1 statement that is marked as private will be published."))
                .isTrue();
        tick(window, "CSV: tables for the catalogue");
        tick(window, "JSON-LD: complete, for other programs");
        known(window);
        window.click("CSV");
        known(window);
        assertThat(window.hasWords("photographs.csv")).isTrue();
        picture(window, theme, "export-preview-csv");
        window.click("JSON-LD");
        known(window);
        picture(window, theme, "export-preview-jsonld");
        tick(window, BAG);
        known(window);
        window.click("Bag");
        known(window);
        assertThat(window.hasWords("Not for publication")).isTrue();
        picture(window, theme, "export-bag");
        assertThat(window.hasWords("bag-info.txt")).isTrue();
    }

    @Test
    void theDialogFitsIntoASmallWindowAndTheKeyboardReachesAllOfIt() {
        try (RealWindow window = open(Theme.DARK, 1024, 640)) {
            known(window.openExport());
            Node dialog = window.node(".export-view");
            Bounds at = Toolkit.on(() -> dialog.localToScene(dialog.getLayoutBounds()));
            assertThat(at.getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(at.getMaxY()).isLessThanOrEqualTo(640);
            assertThat(at.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(at.getMaxX()).isLessThanOrEqualTo(1024);
            picture(window, Theme.DARK, "export-small");
            boolean reached = false;
            for (int stop = 0; stop < 30 && !reached; stop++) {
                window.press(KeyCode.TAB);
                reached = Toolkit.on(
                        () -> window.scene().getFocusOwner().getStyleClass().contains("left-out-group"));
            }
            assertThat(reached).isTrue();
            window.press(KeyCode.SPACE);
            assertThat(Toolkit.on(() -> window.has(".left-out-names"))).isTrue();
            picture(window, Theme.DARK, "export-small-left-out");
        }
    }

    @Test
    void theColumnsStandStillWhateverIsTickedAndTheFormatShownHasABorderOfInk() {
        try (RealWindow window = open(Theme.LIGHT, 1440, 900)) {
            known(window.openExport());
            double alone = width(window, ".export-what");
            tick(window, "IIIF: pictures and caveats for viewers such as Mirador, on a web server");
            known(window);
            window.click("IIIF");
            known(window);
            assertThat(width(window, ".export-what"))
                    .isEqualTo(alone)
                    .isCloseTo(width(window, ".export-ahead"), Offset.offset(8.0));
            assertThat(border(window, "IIIF")).isNotEqualTo(border(window, "Web site"));
            picture(window, Theme.LIGHT, "export-preview-iiif");
            tick(window, PRIVATE_TOO);
            tick(window, "PDF: a catalogue, a contact sheet and wall labels, to print and to keep");
            known(window);
            window.click("PDF");
            known(window);
            assertThat(width(window, ".export-what")).isEqualTo(alone);
            assertThat(border(window, "PDF")).isNotEqualTo(border(window, "IIIF"));
            picture(window, Theme.LIGHT, "export-preview-pdf");
        }
    }

    private static double width(RealWindow window, String column) {
        return Toolkit.on(() -> window.node(column).getLayoutBounds().getWidth());
    }

    private static Paint border(RealWindow window, String format) {
        return window.scene().getRoot().lookupAll(".preview-tab").stream()
                .map(ToggleButton.class::cast)
                .filter(tab -> format.equals(tab.getText()))
                .map(tab -> tab.getBackground().getFills().get(0).getFill())
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no tab " + format));
    }

    @Test
    void whatWasChosenIsThereAgainAfterTheDialogWasClosedAndAfterARestart() {
        Path target = disk.resolve("elsewhere");
        try (RealWindow window = open(Theme.LIGHT, 1440, 900)) {
            window.openExport();
            tick(window, "CSV: tables for the catalogue");
            tick(window, "Web site: pages to read in any browser, without a server");
            tick(window, "Only what is reviewed");
            tick(window, "Tables without the guard against formulas: for programs, never for a spreadsheet");
            type(window, "Into the folder", target.toString());
            window.press(KeyCode.ESCAPE).openExport();
            assertChosen(window, target);
        }
        try (RealWindow again = open(Theme.LIGHT, 1440, 900)) {
            assertChosen(again.openExport(), target);
            assertThat(box(again, "Replace an earlier export there, and nothing else"))
                    .isFalse();
            assertThat(samples.resolve("settings.json")).doesNotExist();
        }
    }

    @Test
    void aForeignFolderAndAnotherExportAndAWrongAddressAreToldUnderTheirFields() throws IOException {
        Path foreign = Files.createDirectories(disk.resolve("letters"));
        Files.writeString(foreign.resolve("letter.txt"), "Dear Anna");
        try (RealWindow window = open(Theme.LIGHT, 1440, 900)) {
            window.openExport();
            type(window, "Into the folder", foreign.toString());
            window.awaiting("the reason", () -> says(window, "not an export of Caveat"));
            type(window, "Address under which it will be published", "archive");
            window.awaiting("the fault", () -> says(window, "This is no address."));
            picture(window, Theme.LIGHT, "export-faults");
            type(window, "Address under which it will be published", "https://archive.example/");
            window.awaiting("no fault", () -> !says(window, "This is no address."));
            assertThat(foreign.resolve("letter.txt")).hasContent("Dear Anna");
        }
    }

    private void assertChosen(RealWindow window, Path target) {
        known(window);
        assertThat(box(window, "CSV: tables for the catalogue")).isTrue();
        assertThat(box(window, "Web site: pages to read in any browser, without a server"))
                .isFalse();
        assertThat(box(window, "Only what is reviewed")).isTrue();
        assertThat(box(window, "Tables without the guard against formulas: for programs, never for a spreadsheet"))
                .isTrue();
        assertThat(Toolkit.on(() -> field(window, "Into the folder").getText())).isEqualTo(target.toString());
    }

    private RealWindow open(Theme theme, double width, double height) {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)).opened(samples.toString()));
        return new RealWindow(home, Optional.empty(), Optional.of(samples))
                .size(width, height)
                .rest();
    }

    /** Waits until all is found out and made that is seen beforehand. */
    private static RealWindow known(RealWindow window) {
        return window.rest()
                .awaiting("what is left out", () -> window.has(".left-out-known"))
                .awaiting("how it begins", () -> window.has(".export-preview-made"));
    }

    private static void tick(RealWindow window, String words) {
        Toolkit.run(() -> checkBox(window, words).fire());
        Toolkit.pulses();
    }

    private static boolean box(RealWindow window, String words) {
        return Toolkit.on(() -> checkBox(window, words).isSelected());
    }

    private static CheckBox checkBox(RealWindow window, String words) {
        return window.scene().getRoot().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> words.equals(box.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no box " + words));
    }

    private static void type(RealWindow window, String name, String text) {
        Toolkit.run(() -> field(window, name).setText(text));
        Toolkit.pulses();
    }

    private static TextInputControl field(RealWindow window, String name) {
        return window.scene().getRoot().lookupAll(".text-input").stream()
                .map(TextInputControl.class::cast)
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no field " + name));
    }

    private static boolean says(RealWindow window, String words) {
        return window.scene().getRoot().lookupAll(".field-error").stream()
                .anyMatch(node -> RealWindow.isSeen(node)
                        && node instanceof Labeled label
                        && label.getText().contains(words));
    }

    private static void scroll(RealWindow window, double to) {
        Toolkit.run(() -> ((ScrollPane) window.scene().getRoot().lookup(".export-ahead")).setVvalue(to));
        Toolkit.pulses();
    }

    private static void picture(RealWindow window, Theme theme, String name) {
        window.screenshot(name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
}
