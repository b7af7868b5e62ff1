package org.caveat.export.iiif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caveat.export.Given.caption;
import static org.caveat.export.Given.caveat;
import static org.caveat.export.Given.collection;
import static org.caveat.export.Given.photograph;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportReport;
import org.caveat.export.Extra;
import org.caveat.export.Given;
import org.caveat.export.HostileCollection;
import org.caveat.export.IiifReading;
import org.caveat.export.Layout;
import org.caveat.export.LeftOut;
import org.caveat.export.SampleCollection;
import org.caveat.export.TilePyramid;
import org.caveat.imaging.Pictures;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Body;
import org.caveat.model.Change;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Foreign;
import org.caveat.model.Institution;
import org.caveat.model.Kind;
import org.caveat.model.LogEntry;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IiifExportTest {
    @TempDir
    Path folder;

    @Test
    void aCollectionListsAManifestForEachPhotographAndNoPictureAlone() throws Exception {
        write(twoFolders(), ExportOptions.PLAIN);

        JsonObject above = read("collection.json");
        List<JsonObject> manifests =
                IiifReading.objects(above.getJsonArray("items")).toList();
        assertThat(above.getString("type")).isEqualTo("Collection");
        assertThat(IiifReading.texts(above.getJsonObject("label"), "en")).containsExactly("Invented photographs");
        assertThat(manifests)
                .extracting(manifest -> manifest.getString("id"))
                .containsExactly(
                        "https://example.invalid/iiif/photographs/a/manifest.json",
                        "https://example.invalid/iiif/photographs/box--b/manifest.json",
                        "https://example.invalid/iiif/photographs/box--c/manifest.json");
        assertThat(manifests).allSatisfy(manifest -> assertThat(manifest).containsKeys("label", "thumbnail"));
        assertThat(manifests.get(1).getJsonObject("requiredStatement").toString())
                .contains("It was posed.");
        assertThat(read("photographs/box--b/manifest.json")
                        .getJsonArray("partOf")
                        .getJsonObject(0)
                        .getString("id"))
                .isEqualTo(above.getString("id"));
    }

    @Test
    void onChoiceThereIsAManifestForEachFolderInWhichTheLeadCaveatClosesTheSummaryOfItsCanvas() throws Exception {
        write(twoFolders(), IiifOf.FOLDERS);

        assertThat(IiifReading.manifests(folder.resolve("out/iiif")))
                .extracting(manifest -> manifest.getString("id"))
                .containsExactlyInAnyOrder(
                        "https://example.invalid/iiif/manifest.json",
                        "https://example.invalid/iiif/folders/box/manifest.json");
        JsonObject box = read("folders/box/manifest.json");
        List<JsonObject> canvases =
                IiifReading.objects(box.getJsonArray("items")).toList();
        JsonObject summary = canvases.get(0).getJsonObject("summary");
        assertThat(canvases).hasSize(2);
        assertThat(IiifReading.texts(summary, "en")).containsExactly("A pier.\n\nRead this first: It was posed.");
        assertThat(IiifReading.texts(summary, "de"))
                .as("the caveat is in a language that the caption is not in")
                .containsExactly("A pier.\n\nRead this first: Es war gestellt.");
        assertThat(IiifReading.texts(canvases.get(1).getJsonObject("summary"), "en"))
                .containsExactly("A street.");
        assertThat(ManifestTest.pair(canvases.get(0), "Read this first")).contains("It was posed.");
        assertThat(IiifReading.texts(box.getJsonObject("requiredStatement").getJsonObject("value"), "en"))
                .containsExactly("• b.jpg: It was posed. (How it was made · certainty not stated · no source)");
        assertThat(read("collection.json").getJsonArray("items")).hasSize(2);
    }

    @Test
    void withoutAnAddressTheIdsLeadNowhereAndTheReportSaysSo() throws Exception {
        ExportReport report = write(SampleCollection.read(), ExportOptions.PLAIN);

        assertThat(report.warnings()).singleElement().asString().contains("https://example.invalid/", "--base-url");
        assertThat(read("collection.json").getString("id")).isEqualTo("https://example.invalid/iiif/collection.json");
    }

    @Test
    void anAddressThatWasGivenIsWhereEveryIdBegins() throws Exception {
        ExportReport report = write(SampleCollection.read(), published("https://archive.invalid/show"));

        assertThat(report.warnings()).isEmpty();
        for (Path file : files("json")) {
            assertThat(Files.readString(file))
                    .contains("https://archive.invalid/show/iiif/")
                    .doesNotContain("example.invalid");
        }
    }

    @Test
    void aPhotographWhosePictureCannotBeReadIsACanvasWithAllThatIsSaidAndWithoutPainting() throws Exception {
        Region far = new Region.Rectangle(2_000, 10, 500, 90);
        Statement said = caveat(1, Kind.AFTER, "It burned.")
                .with(StatementFields.TARGET, Optional.of(Target.whole("a.jpg").at(Optional.of(far))));
        CollectionOnDisk torn = collection(
                Given.unreadable("torn.jpg", photograph("torn.jpg", said).sidecar()),
                Given.unreadable("silent.jpg", new Loaded.Absent(Given.bare("silent.jpg"))));

        ExportReport report = write(torn, ExportOptions.PLAIN);

        JsonObject manifest = read("photographs/torn/manifest.json");
        assertThat(ManifestTest.canvas(manifest).getJsonArray("items")).isEmpty();
        assertThat(manifest).doesNotContainKey("thumbnail");
        assertThat(ManifestTest.pair(manifest, "The picture cannot be shown.")).containsExactly("It ends too early.");
        assertThat(IiifReading.told(folder.resolve("out/iiif"))).hasSize(1);
        assertThat(new PresentationSchema().errorsOfAll(manifest)).isEmpty();
        assertThat(report.formats().get(0).contents().failures())
                .extracting(LeftOut::why)
                .containsExactly(LeftOut.Why.PICTURE, LeftOut.Why.UNREADABLE);
        assertThat(folder.resolve("out/iiif/photographs/silent")).doesNotExist();
    }

    @Test
    void aPictureThatOnlyNowTurnsOutToBeBrokenIsToldAndWhatIsSaidIsCarried() throws Exception {
        Path text = Files.writeString(folder.resolve("no-picture.jpg"), "This is no picture.");
        Holding said = photograph("a.jpg", caveat(1, Kind.AFTER, "It burned."));
        Holding silent = Given.holding("silent.jpg", new Loaded.Absent(Given.bare("silent.jpg")));
        Messages words = Messages.english();
        Pictures pictures = new Pictures(new MetadataReader(words)::read, words);

        ExportReport report = new IiifOf(folder.resolve("out"))
                .write(
                        collection(lyingAt(text, said), lyingAt(text, silent)),
                        ExportOptions.PLAIN,
                        new TiledPictures(new TilePyramid(() -> pictures)));

        assertThat(report.formats().get(0).contents().failures())
                .extracting(LeftOut::file, LeftOut::why)
                .containsExactly(tuple("a.jpg", LeftOut.Why.PICTURE), tuple("silent.jpg", LeftOut.Why.UNREADABLE));
        assertThat(IiifReading.told(folder.resolve("out/iiif"))).hasSize(1);
    }

    @Test
    void theSameGivesTheSameBytes() throws Exception {
        for (ExportOptions options : List.of(ExportOptions.PLAIN.carrying(Extra.values()), IiifOf.FOLDERS)) {
            Map<Path, String> first = bytes(folder.resolve("one"), options);

            assertThat(bytes(folder.resolve("two"), options)).isEqualTo(first).hasSizeGreaterThan(10);
        }
    }

    @Test
    void historyIsInTheMetadataOnlyWhenAskedFor() throws Exception {
        LogEntry entry = new LogEntry(
                Given.id(90),
                Optional.of(new Timestamp("2026-11-21T10:05:00Z")),
                Optional.empty(),
                List.of(new Change(Change.PHOTO, "caveat:title", Optional.of("\"Old\""), Foreign.NONE)),
                Foreign.NONE);
        CollectionOnDisk logged = collection(Given.holding(
                "a.jpg",
                Given.bare("a.jpg").withItems(List.of(caption(1, "A pier."))).withLog(List.of(entry))));

        write(logged, ExportOptions.PLAIN);
        assertThat(ManifestTest.pair(read("photographs/a/manifest.json"), "History"))
                .isEmpty();
        write(logged, ExportOptions.PLAIN.carrying(Extra.HISTORY));

        assertThat(ManifestTest.pair(read("photographs/a/manifest.json"), "History"))
                .containsExactly("2026-11-21T10:05:00Z · caveat:title, before: \"Old\"");
    }

    @Test
    void whereTheCameraWasIsInTheMetadataOnlyWhenAskedFor() throws Exception {
        Holding plain = photograph("a.jpg", caption(1, "A pier."));
        Facts facts = new Facts(
                Optional.empty(),
                Facts.NONE.captions(),
                Facts.NONE.credit(),
                List.of(),
                new Facts.Device(Optional.empty(), Optional.of(new Facts.Gps(51.5604, 13.0045))),
                Optional.empty());
        FileFacts placed = new FileFacts(plain.facts().header(), facts, List.of(), List.of(), Optional.empty());
        CollectionOnDisk one = collection(new Holding(plain.found(), placed, plain.sidecar()));

        write(one, ExportOptions.PLAIN);
        assertThat(read("photographs/a/manifest.json").toString()).doesNotContain("51.56");
        write(one, ExportOptions.PLAIN.carrying(Extra.GPS));

        assertThat(ManifestTest.pair(read("photographs/a/manifest.json"), "Position"))
                .containsExactly("51.56040, 13.00450");
    }

    @Test
    void theInstitutionIsAProviderWithItsLogo() throws Exception {
        Institution house = new Institution(
                "A house",
                Optional.empty(),
                Optional.of("https://house.invalid/"),
                Optional.empty(),
                Optional.of("l.png"),
                Foreign.NONE);
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.write(home.resolve("l.png"), new byte[] {1});
        CollectionOnDisk one = collection(photograph("a.jpg", caption(1, "A pier.")));
        CollectionOnDisk housed = new CollectionOnDisk(
                home,
                new CollectionDescription(
                        one.description().said().with(CollectionFields.INSTITUTION, Optional.of(house))),
                one.holdings());

        write(housed, ExportOptions.PLAIN);

        JsonObject provider = read("collection.json").getJsonArray("provider").getJsonObject(0);
        assertThat(provider.getString("id")).isEqualTo("https://house.invalid/");
        assertThat(provider.getJsonArray("logo").getJsonObject(0).getString("id"))
                .isEqualTo("https://example.invalid/iiif/logo.png");
        assertThat(folder.resolve("out/iiif/logo.png")).exists();
    }

    private static Holding lyingAt(Path file, Holding photograph) {
        Found found = new Found(photograph.file(), file, List.of());
        return new Holding(found, photograph.facts(), photograph.sidecar());
    }

    private static CollectionOnDisk twoFolders() {
        Statement lead = caveat(1, Kind.MAKING, "")
                .with(StatementFields.LEAD, true)
                .with(StatementFields.BODY, List.of(Body.of("en", "It was posed."), Body.of("de", "Es war gestellt.")));
        return collection(
                photograph("a.jpg", caption(5, "A house.")),
                photograph("box/b.jpg", lead, caption(6, "A pier.")),
                photograph("box/c.jpg", caption(7, "A street.")));
    }

    private static ExportOptions published(String address) {
        return new ExportOptions(false, Set.of(), Optional.of(address), false, false, Layout.PLAIN, Optional.empty());
    }

    private ExportReport write(CollectionOnDisk collection, ExportOptions options) throws Exception {
        return new IiifOf(folder.resolve("out")).write(collection, options);
    }

    private JsonObject read(String file) throws Exception {
        return new IiifOf(folder.resolve("out")).read(file);
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("out/iiif"))) {
            return all.filter(file -> file.toString().endsWith("." + ending)).toList();
        }
    }

    private static Map<Path, String> bytes(Path target, ExportOptions options) throws Exception {
        IiifOf made = new IiifOf(target);
        made.write(HostileCollection.make(), options);
        Map<Path, String> bytes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(made.folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                bytes.put(made.folder().relativize(file), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }
}
