package org.caveat.ui.instantline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the line in each of its forms, dark and light, to be looked at. */
@Tag("pictures")
class InstantLinePicturesTest {
    /** The middle column of the largest and of the smallest window. */
    private static final List<Double> WIDTHS = List.of(832.0, 416.0);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyFormOfADate(Theme theme) {
        List<Dated> forms = Stream.of(
                        "1871",
                        "1914/1929",
                        "1865~",
                        "1935~/1940~",
                        "1945?",
                        "194X",
                        "194X%",
                        "1945/..",
                        "1945/",
                        "[1871,1873]",
                        "{1871,1888}")
                .map(date -> Dated.on(date).with(Kind.BEFORE, "1840~").with(Kind.AFTER, "1950?/1960", "Shown again"))
                .toList();
        assertThat(pictures("instant-line-forms", theme, forms)).isEqualTo(2 * forms.size());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void fewDatesAndManyAndNone(Theme theme) {
        List<Dated> lines = List.of(close(), crowded(), openEnds(), days(), Dated.on("1928"), Dated.nowhere());
        assertThat(pictures("instant-line-states", theme, lines)).isEqualTo(2 * lines.size());
    }

    private static Dated close() {
        return Dated.on("1945-04-25")
                .with(Kind.BEFORE, "1945-04-16", "The offensive begins")
                .with(Kind.AFTER, "1945-04-26", "The pictures go to press")
                .with(Kind.MAKING, "1945-04-27", "The meeting is staged again")
                .with(Kind.AFTER, "1945-05-08", "The war ends in Europe.");
    }

    private static Dated crowded() {
        Dated crowded = Dated.on("1943/1947");
        for (Kind kind : Kind.KNOWN) {
            for (int year = 1941; year < 1946; year++) {
                crowded = crowded.with(kind.key() + year, kind, String.valueOf(year), "What happened in");
            }
        }
        return crowded.with(Kind.AFTER, "1944/1992", "Forgotten").with(Kind.BEFORE, "1900");
    }

    private static Dated openEnds() {
        return Dated.on("1945~")
                .with(Kind.BEFORE, "../1943", "Occupied")
                .with(Kind.AFTER, "1947/..", "On show")
                .with(Kind.CIRCULATION, "1960/", "Lost")
                .with(Kind.CARE, "/1930", "Held by the family")
                .with(Kind.WORDING, "[1951,1953,1958]", "Captioned")
                .with(new Kind("weather"), "1936%", "A flood");
    }

    private static Dated days() {
        return Dated.on("1945-04-25T10:30:00Z")
                .with(Kind.BEFORE, "1945-04-23")
                .with(Kind.AFTER, "1945-04-30/1945-05-02", "مقابلة الجنود");
    }

    private static int pictures(String name, Theme theme, List<Dated> all) {
        int drawn = 0;
        for (double width : WIDTHS) {
            List<InstantLineView> views = Toolkit.on(
                    () -> all.stream().map(InstantLinePicturesTest::view).toList());
            Scene scene = Toolkit.on(() -> shown(theme, width, views));
            String small = width < 500 ? "-small" : "";
            Screenshot.of(scene, name + "-" + theme.name().toLowerCase(Locale.ROOT) + small);
            Toolkit.run(() -> views.forEach(InstantLineView::close));
            drawn += views.size();
        }
        return drawn;
    }

    private static InstantLineView view(Dated photograph) {
        Messages messages = Messages.english();
        LineEntries entries = new LineEntries(messages, new Words(messages), List.of(), "en");
        Optional<String> selected =
                photograph.state().caveats().stream().findFirst().map(caveat -> caveat.id());
        InstantLineModel model = new InstantLineModel(entries, new SimpleObjectProperty<>(selected), new Followed());
        InstantLineView view = new InstantLineView(model);
        model.show(Optional.of(photograph.holding()));
        return view;
    }

    /** Of a scene without a window: some are higher than a screen. */
    private static Scene shown(Theme theme, double width, List<InstantLineView> views) {
        VBox all = new VBox();
        views.forEach(view -> all.getChildren().add(view.node()));
        Scene scene = new Scene(all, width, 140.0 * views.size());
        theme.wear(scene);
        return scene;
    }
}
