package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Foreign;
import org.caveat.model.OtherFile;
import org.caveat.model.Pairing;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Loaded;
import org.junit.jupiter.api.Test;

class JoinedFilesTest {

    @Test
    void anEmptyListOfPatternsLeavesEveryFileAPhotographOfItsOwn() {
        assertThat(joined(patterns(), holding("a.jpg"), holding("a.tif"))).containsExactly("a.jpg []", "a.tif []");
    }

    @Test
    void patternsOfTheCollectionHoldAlone() {
        assertThat(joined(
                        patterns("{name}-neg"),
                        holding("a.jpg"),
                        holding("a.tif"),
                        holding("a-neg.tif"),
                        holding("b_r.jpg"),
                        holding("b_v.jpg")))
                .containsExactly("a.jpg []", "a.tif []", "a-neg.tif []", "b_r.jpg []", "b_v.jpg []");
        assertThat(joined(patterns("{name}-neg"), holding("a.jpg"), holding("a-neg.tif")))
                .containsExactly("a.jpg [a-neg.tif]");
    }

    @Test
    void aPatternJoinsTheVersoAndTheMaster() {
        CollectionDescription patterns = patterns("{name}_verso", "{name}.tif");
        assertThat(joined(patterns, holding("a.jpg"), holding("a.tif"), holding("a_VERSO.jpg"), holding("b.jpg")))
                .containsExactly("a.jpg [a_VERSO.jpg, a.tif]", "b.jpg []");
    }

    @Test
    void aFileThatTwoCouldClaimIsGivenToNeither() {
        assertThat(joined(patterns("{name}.tif"), holding("a.jpg"), holding("a.png"), holding("a.tif")))
                .containsExactly("a.jpg []", "a.png []", "a.tif []");
    }

    @Test
    void aPatternStaysWithinItsFolder() {
        assertThat(joined(patterns("{name}.tif"), holding("a.jpg"), holding("box/a.tif")))
                .containsExactly("a.jpg []", "box/a.tif []");
    }

    @Test
    void aFileThatCannotBeReadIsNeverJoined() {
        Holding damaged = new Holding(
                found("a.tif"),
                FileFacts.unreadable(3, "image/tiff", "damaged"),
                new Loaded.Absent(AnnotatedPhotograph.bare("a.tif")));
        assertThat(joined(patterns("{name}.tif"), holding("a.jpg"), damaged)).containsExactly("a.jpg []", "a.tif []");
    }

    @Test
    void aFileOfWhichSomethingIsSaidStaysAPhotograph() {
        AnnotatedPhotograph said = AnnotatedPhotograph.bare("a.tif");
        Holding captioned =
                new Holding(found("a.tif"), facts(), new Loaded.Present(said, new Basis(Optional.of("{}"), said)));
        assertThat(joined(patterns("{name}.tif"), holding("a.jpg"), captioned)).containsExactly("a.jpg []", "a.tif []");
    }

    @Test
    void aFileJoinedByHandNeedsNoPattern() {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare("a.jpg");
        AnnotatedPhotograph said = bare.with(bare.photograph()
                .with(
                        PhotographFields.FILE,
                        List.of(
                                new OtherFile("verso", "back.jpg", List.of(), Foreign.NONE),
                                new OtherFile("verso", "../outside.jpg", List.of(), Foreign.NONE))));
        Holding leading =
                new Holding(found("a.jpg"), facts(), new Loaded.Present(said, new Basis(Optional.of("{}"), said)));
        assertThat(joined(CollectionDescription.NONE, leading, holding("back.jpg")))
                .containsExactly("a.jpg [back.jpg]");
    }

    private static List<String> joined(CollectionDescription collection, Holding... holdings) {
        return JoinedFiles.in(collection, List.of(holdings)).stream()
                .map(holding -> holding.file() + " "
                        + holding.found().others().stream().map(Part::fileName).toList())
                .toList();
    }

    private static CollectionDescription patterns(String... patterns) {
        List<Pairing> pairings = Stream.of(patterns)
                .map(pattern -> new Pairing("master", pattern, Foreign.NONE))
                .toList();
        return new CollectionDescription(Said.NOTHING.with(CollectionFields.PAIRING, Optional.of(pairings)));
    }

    private static Holding holding(String file) {
        return new Holding(found(file), facts(), new Loaded.Absent(AnnotatedPhotograph.bare(file)));
    }

    private static Found found(String file) {
        return new Found(file, Path.of(file), List.of());
    }

    private static FileFacts facts() {
        FileFacts nothing = FileFacts.unreadable(1, "image/jpeg", "");
        Header header = new Header("image/jpeg", 1, 10, 10, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), List.of(), List.of(), Optional.empty());
    }
}
