package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.AddToSelection;
import org.caveat.edit.CollectionEdit;
import org.caveat.edit.InsertSelection;
import org.caveat.edit.NameSelection;
import org.caveat.edit.OrderSelection;
import org.caveat.edit.RemoveSelection;
import org.caveat.edit.Step;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Foreign;
import org.caveat.model.Selection;
import org.caveat.model.Text;
import org.caveat.sidecar.CollectionFile;
import org.caveat.text.Messages;
import org.caveat.ui.OpenedFolder;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionsOnDiskTest {
    private final List<SaveNews> news = new ArrayList<>();
    private final SameThread work = new SameThread();

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private OpenCollection open;

    @BeforeEach
    void open() {
        file = folder.resolve(CollectionFile.NAME);
        open = new OpenedFolder(folder, "a.jpg", "b.jpg", "c.jpg").collection(work);
        open.addListener(new CollectionListener() {
            @Override
            public void saving(SaveNews latest) {
                news.add(latest);
            }
        });
        open.read();
    }

    @Test
    void theCollectionFileIsMadeOnlyOnceSomethingIsSaidOfTheCollection() {
        open.saveAll();
        assertThat(file).doesNotExist();
        insert("torgau", "Torgau", "b.jpg", "a.jpg");
        assertThat(file).doesNotExist();
        assertThat(open.isAllSaved()).isFalse();
        work.runDelayed();
        assertThat(onDisk().selections()).extracting(Selection::files).containsExactly(List.of("b.jpg", "a.jpg"));
        assertThat(open.isAllSaved()).isTrue();
        assertThat(news).last().isInstanceOf(SaveNews.Saved.class);
    }

    @Test
    void undoGoesBackThroughPhotographsAndSelectionsInTheOrderInWhichTheyWereChanged() {
        insert("torgau", "Torgau", "a.jpg");
        open.apply(OpenedFolder.saying("a.jpg", "River bank."));
        apply(AddToSelection.last("torgau", List.of("b.jpg")));
        open.undo();
        assertThat(files("torgau")).containsExactly("a.jpg");
        assertThat(open.holding("a.jpg").orElseThrow().state().description()).hasSize(1);
        open.undo();
        assertThat(open.holding("a.jpg").orElseThrow().state().description()).isEmpty();
        open.undo();
        assertThat(open.description().selections()).isEmpty();
        open.redo();
        open.redo();
        open.redo();
        assertThat(files("torgau")).containsExactly("a.jpg", "b.jpg");
    }

    @Test
    void ofTwoWritersWhoEachAddASelectionBothAreKept() {
        OpenCollection other = another();
        insert("torgau", "Torgau", "a.jpg");
        other.apply(Step.ofCollection("edit.selection", InsertSelection.last(selection("elbe", "Elbe", "b.jpg"))));
        open.saveAll();
        other.saveAll();
        assertThat(onDisk().selections()).extracting(Selection::id).containsExactlyInAnyOrder("torgau", "elbe");
        assertThat(other.description().selections()).hasSize(2);
    }

    @Test
    void ofTwoWritersOneMayNameASelectionAndTheOtherFillIt() {
        insert("torgau", "Torgau", "a.jpg");
        open.saveAll();
        OpenCollection other = another();
        apply(new NameSelection("torgau", List.of(Text.of("en", "Torgau, April 1945"))));
        other.apply(Step.ofCollection("edit.selection", AddToSelection.last("torgau", List.of("b.jpg"))));
        open.saveAll();
        other.saveAll();
        Selection both = onDisk().selection("torgau").orElseThrow();
        assertThat(both.name("en")).isEqualTo("Torgau, April 1945");
        assertThat(both.files()).containsExactly("a.jpg", "b.jpg");
    }

    @Test
    void whatTheFileHoldsThatIsNotUnderstoodIsKeptToTheLetter() throws Exception {
        insert("torgau", "Torgau", "a.jpg");
        open.saveAll();
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replaceFirst("\"label\"", "\"x:of-the-selection\": {\"n\": 1.50e+1},\n      \"label\"")
                        .replaceFirst("\\{", "{\n  \"x:of-the-collection\": [1.0, \"\\\\u00e9\"],"));
        OpenCollection other = another();
        other.apply(Step.ofCollection("edit.selection", AddToSelection.last("torgau", List.of("b.jpg"))));
        other.saveAll();
        String after = Files.readString(file);
        assertThat(after).contains("1.50e+1").contains("x:of-the-collection").contains("1.0");
        assertThat(after).contains("b.jpg");
    }

    @Test
    void aFileThatIsNoLongerThereStaysInTheSelection() {
        insert("torgau", "Torgau", "gone.jpg", "a.jpg");
        apply(new OrderSelection("torgau", List.of("a.jpg", "gone.jpg")));
        open.saveAll();
        assertThat(onDisk().selection("torgau").orElseThrow().files()).containsExactly("a.jpg", "gone.jpg");
    }

    @Test
    void aFileThatCannotBeReadIsNeverOverwrittenAndThatIsToldBefore() throws Exception {
        Files.writeString(file, "{ cut");
        OpenCollection other = another();
        assertThat(other.closed()).isPresent();
        assertThat(other.apply(Step.ofCollection("edit.selection", InsertSelection.last(selection("t", "T")))))
                .isFalse();
        other.saveAll();
        assertThat(Files.readString(file)).isEqualTo("{ cut");
    }

    @Test
    void aSaveThatFailsKeepsTheSelectionSaysWhyAndIsTriedAgain() throws Exception {
        Files.createDirectory(file);
        insert("torgau", "Torgau", "a.jpg");
        work.runDelayed();
        assertThat(news).last().isInstanceOf(SaveNews.Failed.class);
        assertThat(open.saveAll()).containsExactly(CollectionFile.NAME);
        Files.delete(file);
        work.runDelayed();
        assertThat(open.isAllSaved()).isTrue();
        assertThat(onDisk().selections()).hasSize(1);
    }

    @Test
    void aDeletedSelectionComesBackWithAnUndo() {
        insert("torgau", "Torgau", "b.jpg", "a.jpg");
        apply(new RemoveSelection("torgau"));
        open.saveAll();
        assertThat(onDisk().selections()).isEmpty();
        open.undo();
        open.saveAll();
        assertThat(onDisk().selection("torgau").orElseThrow().files()).containsExactly("b.jpg", "a.jpg");
    }

    @Test
    void closingBringsSelectionsToDisk() {
        insert("torgau", "Torgau", "a.jpg");
        open.close();
        assertThat(onDisk().selections()).hasSize(1);
    }

    private OpenCollection another() {
        OpenCollection other = new OpenedFolder(folder).collection();
        other.read();
        return other;
    }

    private void insert(String id, String name, String... files) {
        apply(InsertSelection.last(selection(id, name, files)));
    }

    private void apply(CollectionEdit edit) {
        assertThat(open.apply(Step.ofCollection("edit.selection", edit))).isTrue();
    }

    private List<String> files(String id) {
        return open.description().selection(id).map(Selection::files).orElse(List.of());
    }

    private CollectionDescription onDisk() {
        CollectionFile files = new CollectionFile(Messages.english());
        assertThat(files.trouble(folder)).isEqualTo(Optional.empty());
        return files.load(folder);
    }

    private static Selection selection(String id, String name, String... files) {
        return new Selection(id, List.of(Text.of("en", name)), List.of(files), Foreign.NONE);
    }
}
