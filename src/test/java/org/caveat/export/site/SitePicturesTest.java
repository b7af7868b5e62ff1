package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportReport;
import org.caveat.export.ExportedFile;
import org.caveat.export.Given;
import org.caveat.export.PictureCopy;
import org.caveat.export.PictureMaker;
import org.caveat.export.SiteReading;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of the site: in a few widths, none larger than the photograph. */
class SitePicturesTest {
    @TempDir
    private Path folder;

    @Test
    void aPictureComesInThreeWidthsAndTheIndexTakesTheSmallerTwo() throws Exception {
        Path site = site(4_000);

        assertThat(picture(site, "photographs/a.html").attr("srcset"))
                .isEqualTo("../pictures/400/a.jpg 400w, ../pictures/800/a.jpg 800w, ../pictures/1600/a.jpg 1600w");
        assertThat(picture(site, "index.html").attr("srcset"))
                .isEqualTo("pictures/400/a.jpg 400w, pictures/800/a.jpg 800w");
    }

    @Test
    void noWidthIsMadeThatIsLargerThanThePhotograph() throws Exception {
        Path site = site(500);

        assertThat(picture(site, "photographs/a.html").attr("srcset"))
                .isEqualTo("../pictures/400/a.jpg 400w, ../pictures/800/a.jpg 500w");
        assertThat(site.resolve("pictures/1600")).doesNotExist();
    }

    /** What {@code sizes} says is how wide a browser takes the picture to be: it would enlarge a smaller one. */
    @Test
    void noPictureIsShownWiderThanItIsInAnyWindow() throws Exception {
        for (int width : List.of(90, 300, 500, 700, 1_000, 2_000)) {
            Element picture = picture(site(width), "photographs/a.html");
            for (int window = 320; window <= 2_400; window += 40) {
                assertThat(shown(picture.attr("sizes"), window))
                        .as("%s px in a window of %s: %s", width, window, picture.attr("sizes"))
                        .isPositive()
                        .isLessThanOrEqualTo(Math.min(width, 1_024));
            }
        }
    }

    @Test
    void aSecondExportTakesEveryPictureOver() throws Exception {
        SiteOf site = new SiteOf(folder.resolve("again"), 4_000);
        site.write(Given.collection(Given.photograph("a.jpg")), ExportOptions.PLAIN);

        ExportReport again = site.write(Given.collection(Given.photograph("a.jpg")), ExportOptions.PLAIN);

        assertThat(again.formats().get(0).unchanged()).isEqualTo(again.files());
        try (Stream<Path> pictures = Files.walk(site.folder().resolve("pictures"))) {
            assertThat(pictures.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    @Test
    void whicheverPictureIsMadeFirstTheyAreToldInTheOrderOfThePhotographs() throws Exception {
        CountDownLatch othersAreMade = new CountDownLatch(Runtime.getRuntime().availableProcessors() - 1);
        PictureMaker slowFirst = (original, sides) -> {
            if (original.endsWith("a.jpg")) {
                await(othersAreMade);
            }
            othersAreMade.countDown();
            return List.of(new PictureCopy(new byte[] {1}, 100, 80));
        };
        Holding[] photographs = IntStream.range(0, 26)
                .mapToObj(i -> Given.photograph((char) ('a' + i) + ".jpg"))
                .toArray(Holding[]::new);

        ExportReport report =
                new SiteOf(folder.resolve("many"), slowFirst).write(Given.collection(photographs), ExportOptions.PLAIN);

        assertThat(report.formats().get(0).files().stream()
                        .map(ExportedFile::path)
                        .filter(path -> path.startsWith("pictures/400/")))
                .hasSize(26)
                .isSorted();
    }

    private static void await(CountDownLatch sign) {
        try {
            assertThat(sign.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The width that a browser reads from {@code sizes}, as HTML (4.8.4.2.2) has it read. */
    private static double shown(String sizes, int window) {
        for (String size : sizes.split(", ", -1)) {
            String length = size.replaceAll("^\\(max-width: [0-9]+px\\) ", "");
            int upTo = size.equals(length)
                    ? Integer.MAX_VALUE
                    : Integer.parseInt(size.replaceAll("^\\(max-width: ([0-9]+)px.*", "$1"));
            if (window <= upTo) {
                return pixels(length, window);
            }
        }
        throw new AssertionError("no size for a window of " + window);
    }

    private static double pixels(String length, int window) {
        if (!length.startsWith("calc(")) {
            return Integer.parseInt(length.replace("px", ""));
        }
        String[] parts =
                length.replaceAll("calc\\(([0-9]+)vw - ([0-9]+)px\\)", "$1 $2").split(" ", 2);
        return window * Integer.parseInt(parts[0]) / 100.0 - Integer.parseInt(parts[1]);
    }

    private Path site(int longestSide) throws Exception {
        SiteOf site = new SiteOf(folder.resolve("out" + longestSide), longestSide);
        site.write(Given.collection(Given.photograph("a.jpg")), ExportOptions.PLAIN);
        return site.folder();
    }

    private static Element picture(Path site, String page) throws Exception {
        return SiteReading.parsed(site.resolve(page)).expectFirst("img");
    }
}
