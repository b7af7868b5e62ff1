package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.SetHeadline;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.sidecar.RecoveryFolder;
import org.caveat.sidecar.file.LocalDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another process does in the folder of an open collection is seen, and nothing that was typed is lost over it. */
class OthersInTheFolderTest {
    @TempDir
    Path folder;

    @TempDir
    Path home;

    @BeforeEach
    void threePhotographs() throws Exception {
        Files.createDirectory(folder.resolve("box"));
        for (String name : List.of("a.jpg", "b.jpg", "box/c.jpg")) {
            Files.writeString(folder.resolve(name), "picture " + name);
        }
    }

    @Test
    void photographsThatComeChangeAreRenamedAndGoAreSeen() throws Exception {
        try (Watched watched = new Watched(folder)) {
            watched.untilShown("a.jpg", "b.jpg", "box/c.jpg");
            watched.shell("cp a.jpg d.jpg");
            watched.untilShown("a.jpg", "b.jpg", "box/c.jpg", "d.jpg");
            watched.shell("printf 'another picture altogether' > b.jpg");
            watched.until(() ->
                    watched.open.holding("b.jpg").orElseThrow().facts().header().bytes() == 26);
            watched.shell("mv d.jpg e.jpg");
            watched.untilShown("a.jpg", "b.jpg", "box/c.jpg", "e.jpg");
            watched.shell("rm e.jpg");
            watched.untilShown("a.jpg", "b.jpg", "box/c.jpg");
            watched.shell("mkdir -p new/deep && cp a.jpg new/deep/x.jpg && mkdir empty.jpg");
            watched.untilShown("a.jpg", "b.jpg", "box/c.jpg", "new/deep/x.jpg");
            watched.shell("cp a.jpg new/deep/y.jpg && mv new newer");
            watched.untilShown("a.jpg", "b.jpg", "box/c.jpg", "newer/deep/x.jpg", "newer/deep/y.jpg");
            watched.shell("cp a.jpg newer/deep/z.jpg && rm newer/deep/x.jpg newer/deep/y.jpg");
            watched.untilShown("a.jpg", "b.jpg", "box/c.jpg", "newer/deep/z.jpg");
            watched.shell("rm -r newer box && cp a.jpg z.jpg");
            watched.untilShown("a.jpg", "b.jpg", "z.jpg");
        }
    }

    @Test
    void whatTheWalkLeavesOutIsLeftOutHereToo() throws Exception {
        try (Watched watched = new Watched(folder)) {
            watched.shell("cp a.jpg .hidden.jpg && cp a.jpg ._a.jpg && touch Thumbs.db .caveat-01234567.tmp"
                    + " && mkdir .git && cp a.jpg .git/x.jpg && mkdir out && echo {} > out/export-report.json"
                    + " && cp a.jpg out/x.jpg && cp a.jpg notes.txt && cp a.jpg z.jpg");
            watched.untilShown("a.jpg", "b.jpg", "box/c.jpg", "z.jpg");
            watched.shell("echo {} > box/export-report.json && rm z.jpg");
            watched.untilShown("a.jpg", "b.jpg");
            watched.shell("rm box/export-report.json");
            watched.untilShown("a.jpg", "b.jpg", "box/c.jpg");
        }
    }

    @Test
    void aBurstOfThousandsIsAFewListsAndNoneOfThemIsLost() throws Exception {
        try (Watched watched = new Watched(folder)) {
            int before = watched.lists.size();
            watched.shell("i=0; while [ $i -lt 1200 ]; do echo $i > n$i.jpg; i=$((i+1)); done");
            watched.until(() -> watched.files().size() == 1203);
            assertThat(watched.lists.size() - before).isLessThan(60);
            watched.shell("mkdir away && mv n*.jpg away");
            watched.until(() -> watched.files().contains("away/n1199.jpg")
                    && !watched.files().contains("n0.jpg"));
            watched.until(() -> watched.files().size() == 1203);
        }
    }

    @Test
    void aSidecarThatOthersChangeIsReadAgainAndOurOwnSavesAreNot() throws Exception {
        TwoVersions.lang(folder.resolve("a.jpg"))
                .edit(new SetHeadline("en", "Boats"))
                .save();
        try (Watched watched = new Watched(folder)) {
            watched.say("b.jpg", "ours");
            watched.untilSaved("b.jpg");
            int told = watched.changed.size();
            watched.shell("sed -i s/Boats/Ships/ a.jpg.caveat.json");
            watched.until(() -> headline(watched, "a.jpg").equals(List.of("Ships")) && watched.changed.size() > told);
            assertThat(watched.changed.subList(told, watched.changed.size()))
                    .as("nothing is told of our own save")
                    .extracting(Holding::file)
                    .containsOnly("a.jpg");
            watched.shell("rm a.jpg.caveat.json");
            watched.until(() -> headline(watched, "a.jpg").isEmpty());
            watched.shell("echo '{' > a.jpg.caveat.json");
            watched.until(() -> watched.open.holding("a.jpg").orElseThrow().status() == Holding.Status.LOCKED);
        }
    }

