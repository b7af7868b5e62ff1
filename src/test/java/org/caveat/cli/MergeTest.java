package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caveat.cli.Rig.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caveat merge}, as Git calls it. */
class MergeTest {
    @TempDir
    Path folder;

    private Rig rig;
    private Path base;
    private Path ours;
    private Path theirs;

    @BeforeEach
    void oneCaptionOnTwoBranches() throws IOException {
        rig = new Rig(folder);
        base = said("base", "--headline", "River");
        ours = said("ours", "--headline", "River", "--alt", "A river.");
        theirs = said("theirs", "--headline", "River", "--keyword", "river");
    }

    @Test
    void whatDoesNotClashIsMergedWithoutAWord() {
        Ran ran = rig.run("merge", folder.resolve("nothing"), ours, ours);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out() + ran.err()).isEmpty();
    }

    @Test
    void anOpenConflictIsNamedAndTheExitCodeSaysSo() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other"), Files.readString(base).replace("River", "Bank"));
        Path mine =
                Files.writeString(folder.resolve("mine"), Files.readString(base).replace("River", "Elbe"));
        Ran ran = rig.run("merge", base, mine, other, "--name", "archive/a.jpg.caveat.json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(
                        "archive/a.jpg.caveat.json: one field holds what both branches say (title). Open the photograph"
                                + " in Caveat and choose, then add the file with “git add”.\n");
        assertThat(Files.readString(mine)).contains("Bank", "Elbe", "caveat:conflict");
        assertThat(rig.run("merge", base, mine, base).exit())
                .as("nothing new, and still open")
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsLeftAsItIsAndGitSeesAConflict() throws IOException {
        String before = Files.readString(ours);
        Path broken = Files.writeString(folder.resolve("broken"), "<<<<<<< HEAD\n");
        Ran ran = rig.run("merge", base, ours, broken, "--name", "a.jpg.caveat.json");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo(
                        "a.jpg.caveat.json was not merged: the version of the other branch cannot be read: it is not JSON"
                                + " (line 1, column 1). The file is as this branch has it. Repair that version, or choose one of"
                                + " the two with “git checkout --ours” or “--theirs”.\n");
        assertThat(Files.readString(ours)).isEqualTo(before);
        assertThat(rig.run("merge", base, folder.resolve("gone"), theirs).exit())
                .isEqualTo(3);
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void threeFilesAreNeeded() {
        Ran ran = rig.run("merge", base, ours);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("caveat merge needs THEIRS. “caveat merge --help” tells more.\n");
    }

    private Path said(String name, Object... options) throws IOException {
        Path photograph = rig.photograph(name + "/a.jpg", 40, 30);
        Object[] all = new Object[options.length + 2];
        all[0] = "caption";
        all[1] = photograph;
        System.arraycopy(options, 0, all, 2, options.length);
        assertThat(rig.run(all).exit()).isZero();
        Path file = photograph.resolveSibling("a.jpg.caveat.json");
        return Files.move(file, folder.resolve(name + ".json"));
    }
}
