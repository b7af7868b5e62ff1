package org.caveat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a search is wrong is marked under the very letters, however long the search is. */
class WrongMarkTest {
    @TempDir
    Path folder;

    private final Messages messages = Messages.english();
    private Optional<SearchView> view = Optional.empty();
    private Optional<Stage> stage = Optional.empty();

    private void open(Theme theme, int width) {
        SearchModel search =
                new SearchModel(new OpenedFolder(folder, "boat.jpg").desk(), new SameThread(), messages, Runnable::run);
        view = Optional.of(Toolkit.on(() ->
                new SearchView(search, new FacetWords(messages, new Words(messages), List.of()), "Ctrl F", () -> {})));
        stage = Optional.of(Toolkit.on(() -> {
            Stage made = new Stage();
            VBox all = new VBox(view().node(), view().told());
            made.setScene(new Scene(all, width, 110));
            theme.wear(made.getScene());
            made.show();
            return made;
        }));
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            view().close();
            stage().close();
        });
    }

    private SearchView view() {
        return view.orElseThrow();
    }

    private Stage stage() {
        return stage.orElseThrow();
    }

    private TextField field() {
        return (TextField) view().node().lookup(".search-field");
    }

    private void type(String text) {
        Toolkit.run(() -> {
            field().setText(text);
            field().positionCaret(text.length());
        });
        Toolkit.pulses();
    }

    private Node mark() {
        return view().node().lookup(".wrong-mark");
    }

    private void assertIsUnder(String text, String wrong) {
        int from = text.indexOf(wrong);
        Bounds line = Toolkit.on(() -> mark().localToScene(mark().getLayoutBounds()));
        Rectangle2D first = Toolkit.on(() -> ((TextFieldSkin) field().getSkin()).getCharacterBounds(from));
        Rectangle2D last =
                Toolkit.on(() -> ((TextFieldSkin) field().getSkin()).getCharacterBounds(from + wrong.length() - 1));
        Point2D begin = Toolkit.on(() -> field().localToScene(first.getMinX(), first.getMaxY()));
        Point2D end = Toolkit.on(() -> field().localToScene(last.getMaxX(), last.getMaxY()));
        assertThat(mark().isVisible()).isTrue();
        assertThat(line.getMinX()).isBetween(begin.getX() - 2, begin.getX() + 2);
        assertThat(line.getMaxX()).isBetween(end.getX() - 4, end.getX() + 4);
        assertThat(line.getMinY()).isBetween(begin.getY() - 3, begin.getY() + 3);
    }

    @Test
    void theLettersThatAreWrongAreUnderlinedAndTheLineGoesWithTheMistake() {
        open(Theme.LIGHT, 480);
        for (Theme theme : Theme.values()) {
            Toolkit.run(() -> theme.wear(stage().getScene()));
            String text = "(river OR boat) kind:aftr is:draft";
            type(text);
            assertIsUnder(text, "aftr");
            Path picture = Screenshot.of(
                    stage().getScene(), "search-wrong-" + theme.name().toLowerCase(Locale.ROOT));
            assertThat(picture).isNotEmptyFile();
            type("river OR ");
            assertThat(mark().isVisible()).isFalse();
        }
    }

    @Test
    void aSearchThatIsLongerThanTheFieldIsMarkedWhereItsLettersAreNow() {
        open(Theme.LIGHT, 280);
        String text = "river boat harbour bridge ferry quay lighthouse kind:aftr pier";
        type(text);
        assertIsUnder(text, "aftr");
    }
}
