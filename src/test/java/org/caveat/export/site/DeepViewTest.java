package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.ImageService;
import org.caveat.export.Layout;
import org.caveat.export.LeftOut;
import org.caveat.export.PictureCopy;
import org.caveat.export.PictureMaker;
import org.caveat.export.PictureUnreadable;
import org.caveat.export.SiteReading;
import org.caveat.export.SmallerCopies;
import org.caveat.imaging.MadePictures;
import org.caveat.imaging.Pictures;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Kind;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looking into a picture in depth: only where it was asked for, and as an addition to a page that is whole without. */
class DeepViewTest {
    private static final Messages MESSAGES = Messages.english();
    private static final ExportOptions TILES =
            ExportOptions.PLAIN.laidOut(new Layout(false, true)).overwriting();

    private final Pictures pictures = new Pictures(new MetadataReader(MESSAGES)::read, MESSAGES);

    @TempDir
    private Path folder;

    @BeforeEach
    void takeAPicture() throws Exception {
        ImageIO.write(
                MadePictures.photograph(1_200, 700),
                "jpeg",
                folder.resolve("a b.jpg").toFile());
    }

    @Test
    void thePageNamesItsTilesAndEachOneThatTheViewerAsksForIsThere() throws Exception {
        export(TILES);

        Path page = page();
        JsonNode service = new JsonMapper()
                .readTree(SiteReading.parsed(page).expectFirst(".frame").attr("data-tiles"));
        assertThat(service.path("width").asInt()).isEqualTo(1_200);
        assertThat(service.path("height").asInt()).isEqualTo(700);
        Path tiles = page.resolveSibling(service.path("id").asString(""));
        for (String tile : List.of(
                "full/300,175/0/default.jpg",
                "full/max/0/default.jpg",
                "0,0,1024,700/512,350/0/default.jpg",
                "1024,0,176,700/88,350/0/default.jpg",
                "1024,512,176,188/176,188/0/default.jpg")) {
            assertThat(tiles.resolve(tile)).isRegularFile();
        }
    }

    @Test
    void nothingRunsOnThePageButTheSitesOwnScripts() throws Exception {
        export(TILES);

        Document page = SiteReading.parsed(page());
        List<Element> scripts = page.select("script:not([type=application/ld+json])");
        assertThat(scripts)
                .extracting(script -> script.attr("src"))
                .allSatisfy(source -> assertThat(page().resolveSibling(source)).isRegularFile());
        assertThat(scripts).hasSize(2).allMatch(script -> script.data().isEmpty());
        assertThat(page.select("[style], [onclick], style")).isEmpty();
        String nonce = page.expectFirst("script[type=application/ld+json]").attr("nonce");
        assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
                .contains("default-src 'none'")
                .endsWith("script-src 'self' file: 'nonce-" + nonce + "'");
    }

    @Test
    void withoutScriptsThePageShowsThePictureAndNoButtonThatDoesNothing() throws Exception {
        export(TILES);

        Document page = SiteReading.parsed(page());
        assertThat(page.select(".frame > img")).hasSize(1);
        assertThat(page.expectFirst("#deep-open").hasAttr("hidden")).isTrue();
        assertThat(page.select("button"))
                .allMatch(button -> button.hasAttr("hidden")
                        || button.parents().stream().anyMatch(around -> around.hasAttr("hidden")));
    }

    @Test
    void theCurtainOfCareHangsBeforeTheViewerToo() throws Exception {
        export(TILES, Given.caveat(1, Kind.CARE, "Ask before you look.").with(StatementFields.LEAD, true));

        Document page = SiteReading.parsed(page());
        assertThat(page.select("details.veil:not([open]) .frame[data-tiles]")).hasSize(1);
        assertThat(page.select("#deep-open")).allMatch(button -> button.closest("details.veil") != null);
        assertThat(page.expectFirst("main").text()).startsWith(MESSAGES.get("site.lead"));
    }

    @Test
    void aSiteThatIsNotAskedForTilesHasNone() throws Exception {
        export(ExportOptions.PLAIN);

        assertThat(site().resolve("tiles")).doesNotExist();
        assertThat(site().resolve("viewer")).doesNotExist();
        assertThat(SiteReading.parsed(page()).select("[data-tiles], button, script[src]"))
                .isEmpty();
    }

    @Test
    void aSecondExportTakesTheTilesOver() throws Exception {
        export(TILES);
        ExportReport again = export(TILES);

        assertThat(again.formats().get(0).unchanged()).isEqualTo(again.files());
    }

    @Test
    void aPictureThatCannotBeCutIsShownWithoutTilesAndNamed() throws Exception {
        PictureMaker maker = new PictureMaker() {
            @Override
            public List<PictureCopy> copies(Path original, List<Integer> longestSides) {
                return List.of(new PictureCopy(new byte[] {1}, 100, 80));
            }

            @Override
            public Optional<ImageService> tiles(Path original, String path, ExportFolder into, Progress progress)
                    throws PictureUnreadable {
                throw new PictureUnreadable("It breaks off.");
            }
        };
        ExportReport report = export(TILES, maker);

        assertThat(report.failures()).extracting(LeftOut::why).containsExactly(LeftOut.Why.TILES);
        assertThat(SiteReading.parsed(page()).select(".frame > img")).hasSize(1);
        assertThat(SiteReading.parsed(page()).select("[data-tiles]")).isEmpty();
        assertThat(site().resolve("viewer")).doesNotExist();
    }

    @Test
    void theViewerIsTheOneThatItsMakersPublishAndItsLicenceLiesBesideIt() throws Exception {
        export(TILES);

        byte[] viewer = Files.readAllBytes(site().resolve("viewer/openseadragon.min.js"));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(viewer)))
                .isEqualTo("14d587cd3ee7c4861f1a41077ce642029364a21029956ba635bd8fb1202cf9ad");
        try (Stream<Path> beside = Files.list(site().resolve("viewer"))) {
            assertThat(new TreeSet<>(
                            beside.map(Path::getFileName).map(Path::toString).toList()))
                    .containsExactly("BSD-3-Clause-OpenSeadragon.txt", "openseadragon.min.js");
        }
        assertThat(site().resolve("viewer/BSD-3-Clause-OpenSeadragon.txt"))
                .content()
                .contains("OpenSeadragon contributors");
    }

    private ExportReport export(ExportOptions options, Statement... said) throws Exception {
        return export(options, new SmallerCopies(() -> pictures), said);
    }

    private ExportReport export(ExportOptions options, PictureMaker maker, Statement... said) throws Exception {
        Path original = folder.resolve("a b.jpg");
        Holding invented = Given.photograph("a b.jpg", said);
        Holding holding = new Holding(
                new Found("a b.jpg", original, List.of()),
                new MetadataReader(MESSAGES).read(original),
                invented.sidecar());
        Exports exports = new Exports(
                List.of(new SiteExport(maker, new SidecarJson(MESSAGES), MESSAGES)), MESSAGES, Clock.systemUTC());
        return exports.run(
                new ExportPlan(Given.collection(holding), List.of("site"), folder.resolve("out"), options),
                Progress.NONE);
    }

    private Path site() {
        return folder.resolve("out/site");
    }

    private Path page() throws Exception {
        try (Stream<Path> pages = Files.list(site().resolve("photographs"))) {
            return pages.filter(page -> page.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
