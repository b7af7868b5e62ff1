package org.caveat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Fixity;
import org.caveat.model.Foreign;
import org.caveat.model.OtherFile;
import org.caveat.model.PhotographFields;
import org.junit.jupiter.api.Test;

class FilesOfAThingTest {
    private static final AnnotatedPhotograph BARE = AnnotatedPhotograph.bare("a.jpg");
    private static final OtherFile MASTER = new OtherFile("master", "a.tif");
    private static final OtherFile BACK = new OtherFile("verso", "b.jpg");

    @Test
    void joinedFilesArePartOfThePhotographAndUndoTakesThemAwayAgain() {
        Applied joined = new JoinFiles(List.of(MASTER, BACK)).applyTo(BARE);
        assertThat(files(joined.state())).containsExactly(MASTER, BACK);
        assertThat(joined.inverse().applyTo(joined.state()).state()).isEqualTo(BARE);
    }

    @Test
    void whatIsKnownOfAFileStaysWhenItTakesAnotherRole() {
        Fixity digest = new Fixity(Fixity.SHA_256, "00", java.util.Optional.empty(), Foreign.NONE);
        OtherFile known = new OtherFile("access", "a.tif", List.of(digest), Foreign.NONE);
        AnnotatedPhotograph before = new JoinFiles(List.of(known)).applyTo(BARE).state();
        assertThat(files(new JoinFiles(List.of(MASTER)).applyTo(before).state()))
                .containsExactly(new OtherFile("master", "a.tif", List.of(digest), Foreign.NONE));
    }

    @Test
    void partedFilesAreRememberedSoThatNoNameJoinsThemAgain() {
        AnnotatedPhotograph joined =
                new JoinFiles(List.of(MASTER, BACK)).applyTo(BARE).state();
        Applied parted = new PartFiles(List.of("b.jpg")).applyTo(joined);
        assertThat(files(parted.state())).containsExactly(MASTER);
        assertThat(apart(parted.state())).containsExactly("b.jpg");
        assertThat(parted.inverse().applyTo(parted.state()).state()).isEqualTo(joined);
        AnnotatedPhotograph again =
                new JoinFiles(List.of(BACK)).applyTo(parted.state()).state();
        assertThat(files(again)).containsExactly(MASTER, BACK);
        assertThat(apart(again)).isEmpty();
    }

    @Test
    void whatWasPartedTwiceIsRememberedOnce() {
        AnnotatedPhotograph once = new PartFiles(List.of("b.jpg")).applyTo(BARE).state();
        assertThat(apart(new PartFiles(List.of("b.jpg", "c.jpg")).applyTo(once).state()))
                .containsExactly("b.jpg", "c.jpg");
    }

    private static List<OtherFile> files(AnnotatedPhotograph state) {
        return state.photograph().get(PhotographFields.FILE);
    }

    private static List<String> apart(AnnotatedPhotograph state) {
        return state.photograph().get(PhotographFields.APART);
    }
}
