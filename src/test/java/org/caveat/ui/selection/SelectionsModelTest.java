package org.caveat.ui.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.caveat.collection.Found;
import org.caveat.text.Messages;
import org.caveat.ui.Listening;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.search.SearchModel;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionsModelTest {
    @TempDir
    Path folder;

    private Desk desk;
    private SearchModel search;
    private SelectionsModel model;

    @BeforeEach
    void open() {
        desk = new OpenedFolder(folder, "a.jpg", "b.jpg", "c.jpg").desk();
        search = new SearchModel(desk, new SameThread(), Messages.english(), Runnable::run);
        model = new SelectionsModel(desk, search);
        search.searchAmong(List.of());
        desk.read();
        search.searchAmong(desk.photographsProperty().get());
    }

    @Test
    void aSelectionIsMadeOfPhotographsInTheirOrder() {
        model.make(" Torgau ", List.of("c.jpg", "a.jpg"));
        assertThat(only().name()).isEqualTo("Torgau");
        assertThat(only().files()).containsExactly("c.jpg", "a.jpg");
    }

    @Test
    void whatIsMadeUnderANameThatThereIsIsAddedToIt() {
        model.make("Torgau", List.of("c.jpg"));
        model.make("Torgau", List.of("a.jpg", "c.jpg"));
        assertThat(only().files()).containsExactly("c.jpg", "a.jpg");
    }

    @Test
    void aSelectionWithoutANameIsNotMade() {
        model.make("  ", List.of("c.jpg"));
        assertThat(model.shownProperty().get()).isEmpty();
    }

    @Test
    void anOpenSelectionIsLookedForAndStandsInItsOrder() {
        model.make("Torgau, April 1945", List.of("c.jpg", "a.jpg"));
        model.toggle(only().id());
        assertThat(search.textProperty().get()).isEqualTo("selection:\"Torgau, April 1945\"");
        assertThat(search.foundProperty().get()).extracting(Found::file).containsExactly("a.jpg", "c.jpg");
        assertThat(model.inOrder(search.foundProperty().get()))
                .extracting(Found::file)
                .containsExactly("c.jpg", "a.jpg");
        model.toggle(only().id());
        assertThat(model.openProperty().get()).isEmpty();
        assertThat(search.textProperty().get()).isEmpty();
    }

    @Test
    void whatIsLookedForBesidesNarrowsTheOpenSelection() {
        model.make("Torgau", List.of("c.jpg", "a.jpg"));
        desk.apply(OpenedFolder.saying("a.jpg", "River bank."));
        search.textProperty().set("river selection:torgau");
        assertThat(model.openProperty().get()).isPresent();
        assertThat(search.foundProperty().get()).extracting(Found::file).containsExactly("a.jpg");
    }

    @Test
    void theOrderIsChangedAndUndone() {
        model.make("Torgau", List.of("a.jpg", "b.jpg", "c.jpg"));
        model.toggle(only().id());
        model.move(List.of("a.jpg"), true);
        assertThat(only().files()).containsExactly("b.jpg", "a.jpg", "c.jpg");
        model.moveBefore(List.of("c.jpg"), Optional.of("b.jpg"));
        assertThat(only().files()).containsExactly("c.jpg", "b.jpg", "a.jpg");
        model.takeOut(List.of("b.jpg"));
        assertThat(search.foundProperty().get()).extracting(Found::file).containsExactly("a.jpg", "c.jpg");
        desk.undo();
        desk.undo();
        desk.undo();
        assertThat(only().files()).containsExactly("a.jpg", "b.jpg", "c.jpg");
        assertThat(search.foundProperty().get()).hasSize(3);
    }

    @Test
    void anOpenSelectionStaysOpenUnderItsNewName() {
        model.make("Torgau", List.of("a.jpg"));
        model.toggle(only().id());
        model.rename(only().id(), "Torgau “on the Elbe”");
        assertThat(only().name()).isEqualTo("Torgau “on the Elbe”");
        assertThat(model.openProperty().get()).isPresent();
        assertThat(search.toldProperty().get()).isEmpty();
    }

    @Test
    void aDeletedSelectionIsNoLongerLookedForAndComesBackWithUndo() {
        model.make("Torgau", List.of("a.jpg"));
        model.toggle(only().id());
        model.delete(only().id());
        assertThat(search.textProperty().get()).isEmpty();
        assertThat(model.shownProperty().get()).isEmpty();
        desk.undo();
        assertThat(only().files()).containsExactly("a.jpg");
    }

    @Test
    void whatIsMissingFromTheFolderIsToldAndKept() {
        model.make("Torgau", List.of("gone.jpg", "a.jpg"));
        assertThat(only().missing()).containsExactly("gone.jpg");
        assertThat(only().count()).isEqualTo(1);
        assertThat(only().files()).hasSize(2);
    }

    @Test
    void whereTheCollectionFileCannotBeReadThatIsToldAndNothingIsMade() throws Exception {
        Files.writeString(folder.resolve("collection.caveat.json"), "{ cut");
        Desk other = new OpenedFolder(folder).desk();
        SelectionsModel closed =
                new SelectionsModel(other, new SearchModel(other, new SameThread(), Messages.english(), Runnable::run));
        other.read();
        assertThat(closed.closedProperty().get()).isPresent();
        closed.make("Torgau", List.of("a.jpg"));
        assertThat(closed.shownProperty().get()).isEmpty();
    }

    @Test
    void aClosedModelListensToNothing() {
        int before = Listening.on(desk.describedProperty());
        for (int time = 0; time < 20; time++) {
            new SelectionsModel(desk, search).close();
        }
        assertThat(Listening.on(desk.describedProperty())).isEqualTo(before);
    }

    @Property
    void movingLosesNothingAndKeepsTheOrderOfWhatMovesAndOfWhatStays(
            @ForAll @UniqueElements List<String> order, @ForAll Set<String> more, @ForAll boolean isForward) {
        Set<String> files = new java.util.HashSet<>(more);
        order.stream().filter(file -> file.length() % 2 == 0).forEach(files::add);
        Optional<String> other = order.stream().skip(order.size() / 2).findFirst();
        for (List<String> moved : List.of(Moved.byOne(order, files, isForward), Moved.before(order, files, other))) {
            assertThat(moved).containsExactlyInAnyOrderElementsOf(order);
            assertThat(moved.stream().filter(files::contains))
                    .containsExactlyElementsOf(
                            order.stream().filter(files::contains).toList());
            assertThat(moved.stream().filter(file -> !files.contains(file)))
                    .containsExactlyElementsOf(
                            order.stream().filter(file -> !files.contains(file)).toList());
        }
    }

    private SelectionsModel.Shown only() {
        assertThat(model.shownProperty().get()).hasSize(1);
        return model.shownProperty().get().get(0);
    }
}
