package org.caveat.export.iiif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.HostileCollection;
import org.caveat.export.Layout;
import org.caveat.export.SampleCollection;
import org.caveat.imaging.Pictures;
import org.caveat.metadata.MetadataReader;
import org.caveat.samples.Samples;
import org.caveat.shared.Browser;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an export in the viewer that most archives use, in a real browser. */
class MiradorTest {
    private static final Messages WORDS = Messages.english();
    private static final Path SCREENSHOT =
            Path.of(System.getProperty("project.root", ".")).resolve("target/screenshots/mirador.png");

    @TempDir
    Path folder;

    /** One start for all of it: with the photograph, among its annotations, in a folder's Manifest, and of hostile text. */
    @Test
    void theViewerShowsThePhotographWithItsLeadCaveatToReadAndRunsNothingThatIsSaid() throws Exception {
        Browser.needs();
        Mirador.putInto(folder);
        try (Loopback server = new Loopback(folder)) {
            export(SampleCollection.read(), server, "samples", false);
            export(SampleCollection.read(), server, "folder", true);
            export(onlyMarkup(), server, "hostile", false);
            Files.writeString(folder.resolve("index.html"), page(server.address()));

            Document shown = shown(server.address() + "index.html");

            String lead = Samples.state("lange-dust-bowl-home.jpg")
                    .leadCaveat()
                    .orElseThrow()
                    .texts()
                    .get(0)
                    .value();
            assertThat(panel(shown, 0)).contains("Read this first", lead, "Outside the frame · not known");
            assertThat(panel(shown, 1)).contains(lead, "Certainty: not known", "Looked in:", "Outside the frame");
            assertThat(panel(shown, 2)).contains("Abandoned Dust Bowl Home: " + lead);
            assertThat(panel(shown, 3).replace("\u2060", "")).contains(HostileCollection.MARKUP);
            assertThat(shown.select("b")).isEmpty();
            assertThat(server.given()).anyMatch(file -> file.matches("/samples/iiif/images/lange.*default.jpg"));
            assertThat(server.missing()).allMatch(file -> file.equals("/favicon.ico"));
            assertThat(SCREENSHOT).isNotEmptyFile();
        }
    }

    private static String panel(Document shown, int window) {
        return shown.select(".mirador-window").get(window).select("aside").text();
    }

    private static CollectionOnDisk onlyMarkup() {
        CollectionOnDisk hostile = HostileCollection.make();
        return new CollectionOnDisk(
                hostile.folder(),
                hostile.description(),
                hostile.holdings().stream()
                        .filter(holding -> holding.file().equals("markup.jpg"))
                        .toList());
    }

    private void export(CollectionOnDisk collection, Loopback server, String place, boolean folders) throws Exception {
        MetadataReader metadata = new MetadataReader(WORDS);
        Pictures pictures = new Pictures(metadata::read, WORDS);
        Exports exports = new Exports(
                List.of(new IiifExport(() -> pictures, new SidecarJson(WORDS), WORDS)), WORDS, Clock.systemUTC());
        ExportOptions options = new ExportOptions(
                false,
                ExportOptions.PLAIN.with(),
                Optional.of(server.address() + place),
                false,
                false,
                new Layout(folders, false),
                Optional.empty());
        exports.run(new ExportPlan(collection, List.of("iiif"), folder.resolve(place), options), Progress.NONE);
    }

    private static String page(String root) {
        return "<!DOCTYPE html><meta charset=\"utf-8\"><title>Mirador</title><div id=\"viewer\" "
                + "style=\"position:absolute;inset:0\"></div><script src=\"" + Mirador.SCRIPT + "\"></script><script>"
                + "Mirador.viewer({id: 'viewer', workspaceControlPanel: {enabled: false}, windows: ["
                + window(root + "samples/iiif/photographs/lange-dust-bowl-home/manifest.json", "attribution") + ","
                + window(root + "samples/iiif/photographs/lange-dust-bowl-home/manifest.json", "annotations") + ","
                + window(root + "folder/iiif/manifest.json", "attribution") + ","
                + window(root + "hostile/iiif/photographs/markup/manifest.json", "annotations")
                + "]});</script>";
    }

    private static String window(String manifest, String panel) {
        return "{manifestId: '" + manifest + "', sideBarOpen: true, highlightAllAnnotations: true, sideBarPanel: '"
                + panel + "'}";
    }

    /** What the browser has made of a page once it has come to rest, and a picture of it. */
    private Document shown(String address) throws Exception {
        Files.createDirectories(SCREENSHOT.getParent());
        Files.deleteIfExists(SCREENSHOT);
        return Browser.seen(
                address,
                folder,
                "--window-size=1800,1300",
                "--virtual-time-budget=30000",
                "--screenshot=" + SCREENSHOT.toAbsolutePath());
    }
}
