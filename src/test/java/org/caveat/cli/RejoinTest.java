package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.cli.Rig.Ran;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.SetAltText;
import org.caveat.edit.SetHeadline;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.sidecar.versions.Disagreement;
import org.caveat.sidecar.versions.Disagreements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejoinTest {
    @TempDir
    Path folder;

    @Test
    void whatACopySaysIsTakenInAndWhereBothDifferBothStayWithWhoSaidIt() throws Exception {
        Rig rig = new Rig(folder);
        Path photograph = rig.photograph("a.jpg", 40, 30);
        Path sidecar = folder.resolve("a.jpg.caveat.json");
        Path copy = folder.resolve("a.jpg.caveat (B. Lang's conflicted copy 2026-11-24).json");
        TwoVersions.marin(photograph).edit(new SetHeadline("en", "Boats")).save();
        String before = Files.readString(sidecar);
        TwoVersions lang = TwoVersions.lang(photograph);
        lang.edit(new AddCaveat("urn:uuid:1", Kind.AFTER, Said.NOTHING, lang.hand()))
                .edit(new SetAltText("en", "A shore."))
                .save();
        Files.move(sidecar, copy);
        Files.writeString(sidecar, before);
        TwoVersions.marin(photograph).edit(new SetAltText("en", "A bank.")).save();
        String set = Files.readString(copy);
        assertThat(rig.run("check", folder).out().replaceAll("\\s+", " ")).contains("caveat rejoin PHOTO COPY");

        Ran ran = rig.run("rejoin", photograph, copy);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("both versions are kept");
        TwoVersions now = TwoVersions.weil(photograph);
        assertThat(now.state().caveats()).hasSize(1);
        List<Disagreement> open = Disagreements.of(now.state());
        assertThat(open).extracting(Disagreement::field).containsExactly("caveat:altText");
        assertThat(open.get(0).versions())
                .extracting(version -> version.by().orElseThrow().name())
                .containsExactly("A. Marin", "B. Lang");
        assertThat(Files.readString(copy)).as("the copy stays as it is").isEqualTo(set);
    }

    @Test
    void aCopyThatIsNotThereOrCannotBeReadChangesNothing() throws Exception {
        Rig rig = new Rig(folder);
        Path photograph = rig.photograph("a.jpg", 40, 30);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        assertThat(rig.run("rejoin", photograph, folder.resolve("gone.json")).exit())
                .isEqualTo(3);
        assertThat(rig.run("rejoin", photograph, broken).err()).contains("broken.json cannot be read");
        assertThat(rig.run("rejoin", photograph, folder).err()).contains("is a folder");
        assertThat(folder.resolve("a.jpg.caveat.json")).doesNotExist();
    }
}
