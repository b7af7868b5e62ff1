package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caveat.cli.Rig.Ran;
import org.caveat.collection.Digests;
import org.caveat.imaging.KeptInMemory;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sidecars whose photograph was renamed or moved by others find it again, and nothing is guessed or written over. */
class RelinkTest {
    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void digestsAreKept() {
        rig = new Rig(folder);
        rig.services.digests = new Digests(new KeptInMemory());
        rig.services.sidecars =
                new SidecarStore(Messages.english(), rig.services.clock()).knowing(rig.services.digests::known);
    }

    @Test
    void aRenamedAndAMovedPhotographFindTheirSidecarsWithAllThatNamesThem() throws Exception {
        Path a = said("a.jpg", 40, 30);
        Path b = said("b.jpg", 50, 30);
        Path c = said("c.jpg", 60, 30);
        rig.run("add", a, "--kind", "after", "--text", "Both fell.", "--region", "1,1,9,9");
        String source = Files.readString(sidecar(c))
                .replaceFirst("\"caveat:photo\": \\{", "\"caveat:photo\": {\"caveat:apart\": [\"a.jpg\"],");
        Files.writeString(sidecar(c), source);
        Files.writeString(folder.resolve("collection.caveat.json"), selection("b.jpg", "a.jpg"));
        Files.move(a, folder.resolve("née: 1%20#.jpg"));
        Files.createDirectory(folder.resolve("box"));
        Files.move(b, folder.resolve("box/b.jpg"));
        Map<String, String> before = all();
        Map<String, String> originals = Rig.originals(folder);

        Ran would = rig.run("relink", folder, "--dry-run");
        assertThat(all()).as("a dry run writes nothing").isEqualTo(before);
        Ran ran = rig.run("relink", folder);

        assertThat(would.exit()).isZero();
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.lines()).isEqualTo(would.lines()).containsExactly("a.jpg → née: 1%20#.jpg", "b.jpg → box/b.jpg");
        assertThat(sidecar(a)).doesNotExist();
        assertThat(sidecar(b)).doesNotExist();
        allThatNamedThemNamesThemAnew(c);
        assertThat(Rig.originals(folder)).as("no photograph is written").isEqualTo(originals);
        assertThat(rig.run("check", folder).out()).doesNotContain("sidecar-orphaned");
        assertThat(rig.run("relink", folder).exit()).as("nothing is left to do").isZero();
    }

    private void allThatNamedThemNamesThemAnew(Path c) throws Exception {
        var moved = Rig.sidecar(folder.resolve("née: 1%20#.jpg"));
        assertThat(moved.at("/caveat:photo/caveat:fileName").asString()).isEqualTo("née: 1%20#.jpg");
        assertThat(moved.at("/items").toString()).doesNotContain("a.jpg").contains("./née:%201%2520%23.jpg");
        assertThat(moved.at("/caveat:changeLog/2/caveat:changes/0/caveat:before")
                        .asString())
                .isEqualTo("a.jpg");
        assertThat(Rig.sidecar(folder.resolve("box/b.jpg"))
                        .at("/caveat:changeLog/1/caveat:changes/0/caveat:before")
                        .asString())
                .isEqualTo("../b.jpg");
        assertThat(Rig.sidecar(c).at("/caveat:photo/caveat:apart/0").asString()).isEqualTo("née: 1%20#.jpg");
        assertThat(Files.readString(folder.resolve("collection.caveat.json")))
                .containsSubsequence("box/b.jpg", "née: 1%20#.jpg");
    }

    @Test
    void whatIsNotSureIsToldAndNothingIsWrittenOver() throws Exception {
        Path twice = said("twice.jpg", 40, 30);
        Files.copy(twice, folder.resolve("one.jpg"));
        Files.move(twice, folder.resolve("other.jpg"));
        Path taken = said("taken.jpg", 50, 30);
        Files.move(taken, folder.resolve("worded.jpg"));
        rig.run("caption", folder.resolve("worded.jpg"), "--headline", "Its own words");
        Files.delete(said("lost.jpg", 60, 30));
        Path broken = said("broken.jpg", 70, 30);
        Files.delete(broken);
        Files.writeString(sidecar(broken), "{");
        Map<String, String> before = all();

        Ran ran = rig.run("relink", folder);

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .contains("several have its content: one.jpg, other.jpg")
                .contains("worded.jpg has its content and a sidecar of its own")
                .contains("lost.jpg: this photograph is not there, and no other in the folder has its content")
                .contains("broken.jpg.caveat.json cannot be read");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void twoSidecarsOfOneContentAreToldAndOneWithoutADigestIsKnownByTheCache() throws Exception {
        Path one = said("one.jpg", 40, 30);
        Path two = folder.resolve("two.jpg");
        Files.copy(one, two);
        rig.run("caption", two, "--headline", "The same bytes");
        Files.delete(one);
        Files.move(two, folder.resolve("now.jpg"));
        Path before = said("before.jpg", 60, 30);
        String withoutDigest =
                Files.readString(sidecar(before)).replaceFirst("(?s)\"caveat:fixity\": \\[.*?\\],\\s*", "");
        assertThat(withoutDigest).doesNotContain("fixity");
        Files.writeString(sidecar(before), withoutDigest);
        Files.move(before, folder.resolve("after.jpg"));

        Ran ran = rig.run("relink", folder);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines()).containsExactly("before.jpg → after.jpg");
        assertThat(ran.err()).contains("Another sidecar without a photograph belongs to now.jpg too");
        rig.services.digests = Digests.UNKEPT;
        Files.move(folder.resolve("after.jpg"), folder.resolve("last.jpg"));
        Files.writeString(
                folder.resolve("after.jpg.caveat.json"),
                Files.readString(folder.resolve("after.jpg.caveat.json"))
                        .replaceFirst("(?s)\"caveat:fixity\": \\[.*?\\],\\s*", ""));
        assertThat(rig.run("relink", folder).err()).contains("last.jpg has the same size. If that is it, rename");
    }

    @Test
    void aMoveThatWasEndedBeforeTheOldSidecarWasRemovedIsFinishedUnlessTheOldOneSaysMore() throws Exception {
        Path a = said("a.jpg", 40, 30);
        String old = Files.readString(sidecar(a));
        Path b = folder.resolve("b.jpg");
        Files.move(a, b);
        rig.run("relink", folder);
        String moved = Files.readString(sidecar(b));

        Files.writeString(sidecar(a), old);
        Ran ran = rig.run("relink", folder);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(sidecar(a)).doesNotExist();
        assertThat(sidecar(b)).hasContent(moved);

        String said =
                old.replace("\"modified\": \"2026", "\"modified\": \"2031").replace("Words", "Later words");
        Files.writeString(sidecar(a), said);
        Ran again = rig.run("relink", folder);
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err()).contains("stands there already and has words of its own");
        assertThat(sidecar(a)).hasContent(said);
        assertThat(sidecar(b)).hasContent(moved);
    }

    @Test
    void theHistoryInFilesOfItsOwnGoesAlong() throws Exception {
        Path a = said("a.jpg", 40, 30);
        Files.writeString(folder.resolve("a.jpg.caveat-history.json"), "{\"caveat:changeLog\": []}");
        Files.move(a, folder.resolve("b.jpg"));
        assertThat(rig.run("relink", folder).exit()).isZero();
        assertThat(folder.resolve("b.jpg.caveat-history.json")).hasContent("{\"caveat:changeLog\": []}");
        assertThat(folder.resolve("a.jpg.caveat-history.json")).doesNotExist();
    }

    private Path said(String name, int width, int height) {
        Path photograph = rig.photograph(name, width, height);
        assertThat(rig.run("caption", photograph, "--headline", "Words of " + name)
                        .exit())
                .isZero();
        return photograph;
    }

    private static Path sidecar(Path photograph) {
        return photograph.resolveSibling(photograph.getFileName() + ".caveat.json");
    }

    private static String selection(String... files) {
        return "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationCollection\", \"id\":"
                + " \"urn:uuid:2\", \"caveat:selections\": [{\"id\": \"urn:uuid:3\", \"label\": [], \"caveat:files\":"
                + " [\"" + String.join("\", \"", files) + "\"]}]}";
    }

    /** Every file and what is in it. */
    private Map<String, String> all() throws Exception {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }
}
