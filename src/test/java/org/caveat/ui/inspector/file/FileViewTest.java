package org.caveat.ui.inspector.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.caveat.collection.Holding;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetInstant;
import org.caveat.edit.Several;
import org.caveat.edit.Step;
import org.caveat.metadata.Entry;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.text.Messages;
import org.caveat.ui.EditedPhotograph;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The File tab in a window, on an invented scan. */
class FileViewTest {
    private static final Entry DATE = new Entry("Exif SubIFD", "Date/Time Original", "1998:05:01 12:00:00");
    private static final Entry ARABIC =
            new Entry("XMP", "dc:title[?xml:lang=\"ar\"]", "عنوان مخترع طويل لصورة، من سنة 1945");
    private static final Entry RUSSIAN = new Entry(
            "XMP",
            "dc:description[?xml:lang=\"ru\"]",
            "Придуманное описание: длинная подпись, которая занимает несколько строк и ничего не говорит о снимке.");
    private static final Entry ENGLISH =
            new Entry("IPTC", "Caption/Abstract", "An invented caption, as long as a real one. ".repeat(6));

    private static final double COLUMN = 368;

    private final EditedPhotograph edited = new EditedPhotograph();
    private FileModel model;
    private FileView view;
    private Stage stage;

    @BeforeEach
    void open() {
        AnnotatedPhotograph state = Several.of(new SetInstant("1945-04~"), new SetHeadline("ar", "عنوان سابق"))
                .applyTo(AnnotatedPhotograph.bare("a.jpg"))
                .state();
        Holding holding = edited.holding(
                state,
                new Entry("Exif IFD0", "Make", "Canon"),
                new Entry("Exif IFD0", "Model", "CanoScan 9000F"),
                new Entry("Exif IFD0", "X Resolution", "1200 dots per inch"),
                DATE,
                ENGLISH,
                ARABIC,
                RUSSIAN);
        model = Toolkit.on(() -> new FileModel(edited, edited, Messages.english()));
        view = Toolkit.on(() -> new FileView(model, Messages.english()));
        stage = Toolkit.on(Stage::new);
        Toolkit.run(() -> {
            model.show(Optional.of(holding));
            stage.setScene(new Scene(view.node(), COLUMN, 900));
            Theme.LIGHT.wear(stage.getScene());
            stage.show();
        });
        Toolkit.pulses();
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            view.close();
            stage.close();
        });
    }

    @SuppressWarnings("unchecked") // the one list of the tab
    private ListView<FileRow> list() {
        return (ListView<FileRow>) view.node().lookup(".file-rows");
    }

    private void choose(Entry entry) {
        Toolkit.run(() -> {
            list().requestFocus();
            model.rowsProperty().get().stream()
                    .filter(row ->
                            row instanceof FileRow.Value value && value.entry().equals(entry))
                    .forEach(list().getSelectionModel()::select);
        });
        Toolkit.pulses();
    }

    private void press(KeyCode code, boolean shift, boolean control) {
        Toolkit.run(
                () -> list().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false)));
        Toolkit.pulses();
    }

    private static Optional<ContextMenu> menu() {
        return Toolkit.on(() -> Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu shown
                        && shown.getStyleClass().contains("use-menu"))
                .map(ContextMenu.class::cast)
                .findFirst());
    }

    private static List<String> offered() {
        return menu().orElseThrow().getItems().stream()
                .map(MenuItem::getText)
                .filter(words -> words != null)
                .toList();
    }

    @Test
    void theMenuKeyShiftF10AndEnterOpenTheMenuOfTheValue() {
        choose(DATE);
        for (KeyCode key : List.of(KeyCode.CONTEXT_MENU, KeyCode.F10, KeyCode.ENTER)) {
            press(key, key == KeyCode.F10, false);
            assertThat(menu()).as(key.getName()).isPresent();
            Toolkit.run(menu().orElseThrow()::hide);
        }
    }

    @Test
    void theDateOfAScanIsOfferedWithAWarningAndSaysWhatItReplaces() {
        choose(DATE);
        press(KeyCode.ENTER, false, false);
        assertThat(offered().get(0)).isEqualTo("Copy the value");
        assertThat(offered().get(1)).isEqualTo("Use as");
        assertThat(offered().get(2))
                .contains("The instant, 1998-05-01")
                .contains("replaces: 1945-04~")
                .contains("of the scan, not of the photograph");
    }

    @Test
    void theMenuIsNoWiderThanTheColumnWhateverIsReplaced() {
        String headline = "An invented headline that is as long as those of archives ".repeat(3);
        edited.apply(Step.one("edit.headline", "a.jpg", new SetHeadline("en", headline)));
        choose(ENGLISH);
        press(KeyCode.ENTER, false, false);
        assertThat(offered()).anyMatch(words -> words.contains("replaces: An invented headline that is"));
        Region shown = (Region)
                Toolkit.on(() -> menu().orElseThrow().getScene().getRoot().lookup(".context-menu"));
        assertThat(shown.getWidth()).isLessThan(COLUMN);
    }

    @Test
    void whatIsChosenFromTheMenuIsTakenOverAndTheKeyboardStaysOnTheList() {
        choose(DATE);
        press(KeyCode.ENTER, false, false);
        ContextMenu menu = menu().orElseThrow();
        Toolkit.run(() -> {
            menu.getItems().stream()
                    .filter(item -> item.getText() != null && item.getText().contains("The instant"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
        Toolkit.pulses();
        assertThat(edited.state().photograph().taken().orElseThrow().edtf()).isEqualTo("1998-05-01");
        assertThat(Toolkit.on(() -> stage.getScene().getFocusOwner())).isSameAs(list());
        assertThat(model.toldProperty().get()).contains("1998-05-01");
    }

    @Test
    void theValueIsCopiedByKey() {
        choose(RUSSIAN);
        press(KeyCode.C, false, true);
        assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(RUSSIAN.value());
    }

    @Test
    void theRowThatIsChosenHasItsButtonsAndStaysChosenWhileTheListIsSearched() {
        choose(ARABIC);
        Toolkit.run(() -> model.searchProperty().set("title"));
        Toolkit.pulses();
        assertThat(list().getSelectionModel().getSelectedItem()).isEqualTo(new FileRow.Value(ARABIC, false));
        assertThat(Toolkit.on(() -> list().lookupAll(".file-buttons").stream()
                        .filter(org.caveat.ui.RealWindow::isSeen)
                        .count()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void picturesForThoseWhoJudgeThem(Theme theme) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        Toolkit.run(() -> theme.wear(stage.getScene()));
        choose(DATE);
        assertThat(Screenshot.of(stage.getScene(), "file-scan-" + name)).isNotEmptyFile();
        press(KeyCode.ENTER, false, false);
        ContextMenu menu = menu().orElseThrow();
        assertThat(Screenshot.of(menu.getScene(), "file-menu-" + name)).isNotEmptyFile();
        Toolkit.run(menu::hide);
        choose(ARABIC);
        press(KeyCode.ENTER, false, false);
        assertThat(Screenshot.of(menu().orElseThrow().getScene(), "file-menu-arabic-" + name))
                .isNotEmptyFile();
        FileRow.Value row = new FileRow.Value(ARABIC, false);
        Toolkit.run(() -> {
            menu().orElseThrow().hide();
            model.take(row, model.fitting(row).get(0));
        });
        assertThat(Screenshot.of(stage.getScene(), "file-arabic-" + name)).isNotEmptyFile();
    }
}
