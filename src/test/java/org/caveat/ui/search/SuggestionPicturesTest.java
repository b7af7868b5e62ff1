package org.caveat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Listing;
import org.caveat.edit.SetInstant;
import org.caveat.edit.SetNames;
import org.caveat.edit.SetPersons;
import org.caveat.edit.Several;
import org.caveat.edit.Step;
import org.caveat.model.Kind;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.theme.Theme;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of what is suggested, wide and narrow, dark and light, to be looked at. All names are invented. */
@Tag("pictures")
class SuggestionPicturesTest {
    @TempDir
    Path folder;

    private final Messages messages = Messages.english();

    private static void say(Desk desk) {
        desk.apply(Step.one(
                "edit.persons",
                "boat.jpg",
                Several.of(
                        new SetPersons(
                                List.of(
                                        Person.named(
                                                "urn:uuid:1", "Кондратий Придуманный-Несуществующий, лодочник с реки"),
                                        Person.named("urn:uuid:2", "كاتب مخترع من مدينة بعيدة"),
                                        Person.named(
                                                "urn:uuid:3",
                                                "Konrad von und zu Erfunden-Niemandsleben auf Nirgendsburg")),
                                Listing.ADDS),
                        new SetNames(PhotographFields.PLACE, List.of("Kiel, an invented quay"), Listing.ADDS),
                        new SetNames(PhotographFields.KEYWORD, List.of("kite"), Listing.ADDS),
                        new SetInstant("1945-04~"),
                        new AddCaveat("urn:uuid:4", Kind.AFTER, Said.NOTHING, desk.hand()),
                        new AddCaveat("urn:uuid:5", Kind.CARE, Said.NOTHING, desk.hand()))));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatIsSuggestedIsLegibleInEveryScript(Theme theme) {
        Desk desk = new OpenedFolder(folder, "boat.jpg").desk();
        SearchModel search = new SearchModel(desk, new SameThread(), messages, Runnable::run);
        desk.read();
        Toolkit.run(() -> {
            search.searchAmong(desk.photographsProperty().get());
            say(desk);
        });
        String name = theme.name().toLowerCase(Locale.ROOT);
        for (int width : List.of(480, 280)) {
            SearchView view = Toolkit.on(() -> new SearchView(
                    search, new FacetWords(messages, new Words(messages), List.of()), "Ctrl F", () -> {}));
            Stage stage = Toolkit.on(() -> shown(view, theme, width));
            for (String typed : List.of("k", "person:", "kind:", "is:")) {
                assertThat(picture(view, typed, "suggestions-" + typed.replace(":", "") + "-" + width + "-" + name))
                        .isNotEmptyFile();
            }
            Toolkit.run(() -> {
                view.close();
                stage.close();
            });
        }
    }

    private static Stage shown(SearchView view, Theme theme, int width) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(view.node()), width, 60));
        theme.wear(stage.getScene());
        stage.show();
        view.focus();
        return stage;
    }

    private static Path picture(SearchView view, String typed, String name) {
        Toolkit.run(() -> {
            TextField field = (TextField) view.node().lookup(".search-field");
            field.requestFocus();
            field.setText(typed);
        });
        Toolkit.pulses();
        Popup list = Toolkit.on(() -> Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Popup.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is suggested for " + typed)));
        return Screenshot.of(list.getScene(), name);
    }
}
