package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.file.Disk;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that take no lock: an editor, Git. Nothing of ours is lost, and nothing of theirs. */
class WithoutLockTest {
    private static final String FIRST = "urn:uuid:1";
    private static final String SECOND = "urn:uuid:2";

    @TempDir
    private Path folder;

    private Path photograph;
    private Path sidecar;
    /** What stood there before anything of the test was said. */
    private String earlier = "";

    @BeforeEach
    void somethingIsSaid() throws Exception {
        photograph = Files.writeString(folder.resolve("a.jpg"), "picture");
        sidecar = SidecarName.of(photograph);
        new Desk(photograph, "A. Marin").caption("On a river bank.").save();
        earlier = Desk.text(photograph);
    }

    @Test
    void anEarlierVersionPutBackTakesNothingOfThisSittingAway() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caveat(FIRST, "Posed.").save();
        Files.writeString(sidecar, earlier);
        desk.caption("By the Elbe.").save();
        assertThat(desk.state.caveats()).extracting(Caveat::id).containsExactly(FIRST);
        assertThat(desk.state.description().get(0).value()).isEqualTo("By the Elbe.");
        assertThat(conflicts(desk.state)).isZero();
        assertThat(desk.state.log()).hasSize(2);
        assertThat(Desk.onDisk(photograph)).isEqualTo(desk.state);
    }

    @Test
    void soItIsWithAVersionFromTheMiddleOfTheSitting() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caveat(FIRST, "Posed.").save();
        String middle = Desk.text(photograph);
        desk.caveat(SECOND, "Cropped.").save();
        Files.writeString(sidecar, middle);
        desk.caption("By the Elbe.").save();
        assertThat(desk.state.caveats()).extracting(Caveat::id).containsExactly(FIRST, SECOND);
        assertThat(conflicts(desk.state)).isZero();
    }

    @Test
    void soItIsWithWhatWasSaidBeforeThePhotographWasLeft() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caveat(FIRST, "Posed.").save();
        desk.leave().caveat(SECOND, "Cropped.").save();
        Files.writeString(sidecar, earlier);
        desk.caption("By the Elbe.").save();
        assertThat(desk.state.caveats()).extracting(Caveat::id).containsExactly(FIRST, SECOND);
        assertThat(desk.state.log()).hasSize(3);
    }

    @Test
    void whatTheOtherVersionSaysIsKeptToo() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caption("By the Elbe.").save();
        Files.writeString(sidecar, earlier.replace("On a river bank.", "On a bank."));
        desk.caveat(FIRST, "Posed.").save();
        assertThat(Desk.text(photograph)).contains("By the Elbe.", "On a bank.", "Posed.");
        assertThat(conflicts(desk.state)).isEqualTo(2);
    }

    @Test
    void whatWasSaidBeforeThePhotographWasLeftAndIsOtherwiseThereIsKeptBesideIt() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caption("By the Elbe.").save();
        desk.leave().caveat(FIRST, "Posed.").save();
        Files.writeString(sidecar, earlier.replace("On a river bank.", "On a bank."));
        desk.caveat(SECOND, "Cropped.").save();
        assertThat(Desk.text(photograph)).contains("By the Elbe.", "On a bank.", "Posed.", "Cropped.");
        assertThat(conflicts(desk.state)).isEqualTo(2);
    }

    @Test
    void soItIsWithWhatWasMadeAndChangedInOneSittingAndPutBackAfterIt() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caveat(FIRST, "Posed.").save();
        String middle = Desk.text(photograph);
        desk.edit(new org.caveat.edit.ReviseText(FIRST, "en", "Posed twice.", desk.hand()))
                .save();
        desk.leave();
        Files.writeString(sidecar, middle);
        desk.confirm();
        assertThat(Desk.text(photograph)).contains("Posed twice.");
    }

    @Test
    void whatOthersSaidUnderTheLockIsNotPutAwayEither() throws Exception {
        Desk marin = new Desk(photograph, "A. Marin").caveat(FIRST, "Posed.").save();
        new Desk(photograph, "B. Lang").caveat(SECOND, "Cropped.").save();
        marin.caption("By the Elbe.").save();
        Files.writeString(sidecar, earlier);
        marin.caption("Near Torgau.").save();
        assertThat(marin.state.caveats()).extracting(Caveat::id).containsExactly(FIRST, SECOND);
        assertThat(conflicts(marin.state)).isZero();
    }

    @Test
    void anEditorThatGoesOnFromItsOwnWordsMakesNoConflictOfThem() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caveat(FIRST, "Posed.").save();
        Files.writeString(sidecar, earlier.replace("On a river bank.", "On a bank."));
        desk.caveat(SECOND, "Cropped.").save();
        Files.writeString(sidecar, earlier.replace("On a river bank.", "On a bank of a river."));
        desk.confirm();
        assertThat(desk.state.description().get(0).value()).isEqualTo("On a bank of a river.");
        assertThat(desk.state.caveats()).hasSize(2);
        assertThat(conflicts(desk.state)).isZero();
    }

    @Test
    void everyValueThatWasReplacedIsInTheHistory() throws Exception {
        Desk marin = new Desk(photograph, "A. Marin").caption("By the Elbe.").save();
        Desk lang = new Desk(photograph, "B. Lang").caption("Near Torgau.").save();
        marin.caveat(FIRST, "Posed.").save();
        marin.caption("On the Elbe near Torgau.").save();
        lang.caveat(SECOND, "Cropped.").save();
        assertThat(conflicts(lang.state)).isZero();
        assertThat(Desk.text(photograph))
                .contains("On a river bank.", "By the Elbe.", "Near Torgau.", "On the Elbe near Torgau.");
    }

    @Test
    void whatOthersTookAwayUnderTheLockStaysAway() throws Exception {
        Desk marin = new Desk(photograph, "A. Marin").caveat(FIRST, "Posed.").save();
        Desk lang = new Desk(photograph, "B. Lang");
        lang.edit(new org.caveat.edit.RemoveStatement(FIRST)).save();
        marin.caption("By the Elbe.").save();
        assertThat(marin.state.caveats()).isEmpty();
    }

    @Test
    void atTheEndOfASittingWhatIsGoneIsSaidAgain() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caveat(FIRST, "Posed.").save();
        String said = Desk.text(photograph);
        desk.confirm();
        assertThat(Desk.text(photograph)).isEqualTo(said);
        Files.writeString(sidecar, earlier);
        desk.confirm();
        assertThat(Desk.onDisk(photograph).caveats()).extracting(Caveat::id).containsExactly(FIRST);
        Files.delete(sidecar);
        desk.confirm();
        assertThat(Desk.onDisk(photograph).caveats()).extracting(Caveat::id).containsExactly(FIRST);
    }

    @Test
    void ofAPhotographThatIsGoneNoSidecarIsMadeAnew() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caveat(FIRST, "Posed.").save();
        Files.delete(sidecar);
        Files.delete(photograph);
        desk.confirm();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoWritesBetweenReadingAndMovingIsMergedWith() throws Exception {
        AtomicInteger writes = new AtomicInteger();
        Disk disk = Interrupted.before("liken", () -> {
            if (writes.getAndIncrement() == 0) {
                Files.writeString(sidecar, earlier.replace("On a river bank.", "On a bank."));
            }
        });
        Desk desk = new Desk(photograph, "A. Marin", Desk.NOON, disk)
                .caveat(FIRST, "Posed.")
                .save();
        assertThat(writes).hasValue(2);
        assertThat(desk.state.description().get(0).value()).isEqualTo("On a bank.");
        assertThat(Desk.onDisk(photograph)).isEqualTo(desk.state);
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void whoWritesWithoutEndIsNotWrittenOver() throws Exception {
        AtomicInteger writes = new AtomicInteger();
        Disk disk = Interrupted.before(
                "liken",
                () -> Files.writeString(
                        sidecar, earlier.replace("On a river bank.", "On bank " + writes.getAndIncrement())));
        Desk desk = new Desk(photograph, "A. Marin", Desk.NOON, disk).caveat(FIRST, "Posed.");
        assertThatThrownBy(desk::save)
                .isInstanceOf(SaveFailure.class)
                .hasMessage(
                        "a.jpg.caveat.json was not saved: another program is writing it. Nothing was lost; save again"
                                + " in a moment.");
        assertThat(Desk.text(photograph)).contains("On bank " + (writes.get() - 1));
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void aHalfWrittenFileIsWaitedForUntilItIsWhole() throws Exception {
        String whole = earlier.replace("On a river bank.", "On a bank.");
        Files.writeString(sidecar, whole.substring(0, whole.length() / 2));
        Disk disk = Interrupted.before("pause", () -> Files.writeString(sidecar, whole));
        SidecarStore store = new SidecarStore(Messages.english(), justNow(), disk, SidecarPlace.BESIDE);
        assertThat(store.load(photograph).state().description().get(0).value()).isEqualTo("On a bank.");
    }

    @Test
    void aHalfWrittenFileThatStaysSoIsNotWrittenOver() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caveat(FIRST, "Posed.");
        AtomicInteger looks = new AtomicInteger();
        Disk disk = Interrupted.before("pause", looks::getAndIncrement);
        String half = earlier.substring(0, earlier.length() / 2);
        Files.writeString(sidecar, half);
        SidecarStore store = new SidecarStore(Messages.english(), justNow(), disk, SidecarPlace.BESIDE);
        Basis basis = new Basis(java.util.Optional.of(earlier), Desk.onDisk(photograph));
        Sitting sitting = Sitting.begin(desk.hand().author(), basis, Desk.NOON);
        assertThatThrownBy(() -> store.save(photograph, basis, desk.state, sitting))
                .isInstanceOf(SaveFailure.class)
                .hasMessageContaining("cannot be read");
        assertThat(looks.get()).isBetween(1, 100);
        assertThat(Files.readString(sidecar)).isEqualTo(half);
        assertThat(store.stands(photograph, basis, sitting)).isFalse();
    }

    /** The moment at which the sidecar was written last, as the disk says it. */
    private Clock justNow() throws IOException {
        Instant written = Files.getLastModifiedTime(sidecar).toInstant();
        return Clock.fixed(written.plusMillis(1), ZoneOffset.UTC);
    }

    private static long conflicts(AnnotatedPhotograph state) {
        return state.statements().stream()
                .mapToLong(statement -> statement.get(StatementFields.CONFLICT).size())
                .sum();
    }
}
