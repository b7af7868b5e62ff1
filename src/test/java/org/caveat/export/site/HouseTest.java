package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportReport;
import org.caveat.export.Given;
import org.caveat.export.LeftOut;
import org.caveat.export.SiteReading;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Foreign;
import org.caveat.model.Institution;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The institution's name, colour and logo in the site. */
class HouseTest {
    private static final byte[] LOGO = {1, 2, 3};

    @TempDir
    private Path folder;

    private Path collection = Path.of("");

    @BeforeEach
    void collection() throws Exception {
        collection = Files.createDirectories(folder.resolve("photographs"));
    }

    @Test
    void theNameStandsOnEveryPageAndTheLogoIsCopiedAndSpeaksTheName() throws Exception {
        Files.write(collection.resolve("seal.png"), LOGO);

        export("#8A1C1C", "seal.png");

        assertThat(site().resolve("logo.png")).hasBinaryContent(LOGO);
        for (Path page : List.of(site().resolve("index.html"), site().resolve("photographs/a.html"))) {
            Document parsed = SiteReading.parsed(page);
            assertThat(parsed.expectFirst(".nav .logo").attr("alt")).isEqualTo("City archive");
            assertThat(page.resolveSibling(parsed.expectFirst(".nav .logo").attr("src")))
                    .exists();
        }
    }

    @Test
    void withoutALogoTheNameStandsInItsPlace() throws Exception {
        ExportReport report = export("", "");

        assertThat(report.failures()).isEmpty();
        assertThat(index().expectFirst(".nav .house").text()).isEqualTo("City archive");
        assertThat(site().resolve("site-house.css")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.png", "deep/../../secret.png", "/etc/hostname", "gone.png", ".", "link.png"})
    void aLogoThatIsNoFileOfTheCollectionIsNotCopiedAndIsNamed(String logo) throws Exception {
        Files.write(folder.resolve("secret.png"), LOGO);
        Files.createDirectories(collection.resolve("deep"));
        Files.createSymbolicLink(collection.resolve("link.png"), folder.resolve("secret.png"));

        ExportReport report = export("", logo);

        assertThat(site().resolve("logo.png")).doesNotExist();
        assertThat(index().select("img.logo")).isEmpty();
        assertThat(report.failures()).containsExactly(LeftOut.photograph(logo, LeftOut.Why.LOGO, ""));
        assertThat(Files.readString(folder.resolve("out/export-report.json"))).contains(logo + ": exported without");
    }

    @Test
    void aLogoThatIsNoPictureIsNotCopied() throws Exception {
        Files.write(collection.resolve("logo.html"), LOGO);

        ExportReport report = export("", "logo.html");

        assertThat(report.failures()).extracting(LeftOut::why).containsExactly(LeftOut.Why.LOGO_FORMAT);
        assertThat(site().resolve("logo.html")).doesNotExist();
    }

    @Test
    void theColourIsUsedOnlyOnThePaperOnWhichItCanBeRead() throws Exception {
        export("#8A1C1C", "");
        assertThat(colours()).contains("screen { :root { --house: #8A1C1C; } }").contains("{ --house: var(--ink); }");

        export("#FFCC00", "");
        assertThat(colours())
                .contains("screen { :root { --house: var(--ink); } }")
                .contains("{ --house: #FFCC00; }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12", "#000;} body{display:none", "#zzzzzz"})
    void aColourThatIsNoneIsNotWritten(String colour) throws Exception {
        export(colour, "");

        assertThat(site().resolve("site-house.css")).doesNotExist();
        assertThat(index().select("link[href*=house]")).isEmpty();
    }

    @Test
    void contrastIsThatOfTheGuidelinesAndThePapersAreThoseOfTheStyleSheet() throws Exception {
        assertThat(Contrast.between("#000000", "#FFFFFF")).isCloseTo(21, within(0.001));
        assertThat(Contrast.between("#777777", "#FFFFFF")).isCloseTo(4.48, within(0.005));
        String css = Files.readString(
                Path.of(System.getProperty("project.root", ".")).resolve("resources/css/site.css"));
        assertThat(css).contains("--paper: " + HouseWriting.LIGHT).contains("--paper: " + HouseWriting.DARK);
    }

    private ExportReport export(String colour, String logo) throws Exception {
        CollectionOnDisk given = Given.collection(Given.photograph("a.jpg"));
        Institution house = new Institution(
                "City archive", Optional.empty(), Optional.empty(), given(colour), given(logo), Foreign.NONE);
        CollectionDescription description = new CollectionDescription(
                given.description().said().with(CollectionFields.INSTITUTION, Optional.of(house)));
        return new SiteOf(folder.resolve("out"), 1_000)
                .write(new CollectionOnDisk(collection, description, given.holdings()), ExportOptions.PLAIN);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private Path site() {
        return folder.resolve("out/site");
    }

    private Document index() throws Exception {
        return SiteReading.parsed(site().resolve("index.html"));
    }

    private String colours() throws Exception {
        return Files.readString(site().resolve("site-house.css"));
    }
}
