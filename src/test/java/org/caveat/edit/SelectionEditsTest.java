package org.caveat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Foreign;
import org.caveat.model.Said;
import org.caveat.model.Selection;
import org.caveat.model.Text;
import org.junit.jupiter.api.Test;

class SelectionEditsTest {
    private static final Foreign NOTE = Foreign.of(new TreeMap<>(Map.of("x:note", "1.50")));

    @Property
    void undoingLeadsBackToTheLetterAndRedoingForthAgain(
            @ForAll("descriptions") CollectionDescription before, @ForAll("edits") CollectionEdit edit) {
        CollectionEdit.After done = edit.applyTo(before);
        CollectionEdit.After undone = done.inverse().applyTo(done.description());
        assertThat(done.description().equals(before) || undone.description().equals(before))
                .isTrue();
        if (!done.description().equals(before)) {
            assertThat(undone.inverse().applyTo(undone.description()).description())
                    .isEqualTo(done.description());
        }
    }

    @Property
    void whatIsNotUnderstoodSurvivesEveryEdit(
            @ForAll("descriptions") CollectionDescription before, @ForAll("edits") CollectionEdit edit) {
        CollectionDescription after = edit.applyTo(before).description();
        assertThat(after.said().foreign()).isEqualTo(before.said().foreign());
        assertThat(after.selections()).allSatisfy(selection -> before.selection(selection.id())
                .ifPresent(was -> assertThat(selection.foreign()).isEqualTo(was.foreign())));
    }

    @Property
    void noPhotographStandsTwiceInASelection(
            @ForAll("descriptions") CollectionDescription before, @ForAll("edits") CollectionEdit edit) {
        assertThat(edit.applyTo(before).description().selections())
                .allSatisfy(selection -> assertThat(selection.files()).doesNotHaveDuplicates());
    }

    @Test
    void undoingAnAdditionLeavesWhatSomebodyElseAddedMeanwhile() {
        CollectionDescription before = described(selection("a", "1.jpg"));
        CollectionEdit.After ours = AddToSelection.last("a", List.of("2.jpg")).applyTo(before);
        CollectionDescription theirs = AddToSelection.last("a", List.of("3.jpg"))
                .applyTo(ours.description())
                .description();
        assertThat(ours.inverse()
                        .applyTo(theirs)
                        .description()
                        .selections()
                        .get(0)
                        .files())
                .containsExactly("1.jpg", "3.jpg");
    }

    @Test
    void anOrderThatKnowsNotAllLeavesTheOthersBehindIt() {
        CollectionDescription before = described(selection("a", "1.jpg", "2.jpg", "3.jpg"));
        assertThat(new OrderSelection("a", List.of("3.jpg", "gone.jpg", "1.jpg"))
                        .applyTo(before)
                        .description()
                        .selections()
                        .get(0)
                        .files())
                .containsExactly("3.jpg", "1.jpg", "2.jpg");
    }

    @Provide
    Arbitrary<CollectionDescription> descriptions() {
        return ids().set().ofMaxSize(3).flatMap(ids -> Combinators.combine(ids.stream()
                        .map(id -> files().map(files -> selection(id, files.toArray(String[]::new))))
                        .toList())
                .as(all -> described(all.toArray(Selection[]::new))));
    }

    @Provide
    Arbitrary<CollectionEdit> edits() {
        return Combinators.combine(ids(), files(), Arbitraries.integers().between(0, 5))
                .flatAs((id, files, at) -> Arbitraries.of(
                        new InsertSelection(selection(id, files.toArray(String[]::new)), at),
                        new RemoveSelection(id),
                        new NameSelection(id, List.of(Text.of("en", "name " + at))),
                        AddToSelection.last(id, files),
                        new TakeFromSelection(id, files),
                        new OrderSelection(id, files),
                        new PutOfCollection<>(CollectionFields.BIBLIOGRAPHY, Optional.of("books-" + at + ".bib")),
                        new PutOfCollection<>(CollectionFields.BIBLIOGRAPHY, Optional.<String>empty())));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("a", "b", "c", "d");
    }

    private static Arbitrary<List<String>> files() {
        return Arbitraries.of("1.jpg", "2.jpg", "3.jpg", "box/4.jpg", "gone.jpg")
                .list()
                .uniqueElements()
                .ofMaxSize(5);
    }

    private static Selection selection(String id, String... files) {
        return new Selection(id, List.of(Text.of("en", "selection " + id)), List.of(files), NOTE);
    }

    private static CollectionDescription described(Selection... selections) {
        return new CollectionDescription(Said.NOTHING.with(NOTE))
                .with(List.of(selections))
                .with(List.of(selections));
    }
}
