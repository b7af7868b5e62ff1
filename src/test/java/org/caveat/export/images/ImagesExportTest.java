package org.caveat.export.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.caveat.app.ProgramExports;
import org.caveat.collection.Holding;
import org.caveat.export.Copies;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.Layout;
import org.caveat.export.LeftOut;
import org.caveat.export.PictureType;
import org.caveat.export.Pictured;
import org.caveat.metadata.embedding.DataSets;
import org.caveat.metadata.embedding.Embedded;
import org.caveat.metadata.embedding.Exif;
import org.caveat.metadata.embedding.JpegSegments;
import org.caveat.metadata.embedding.OwnWords;
import org.caveat.metadata.embedding.OwnWordsReader;
import org.caveat.metadata.xmp.XmpDocument;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.sidecar.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesExportTest {
    private static final Exports EXPORTS = ProgramExports.make();
    private static final int WHITE = 0xFFFFFFFF;

    @TempDir
    private Path folder;

    private static AnnotatedPhotograph state(String name) {
        return Given.bare(name)
                .withItems(List.of(
                        Given.caption(1, "A quay."),
                        Given.caveat(2, Kind.AFTER, "It burned."),
                        Given.caveat(3, Kind.MAKING, "It was posed.").with(StatementFields.LEAD, true)));
    }

    private Holding photograph(String name, int width, int height) throws Exception {
        return Pictured.photograph(Pictured.quarters(folder.resolve(name), width, height), state(name));
    }

    private ExportReport export(Copies copies, Holding... photographs) throws Exception {
        ExportOptions options =
                ExportOptions.PLAIN.laidOut(new Layout(false, false, copies)).overwriting();
        return Pictured.export(EXPORTS, List.of(photographs), "images", folder.resolve("out"), options);
    }

    private Path made(String name) {
        return folder.resolve("out/images").resolve(name);
    }

    private static int[] pixels(BufferedImage image, int y, int height) {
        return image.getRGB(0, y, image.getWidth(), height, null, 0, image.getWidth());
    }

    @Test
    void thePictureStandsUntouchedAboveAWhiteStripInEachKindOfFile() throws Exception {
        List<Holding> photographs =
                List.of(photograph("a.png", 600, 400), photograph("b.tif", 600, 400), photograph("c.jpg", 600, 400));

        assertThat(export(Copies.PLAIN, photographs.toArray(Holding[]::new)).failures())
                .isEmpty();

        for (String name : List.of("a.png", "b.tif")) {
            BufferedImage original = ImageIO.read(folder.resolve(name).toFile());
            BufferedImage copy = ImageIO.read(made(name).toFile());
            assertThat(copy.getWidth()).isEqualTo(600);
            assertThat(pixels(copy, 0, 400)).as(name).isEqualTo(pixels(original, 0, 400));
            assertThat(Arrays.stream(pixels(copy, 400, 20)).allMatch(pixel -> pixel == WHITE))
                    .as("no letter touches the picture of " + name)
                    .isTrue();
            assertThat(Arrays.stream(pixels(copy, 400, copy.getHeight() - 400)).filter(pixel -> pixel != WHITE))
                    .as("letters on the strip of " + name)
                    .hasSizeGreaterThan(2_000);
        }
        assertThat(ImageIO.read(made("c.jpg").toFile()).getWidth()).isEqualTo(600);
    }

    @Test
    void copiesAreOfTheSizeAndTheKindAskedForAndNeverEnlarged() throws Exception {
        export(
                new Copies(400, Optional.of(PictureType.PNG)),
                photograph("a.jpg", 800, 400),
                photograph("a.png", 380, 100));

        assertThat(ImageIO.read(made("a.jpg.png").toFile()).getWidth()).isEqualTo(400);
        assertThat(ImageIO.read(made("a.png").toFile()).getWidth()).isEqualTo(380);
    }

    @Test
    void belowANarrowPictureTheStripIsWiderSoThatItCanBeRead() throws Exception {
        export(Copies.PLAIN, photograph("a.png", 40, 30));

        BufferedImage copy = ImageIO.read(made("a.png").toFile());
        assertThat(copy.getWidth()).isEqualTo(320);
        assertThat(copy.getRGB(41, 10)).isEqualTo(WHITE);
        assertThat(XmpOf.packet(made("a.png")))
                .contains("<Iptc4xmpExt:rbW>0.125</Iptc4xmpExt:rbW>")
                .as("the whole photograph is the upper left of the copy");
    }

    @Test
    void itsOwnColoursStayAndTheirProfileWithThem() throws Exception {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        Path plain = Pictured.quarters(folder.resolve("plain.jpg"), 320, 64);
        byte[] jpeg = JpegSegments.into(
                Files.readAllBytes(plain),
                new Embedded(XmpDocument.empty(), Exif.NONE, new DataSets().bytes(), Optional.of(profile)));
        Path file = Files.write(folder.resolve("a.jpg"), jpeg);

        export(new Copies(0, Optional.of(PictureType.PNG)), Pictured.photograph(file, state("a.jpg")));

        OwnWords said = new OwnWordsReader().read(made("a.jpg.png"));
        assertThat(said.profile()).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(profile));
        BufferedImage stored = ImageIO.read(plain.toFile());
        BufferedImage copy = ImageIO.read(made("a.jpg.png").toFile());
        for (int x : new int[] {20, 300}) {
            int[] as = stored.getRaster().getPixel(x, 20, (int[]) null);
            int[] kept = copy.getRaster().getPixel(x, 20, (int[]) null);
            assertThat(kept[0]).as("as it is stored, not as it looks").isBetween(as[0] - 3, as[0] + 3);
            assertThat(kept[1]).isBetween(as[1] - 3, as[1] + 3);
        }
    }

    @Test
    void aPhotographWhosePictureCannotBeReadIsAStripAlone() throws Exception {
        Path torn = Files.write(folder.resolve("torn.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        Holding photograph = Pictured.photograph(torn, state("torn.jpg"));

        ExportReport report = export(Copies.PLAIN, photograph);

        assertThat(report.failures()).extracting(LeftOut::why).containsOnly(LeftOut.Why.PICTURE);
        assertThat(ImageIO.read(made("torn.jpg").toFile()).getWidth()).isEqualTo(880);
        assertThat(XmpOf.packet(made("torn.jpg"))).contains("It burned.");
    }

    @Test
    void aPictureOfWhichNothingIsSaidHasAStripThatSaysSo() throws Exception {
        Path bare = Pictured.quarters(folder.resolve("bare.png"), 400, 300);
        Holding silent = new Holding(
                new org.caveat.collection.Found("bare.png", bare, List.of()),
                Pictured.photograph(bare, state("bare.png")).facts(),
                new Loaded.Absent(Given.bare("bare.png")));

        assertThat(export(Copies.PLAIN, silent).failures()).isEmpty();

        assertThat(ImageIO.read(made("bare.png").toFile()).getHeight()).isGreaterThan(350);
    }

    @Test
    void regionsAreMeasuredOnTheWholeCopy() throws Exception {
        export(Copies.PLAIN, photograph("a.png", 600, 400));

        int height = ImageIO.read(made("a.png").toFile()).getHeight();
        String share = String.format(java.util.Locale.ROOT, "%.5f", 400.0 / height);
        assertThat(XmpOf.packet(made("a.png"))).contains("<Iptc4xmpExt:rbH>" + share.substring(0, 6));
    }

    @Test
    void whatIsMadeFromTheSameIsTakenOverAndNothingElseIs() throws Exception {
        Holding one = photograph("a.png", 300, 200);
        Holding other = photograph("b.png", 300, 200);
        export(Copies.PLAIN, one, other);
        var before = Pictured.bytes(folder.resolve("out/images"));

        assertThat(export(Copies.PLAIN, one, other).formats().get(0).unchanged())
                .isEqualTo(2);
        assertThat(Pictured.bytes(folder.resolve("out/images"))).isEqualTo(before);
        AnnotatedPhotograph changed = state("b.png")
                .changing(Given.id(2), said -> said.with(StatementFields.SHORT, List.of(Text.of("en", "Burned."))));
        ExportReport again = export(Copies.PLAIN, one, Pictured.photograph(folder.resolve("b.png"), changed));
        assertThat(again.formats().get(0).unchanged()).isEqualTo(1);
    }

    @Test
    void twoPhotographsWhoseCopiesWouldBeCalledAlikeHaveACopyEach() throws Exception {
        Holding tiff = photograph("a.tif", 330, 200);
        Holding named = photograph("a.tif.png", 340, 200);

        export(new Copies(0, Optional.of(PictureType.PNG)), tiff, named);

        List<Integer> widths = new ArrayList<>();
        for (Path file : org.caveat.export.ForeignReading.files(folder.resolve("out/images"))) {
            widths.add(ImageIO.read(file.toFile()).getWidth());
        }
        assertThat(widths).containsExactlyInAnyOrder(330, 340);
    }
}
