package org.caveat.export.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.caveat.check.bag.BagValidator;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.collection.Sha256;
import org.caveat.export.BagReading;
import org.caveat.export.ExportFailure;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportReport;
import org.caveat.export.Given;
import org.caveat.export.LeftOut;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Fixity;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Timestamp;
import org.caveat.shared.Shared;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.SidecarPlace;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagExportTest {
    private static final String COLLECTION =
            "{\"id\": \"urn:uuid:00000000-0000-4000-8000-000000000001\", \"type\": \"AnnotationCollection\", "
                    + "\"label\": [{\"language\": \"en\", \"value\": \"The harbour\"}], "
                    + "\"caveat:institution\": {\"name\": \"An archive\", \"type\": \"Organization\", \"caveat:logo\": \"logo/a.svg\"}, "
                    + "\"caveat:bibliography\": \"books.bib\"}\n";

    @TempDir
    Path disk;

    private BagOf given;

    @BeforeEach
    void aCollection() throws Exception {
        given = new BagOf(disk);
        given.told("a.jpg");
    }

    @Test
    void allThatBelongsToACollectionIsInTheBagToTheByteUnderItsOwnName() throws Exception {
        given.told("box 1/100%25 Núñez.jpg");
        given.told("two\nlines\r.jpg");
        given.told("back\\slash.jpg");
        given.photograph("nothing said.jpg");
        given.photograph("EX-1 recto.jpg");
        given.photograph("EX-1 verso.jpg");
        given.file("a.jpg.caveat-history.json", "{\"caveat:changeLog\": []}");
        given.file("a.jpg.caveat-history-2.json", "{\"caveat:changeLog\": [ ]}");
        given.file("collection.caveat.json", COLLECTION);
        given.file("box 1/collection.caveat.json", "{ \"type\": \"AnnotationCollection\" }");
        given.file("logo/a.svg", "<svg/>");
        given.file("books.bib", "@book{a}");
        given.file("gone.jpg.caveat.json", "{ \"orphan\": true }");
        given.file("a.jpg.caveat (conflicted copy 2026).json", "{ \"copy\": true }");
        Map<String, String> before = BagOf.files(given.folder);

        ExportReport report = given.pack();

        assertThat(report.failures()).isEmpty();
        assertThat(BagOf.files(given.bag().resolve("data/collection"))).isEqualTo(before);
        assertThat(BagOf.files(given.folder)).isEqualTo(before);
        assertThat(BagReading.payload(given.bag())).hasSize(before.size());
        assertThat(BagValidator.validate(given.bag(), Progress.NONE).faults()).isEmpty();
        assertThat(Files.readString(given.bag().resolve("manifest-sha512.txt")))
                .contains("  data/collection/box 1/100%2525 Núñez.jpg\n")
                .contains("  data/collection/two%0Alines%0D.jpg\n");
        given.pack(); // over what is there: each file is known again by its name
    }

    @Test
    void theBagSaysThatItIsCompleteAndUnfilteredAndHowLargeItIs() throws Exception {
        given.file("collection.caveat.json", COLLECTION);

        given.pack();

        assertThat(given.said("Source-Organization")).isEqualTo("An archive");
        assertThat(given.said("External-Description"))
                .contains("1 photograph of “The harbour”", "complete and unfiltered", "drafts", "withdrawn", "private")
                .contains("not for publication");
        assertThat(given.said("Bagging-Date")).isEqualTo("2026-11-26");
        assertThat(given.said("Bag-Software-Agent")).startsWith("Caveat ");
        long bytes = Files.size(given.folder.resolve("a.jpg"))
                + Files.size(given.folder.resolve("a.jpg.caveat.json"))
                + Files.size(given.folder.resolve("collection.caveat.json"));
        assertThat(given.said("Payload-Oxum")).isEqualTo(bytes + ".3");
        assertThat(Files.readAllLines(given.bag().resolve("bag-info.txt"))).allMatch(line -> line.length() <= 79);
    }

    @Test
    void theToolOfTheSystemAgreesWithEveryDigest() throws Exception {
        String tool = Shared.tool("sha512sum");
        given.pack(given.read(), Progress.NONE, ExportOptions.PLAIN, "csv", "bag");

        for (String manifest : List.of("manifest-sha512.txt", "tagmanifest-sha512.txt")) {
            Process process = new ProcessBuilder(tool, "--strict", "-c", manifest)
                    .directory(given.bag().toFile())
                    .redirectErrorStream(true)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(told).isZero();
            assertThat(told.lines()).isNotEmpty().allMatch(line -> line.endsWith(": OK"));
        }
    }

    @Test
    void theSameCollectionAtTheSameMomentGivesTheSameBytes() throws Exception {
        given.pack(given.read(), Progress.NONE, ExportOptions.PLAIN, "csv", "bag");
        Map<String, String> first = BagOf.files(given.bag());
        Path elsewhere = disk.resolve("elsewhere");
        Files.move(given.target(), elsewhere);

        given.pack(given.read(), Progress.NONE, ExportOptions.PLAIN, "csv", "bag");

        assertThat(BagOf.files(given.bag())).isEqualTo(first);
    }

    @Test
    void whatIsExportedWithItIsInTheBagAndKnownAsAnExport() throws Exception {
        given.pack(given.read(), Progress.NONE, ExportOptions.PLAIN, "csv", "bag");
        Path exports = given.bag().resolve("data/exports");

        assertThat(BagOf.files(exports.resolve("csv")))
                .isEqualTo(BagOf.files(given.target().resolve("csv")))
                .containsKey("caveats.csv");
        assertThat(Files.readString(exports.resolve("export-report.json")))
                .contains("\"type\" : \"ExportReport\"", "caveats.csv")
                .doesNotContain("started", "modified");
        assertThat(given.said("External-Description")).contains("What was exported with it lies in data/exports/");
        assertThat(BagReading.payload(given.bag())).containsKey("data/exports/csv/caveats.csv");
    }

    @Test
    void whatStandsInAnotherFolderLiesBesideItsPhotographInTheBag() throws Exception {
        Path other = disk.resolve("sidecars");
        SidecarPlace place = SidecarPlace.elsewhere(given.folder, other);
        Files.createDirectories(other);
        Files.move(BagOf.sidecar(given.folder.resolve("a.jpg")), other.resolve("a.jpg.caveat.json"));
        Files.writeString(other.resolve("a.jpg.caveat-history.json"), "{\"caveat:changeLog\": []}");
        String long200 = "n".repeat(247) + ".jpg";
        given.photograph(long200);
        Path cut = place.of(given.folder.resolve(long200));
        Files.writeString(cut, new SidecarJson(Messages.english()).text(BagOf.state(long200)));

        given.with(new SidecarStore(Messages.english(), Clock.systemUTC(), new LocalDisk(), place))
                .pack();

        assertThat(given.inBag("a.jpg.caveat.json")).hasSameBinaryContentAs(other.resolve("a.jpg.caveat.json"));
        assertThat(given.inBag("a.jpg.caveat-history.json")).exists();
        assertThat(given.inBag(cut.getFileName().toString())).hasSameBinaryContentAs(cut);
        assertThat(new BagReading().read(given.bag())).hasSize(2);
    }

    @Test
    void whatWasTypedAndIsNotSavedYetIsInTheBag() throws Exception {
        CollectionOnDisk read = given.read();
        Holding holding = read.holdings().get(0);
        AnnotatedPhotograph more = holding.state()
                .withItems(List.of(
                        Given.caveat(1, Kind.AFTER, "It burned."), Given.caveat(2, Kind.BEFORE, "It was built.")));
        CollectionOnDisk typed = read.with(List.of(holding.saying(more)));

        given.pack(typed, Progress.NONE, ExportOptions.PLAIN, "bag");

        assertThat(new BagReading().read(given.bag())).hasSize(2);
    }

    @Test
    void whatOthersSavedWhileWordsHereAreNotSavedIsNeverSettledByTheBag() throws Exception {
        CollectionOnDisk read = given.read();
        Holding holding = read.holdings().get(0);
        AnnotatedPhotograph mine = holding.state().withItems(List.of(Given.caveat(2, Kind.BEFORE, "It was built.")));
        CollectionOnDisk typed = read.with(List.of(holding.saying(mine)));
        Path sidecar = BagOf.sidecar(given.folder.resolve("a.jpg"));
        Files.writeString(sidecar, Files.readString(sidecar).replace("It burned", "It sank"));

        ExportReport report = given.pack(typed, Progress.NONE, ExportOptions.PLAIN, "bag");

        assertThat(report.failures()).extracting(LeftOut::why).containsExactly(LeftOut.Why.CHANGED);
        assertThat(given.inBag("a.jpg")).doesNotExist();
        assertThat(given.said("Caveat-Left-Out"))
                .startsWith("a.jpg: left out, because")
                .contains("a.jpg.caveat.json");
    }

    @Test
    void aPhotographThatGrowsWithoutEndWhileItIsCopiedIsLeftOutWithItsCaveatsAndNamed() throws Exception {
        Path changing = given.told("b.jpg");

        ExportReport report = given.pack(new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                append(changing);
                return false;
            }
        });

        assertThat(report.failures())
                .filteredOn(failure -> failure.file().equals("b.jpg"))
                .extracting(LeftOut::why)
                .containsExactly(LeftOut.Why.CHANGED);
        assertThat(given.inBag("b.jpg")).doesNotExist();
        assertThat(given.inBag("b.jpg.caveat.json")).doesNotExist();
        assertThat(given.inBag("a.jpg")).exists();
        assertThat(given.said("External-Description")).contains("1 photograph of", "see Caveat-Left-Out");
        assertThat(given.said("Caveat-Left-Out")).startsWith("b.jpg: left out, because");
        assertThat(BagValidator.validate(given.bag(), Progress.NONE).faults()).isEmpty();
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "more", StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void theEventsSayWhichDigestWasCheckedAgainstWhichAndADifferenceIsTold() throws Exception {
        Path right = given.photograph("right.jpg");
        Fixity kept = fixity("SHA-256", Sha256.of(right));
        byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(right));
        given.told(
                "right.jpg",
                fixity("SHA-256", "00"),
                kept,
                fixity("sha1", HexFormat.of().formatHex(sha1)));
        given.told("wrong.jpg", fixity("SHA-256", "0".repeat(64)));
        given.told("other.jpg", fixity("BLAKE3", "ab"));

        ExportReport report = given.pack();

        List<String> events = Files.readAllLines(given.bag().resolve("fixity-events.jsonl"));
        assertThat(events).hasSize(5).allMatch(line -> line.contains("\"eventDateTime\":\"2026-11-26T10:20:30Z\""));
        assertThat(events).anyMatch(line -> line.contains("right.jpg") && line.contains("SHA-1") && passes(line));
        assertThat(events).anyMatch(line -> line.contains("right.jpg") && line.contains(kept.digest()) && passes(line));
        assertThat(events).anyMatch(line -> line.contains("wrong.jpg") && line.contains("\"outcome\":\"fail\""));
        assertThat(events).anyMatch(line -> line.contains("other.jpg") && line.contains("\"outcome\":\"not checked\""));
        assertThat(events)
                .anyMatch(line -> line.contains("/a.jpg") && line.contains("\"outcome\":\"nothing recorded\""));
        assertThat(report.warnings()).singleElement().asString().startsWith("wrong.jpg: the digest of");
        assertThat(given.inBag("wrong.jpg")).hasSameBinaryContentAs(given.folder.resolve("wrong.jpg"));
    }

    private static boolean passes(String line) {
        return line.contains("\"outcome\":\"pass\"") && line.contains("2020-01-01T00:00:00Z");
    }

    private static Fixity fixity(String algorithm, String digest) {
        return new Fixity(algorithm, digest, Optional.of(new Timestamp("2020-01-01T00:00:00Z")), Foreign.NONE);
    }

    @Test
    void aPartOfACollectionIsSaidToBeOneAndHoldsNothingOfTheRest() throws Exception {
        given.told("b.jpg");
        given.file("gone.jpg.caveat.json", "{ \"orphan\": true }");
        CollectionOnDisk read = given.read();

        given.pack(read.withFiles(List.of("b.jpg")), Progress.NONE, ExportOptions.PLAIN, "bag");

        assertThat(BagOf.files(given.bag().resolve("data/collection"))).containsOnlyKeys("b.jpg", "b.jpg.caveat.json");
        assertThat(given.said("External-Description")).contains("Only some photographs of the collection");
    }

    @Test
    void whatSomebodyElsePutIntoABagIsNeitherTakenForOursNorTakenAway() throws Exception {
        given.pack();
        Path stranger = Files.writeString(given.bag().resolve("data/notes.txt"), "mine");

        assertThatThrownBy(given::pack)
                .isInstanceOf(ExportFailure.class)
                .hasMessageContaining("data/notes.txt was not written by Caveat");
        assertThat(stranger).hasContent("mine");
        assertThat(given.target()).isDirectoryNotContaining("glob:**/.caveat-*");
    }
}