    @Test
    void whileAPhotographIsEditedBothAreBroughtTogetherAndTheHistoryTellsWhoSaidWhat() throws Exception {
        try (Watched watched = new Watched(folder)) {
            watched.say("a.jpg", "first");
            watched.until(watched.open::isAllSaved);
            watched.say("a.jpg", "first and second");
            TwoVersions.lang(folder.resolve("a.jpg"))
                    .edit(new SetHeadline("en", "Boats"))
                    .save();
            watched.until(() -> headline(watched, "a.jpg").equals(List.of("Boats")));
            assertThat(watched.said("a.jpg")).containsExactly("first and second");
            watched.until(watched.open::isAllSaved);
            TwoVersions lang = TwoVersions.lang(folder.resolve("a.jpg"));
            lang.edit(new AddCaveat("urn:uuid:1", Kind.AFTER, Said.NOTHING, lang.hand()))
                    .save();
            watched.until(() -> watched.caveats("a.jpg").equals(List.of("urn:uuid:1")));
            watched.say("a.jpg", "first, second and third");
            watched.until(watched.open::isAllSaved);
        }
        var log = TwoVersions.weil(folder.resolve("a.jpg")).state().log();
        assertThat(log.stream()
                        .filter(entry -> entry.creator().orElseThrow().name().equals("A. Marin"))
                        .flatMap(entry -> entry.changes().stream())
                        .map(change -> change.in() + " " + change.field()))
                .as("what B. Lang said is no change of A. Marin's")
                .noneMatch(change -> change.contains("title") || change.startsWith("urn:uuid:1 "));
    }

    @Test
    void aPhotographThatGoesWhileItIsEditedLeavesItsWordsWhereTheyAreFound() throws Exception {
        var recovery = new RecoveryFolder(home, new LocalDisk());
        try (Watched watched = new Watched(folder, recovery)) {
            watched.say("a.jpg", "typed as it went");
            watched.shell("mv a.jpg ../away-" + folder.getFileName() + ".jpg");
            watched.untilShown("b.jpg", "box/c.jpg");
            watched.until(watched.open::isAllSaved);
            assertThat(watched.gone).extracting(Holding::file).containsExactly("a.jpg");
            assertThat(TwoVersions.weil(folder.resolve("a.jpg")).state().description())
                    .as("its sidecar stays")
                    .hasSize(1);
            watched.say("box/c.jpg", "said and saved");
            watched.until(watched.open::isAllSaved);
            watched.shell("rm -r box");
            watched.untilShown("b.jpg");
            watched.until(() -> recovery.of(folder).size() == 1);
            assertThat(recovery.of(folder).get(0).photograph()).endsWithRaw(Path.of("box/c.jpg"));
        } finally {
            Files.deleteIfExists(folder.resolveSibling("away-" + folder.getFileName() + ".jpg"));
        }
    }

    @Test
    void whatIsSaidOfTheCollectionIsReadAgain() throws Exception {
        try (Watched watched = new Watched(folder)) {
            watched.shell(
                    "printf '{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationCollection\","
                            + " \"id\": \"urn:uuid:2\", \"label\": [{\"language\": \"en\", \"value\": \"Box 12\"}]}'"
                            + " > collection.caveat.json");
            watched.until(() -> watched.open.snapshot().title().equals("Box 12"));
        }
    }

    @Test
    void filesOfOneThingComeAndGoTogether() throws Exception {
        try (Watched watched = new Watched(folder)) {
            watched.shell("cp a.jpg a.tif");
            watched.until(() ->
                    watched.open.holding("a.jpg").orElseThrow().found().others().size() == 1);
            assertThat(watched.files()).containsExactly("a.jpg", "b.jpg", "box/c.jpg");
            watched.shell("mv a.tif q.tif");
            watched.untilShown("a.jpg", "b.jpg", "box/c.jpg", "q.tif");
            assertThat(watched.open.holding("a.jpg").orElseThrow().found().others())
                    .isEmpty();
        }
    }

    @Test
    void anotherProgramIsGivenPhotographsWithTheirSidecarsAndWhatWasJustTypedIsInThem() throws Exception {
        try (Watched watched = new Watched(folder)) {
            watched.say("a.jpg", "just typed");
            List<Path> given = watched.open.others().given(List.of("a.jpg", "b.jpg"));
            Path sidecar = folder.resolve("a.jpg.caveat.json");
            assertThat(given).containsExactly(folder.resolve("a.jpg"), sidecar, folder.resolve("b.jpg"));
            assertThat(sidecar).content().contains("just typed");
        }
    }

    private static List<String> headline(Watched watched, String file) {
        return watched.open.holding(file).stream()
                .flatMap(holding -> holding.state().photograph().titles().stream())
                .map(title -> title.text().value())
                .toList();
    }
}
