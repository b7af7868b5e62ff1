package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.app.Launcher;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.model.Body;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.SidecarName;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git merges sidecars with {@code caveat merge}, set up as the README says. */
class GitMergeTest {
    private static final String CLEAN = "p00.jpg";
    private static final String BOTH = "p01.jpg";
    private static final String GONE = "p02.jpg";
    private static final String NEW = "p03.jpg";

    @TempDir
    private Path temporary;

    private SharedFolder folder;
    private Git git;
    private int edits;

    @BeforeEach
    void aRepositoryInWhichCaveatMerges() throws Exception {
        folder = SharedFolder.of(temporary.resolve("folder"), 4);
        git = Git.in(folder.folder());
        Files.writeString(
                folder.folder().resolve(".gitattributes"),
                "*.caveat.json merge=caveat\n*.caveat-history*.json merge=caveat\n");
        git.must("config", "merge.caveat.name", "Caveat, field by field");
        git.must("config", "merge.caveat.driver", program() + " merge %O %A %B --name %P");
        for (String photograph : List.of(CLEAN, BOTH, GONE)) {
            say(photograph, "Roy", caption("Roy", "On a bank."));
        }
        git.commit("First");
        git.must("branch", "other");
    }

    @Test
    void gitMergesFieldByFieldAndStopsWhereTwoSaidDifferentThings() throws Exception {
        twoBranches();
        gitTakesOnePhotographForAnotherAndNothingIsMixed();

        Git.Ran merged = git.run("merge", "-X", "find-renames=100%", "other", "-m", "Merged");

        assertThat(merged.exit()).as(merged.said()).isEqualTo(1);
        assertThat(merged.said())
                .contains("CONFLICT (content): Merge conflict in p01.jpg.caveat.json")
                .contains("p01.jpg.caveat.json: one field holds what both branches say (body).")
                .contains("CONFLICT (modify/delete): p02.jpg.caveat.json");
        assertThat(unmerged()).containsExactly("p01.jpg.caveat.json", "p02.jpg.caveat.json");
        assertThat(text(CLEAN)).contains("By the Elbe.", "They met once more.");
        assertThat(text(BOTH))
                .contains("Near Torgau.", "At Strehla.", "caveat:conflict", "\"Marin\"", "\"Lang\"")
                .doesNotContain("<<<<<<<");
        assertThat(text(GONE)).contains("Posed.");
        assertThat(text(NEW)).contains("Cropped.", "Retouched.");
        over("git merge: a clean one, a conflict, one deleted and changed, one made twice", 1);
        git.commit("Merged by hand");
        assertThat(git.must("log", "--oneline")).contains("Merged by hand");
    }

    private void twoBranches() throws Exception {
        say(CLEAN, "Marin", caption("Marin", "By the Elbe."));
        say(BOTH, "Marin", caption("Marin", "Near Torgau."));
        say(GONE, "Marin", caveat("Marin", "Posed."));
        say(NEW, "Marin", caveat("Marin", "Cropped."));
        git.commit("Ours");
        git.must("checkout", "-q", "other");
        say(CLEAN, "Lang", caveat("Lang", "They met once more."));
        say(BOTH, "Lang", caption("Lang", "At Strehla."));
        say(NEW, "Lang", caveat("Lang", "Retouched."));
        Files.delete(sidecar(GONE));
        git.commit("Theirs");
        git.must("checkout", "-q", "main");
    }

    private void gitTakesOnePhotographForAnotherAndNothingIsMixed() throws Exception {
        Git.Ran mistaken = git.run("merge", "other", "-m", "Merged");
        assertThat(mistaken.exit()).isEqualTo(1);
        assertThat(mistaken.said()).contains("the versions are of different photographs");
        assertThat(folder.damaged()).isEmpty();
        assertThat(text(NEW)).doesNotContain("Posed.");
        git.must("merge", "--abort");
    }

    @Test
    void rebaseAndCherryPickMergeLikewise() throws Exception {
        say(CLEAN, "Marin", caption("Marin", "By the Elbe."));
        git.commit("Ours");
        git.must("checkout", "-q", "other");
        say(CLEAN, "Lang", caveat("Lang", "They met once more."));
        git.commit("Theirs");
        git.must("rebase", "-q", "main");
        assertThat(text(CLEAN)).contains("By the Elbe.", "They met once more.");

        git.must("checkout", "-q", "-b", "third", "main~1");
        say(CLEAN, "Kahn", caveat("Kahn", "Nobody asked them."));
        git.commit("Third");
        git.must("checkout", "-q", "other");
        git.must("cherry-pick", "third");
        assertThat(text(CLEAN)).contains("By the Elbe.", "They met once more.", "Nobody asked them.");
        over("git rebase and git cherry-pick", 2);
    }

    private void over(String fault, int tried) throws Exception {
        List<Path> damaged = folder.damaged();
        Trials.add(new Trial(Heading.WRITERS, fault, tried, edits, 0, damaged.size()));
        assertThat(damaged).isEmpty();
        try (var files = Files.list(folder.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("nothing is left over")
                    .allMatch(name -> name.matches("p0.*|\\.git|\\.gitattributes"));
        }
    }

    private void say(String photograph, String author, Edit edit) throws Exception {
        try (OpenCollection open = folder.open(author, temporary.resolve(author), new SameThread())) {
            assertThat(open.apply(Step.one("edit.description", photograph, edit)))
                    .isTrue();
            edits++;
        }
    }

    private static Edit caption(String author, String words) {
        return new DescribeIn(Statement.CAPTION, "en", words, Hand.of(author, Instant.now()));
    }

    private static Edit caveat(String author, String words) {
        Said said = Said.NOTHING.with(StatementFields.BODY, List.of(Body.of("en", words)));
        return new AddCaveat("urn:uuid:" + author + digits(words), Kind.AFTER, said, Hand.of(author, Instant.now()));
    }

    private static String digits(String words) {
        return Integer.toHexString(words.hashCode());
    }

    private List<String> unmerged() throws Exception {
        return git.must("diff", "--name-only", "--diff-filter=U").lines().toList();
    }

    private Path sidecar(String photograph) {
        return SidecarName.of(folder.folder().resolve(photograph));
    }

    private String text(String photograph) throws IOException {
        return Files.readString(sidecar(photograph));
    }

    /** Git calls the program in the repository's folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The program as a command. */
    private Path program() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path program = temporary.resolve("caveat");
        Files.writeString(
                program,
                String.format(
                        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -cp '%s' %s"
                                + " \"$@\"\n",
                        java, classPath(), Launcher.class.getName()));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }
}
