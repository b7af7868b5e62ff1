package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caveat.imaging.Difference;
import org.caveat.imaging.MadePictures;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.metadata.MetadataReader;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePyramidTest {
    private static final Pattern FILE = Pattern.compile("a/(\\d+),(\\d+),(\\d+),(\\d+)/(\\d+),(\\d+)/0/default.jpg");
    private static final String MAX = "a/full/max/0/default.jpg";

    private final Pictures pictures = new Pictures(new MetadataReader(Messages.english())::read, Messages.english());
    private final TilePyramid pyramid = new TilePyramid(() -> pictures);

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "tiff"})
    void eachTileShowsItsPartOfThePictureAndIsAsLargeAsItsAddressSays(String format) throws Exception {
        BufferedImage made = MadePictures.photograph(1_201, 700);
        cut(picture(made, format), folder("one", "none", List.of()));

        List<String> tiles = bytes("one").keySet().stream()
                .filter(path -> FILE.matcher(path).matches())
                .toList();
        assertThat(tiles).hasSize(3 * 2 + 2 + 1);
        for (String path : tiles) {
            Matcher file = FILE.matcher(path);
            assertThat(file.matches()).isTrue();
            BufferedImage tile = image("one", path);
            assertThat(tile.getWidth()).isEqualTo(number(file, 5));
            assertThat(tile.getHeight()).isEqualTo(number(file, 6));
            BufferedImage part = made.getSubimage(number(file, 1), number(file, 2), number(file, 3), number(file, 4));
            assertThat(Difference.rms(smaller(part, tile.getWidth(), tile.getHeight()), pixels(tile)))
                    .as(path)
                    .isLessThan(0.03);
        }
    }

    @Test
    void theWholePictureIsThereInItsSizes() throws Exception {
        Path original = picture(MadePictures.photograph(1_201, 700), "png");
        ImageService service = cut(original, folder("one", "none", List.of()));

        assertThat(service.sizes())
                .containsExactly(
                        new ImageService.Whole("a/full/151,88/0/default.jpg", 151, 88),
                        new ImageService.Whole("a/full/301,175/0/default.jpg", 301, 175),
                        new ImageService.Whole("a/full/601,350/0/default.jpg", 601, 350),
                        new ImageService.Whole("a/full/1201,700/0/default.jpg", 1_201, 700));
        assertThat(service.max()).isEqualTo(new ImageService.Whole(MAX, 1_201, 700));
        for (ImageService.Whole whole : service.sizes()) {
            BufferedImage image = image("one", whole.path());
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(whole.width(), whole.height());
        }
    }

    @Test
    void theDescriptionSaysWhatThereIs() throws Exception {
        Path original = picture(MadePictures.photograph(600, 300), "png");
        ImageService service = cut(original, folder("one", "none", List.of()));

        assertThat(service.shortJson())
                .isEqualTo("{\"@context\":\"http://iiif.io/api/image/3/context.json\","
                        + "\"id\":\"https://example.org/a\",\"type\":\"ImageService3\","
                        + "\"protocol\":\"http://iiif.io/api/image\",\"profile\":\"level0\","
                        + "\"width\":600,\"height\":300,"
                        + "\"sizes\":[{\"width\":150,\"height\":75},{\"width\":300,\"height\":150},"
                        + "{\"width\":600,\"height\":300}],"
                        + "\"tiles\":[{\"width\":512,\"scaleFactors\":[1,2]}]}");
        assertThat(home.resolve("one/a/info.json")).hasContent(service.json());
    }

    @Test
    void theSamePictureGivesTheSameBytesAndTheSameList() throws Exception {
        Path original = picture(MadePictures.photograph(1_100, 600), "jpeg");
        ExportFolder one = folder("one", "none", List.of());
        ExportFolder two = folder("two", "none", List.of());
        cut(original, one);
        cut(original, two);

        assertThat(bytes("one")).isEqualTo(bytes("two"));
        assertThat(paths(one))
                .isEqualTo(paths(two))
                .containsExactlyInAnyOrderElementsOf(bytes("one").keySet());
    }

    @Test
    void whatAnEarlierExportMadeIsTakenOver() throws Exception {
        Path original = picture(MadePictures.photograph(700, 600), "png");
        ExportFolder one = folder("one", "none", List.of());
        String told = cut(original, one).json();
        ExportFolder two = folder("two", "one", one.files());

        assertThat(cut(original, two).json()).isEqualTo(told);
        assertThat(two.unchanged()).isEqualTo(two.files().size());
        assertThat(paths(two)).isEqualTo(paths(one));
        assertThat(bytes("two")).isEqualTo(bytes("one"));
    }

    @Test
    void whereSomebodyChangedOneTileAllAreMadeAgainAndItStaysAsItIs() throws Exception {
        Path original = picture(MadePictures.photograph(700, 600), "png");
        ExportFolder one = folder("one", "none", List.of());
        cut(original, one);
        Map<String, String> before = bytes("one");
        Path tile = home.resolve("one/a/512,0,188,512/188,512/0/default.jpg");
        Files.writeString(tile, "mine");
        cut(original, folder("two", "one", one.files()));

        assertThat(bytes("two")).isEqualTo(before);
        assertThat(tile).hasContent("mine");
    }

    @Test
    void anotherPictureUnderTheSameNameIsCutAnew() throws Exception {
        ExportFolder one = folder("one", "none", List.of());
        cut(picture(MadePictures.photograph(300, 200), "png"), one);
        cut(picture(MadePictures.photograph(300, 201), "png"), folder("two", "one", one.files()));

        assertThat(bytes("two").get(MAX)).isNotEqualTo(bytes("one").get(MAX));
    }

    @Test
    void nothingIsLeftOfAPictureThatBreaksOff() throws Exception {
        Path original = picture(MadePictures.photograph(1_200, 1_200), "png");
        byte[] whole = Files.readAllBytes(original);
        Files.write(original, Arrays.copyOf(whole, whole.length / 2));
        ExportFolder folder = folder("one", "none", List.of());

        assertThatThrownBy(() -> cut(original, folder))
                .isInstanceOf(PictureFailure.class)
                .hasMessageContaining("made.png");
        assertThat(folder.files()).isEmpty();
        assertThat(bytes("one")).isEmpty();
    }

    /** Its tiles would fill the memory if they were only listed. */
    @Test
    void aPictureThatLiesAboutItsSizeIsRefused() throws Exception {
        ByteBuffer bitmap = ByteBuffer.allocate(54).order(ByteOrder.LITTLE_ENDIAN);
        bitmap.put((byte) 'B').put((byte) 'M').putInt(54).putInt(0).putInt(54);
        bitmap.putInt(40).putInt(1_970_602_016).putInt(1_970_637_448).putShort((short) 1);
        bitmap.putShort((short) 24);
        Path original = Files.write(home.resolve("lying.bmp"), bitmap.array());

        assertThatThrownBy(() -> cut(original, folder("one", "none", List.of())))
                .isInstanceOf(PictureFailure.class);
    }

    @Test
    void nothingIsLeftOnceItIsNoLongerWanted() throws Exception {
        Path original = picture(MadePictures.photograph(1_200, 1_200), "png");
        ExportFolder folder = folder("one", "none", List.of());

        assertThatThrownBy(() -> pyramid.write(original, "a", "https://example.org/a", folder, new StopsAfterOneStep()))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.files()).isEmpty();
        assertThat(bytes("one")).isEmpty();
    }

    private record StopsAfterOneStep() implements Progress {
        @Override
        public void at(long done, long total) {
            if (done > 0) {
                throw new CancellationException();
            }
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }

    private ImageService cut(Path original, ExportFolder folder) throws PictureFailure, IOException {
        return pyramid.write(original, "a", "https://example.org/a", folder, Progress.NONE);
    }

    private ExportFolder folder(String aside, String earlier, List<ExportedFile> files) throws IOException {
        return new ExportFolder(
                Files.createDirectories(home.resolve(aside)),
                home.resolve(earlier),
                files.stream().collect(Collectors.toMap(ExportedFile::path, Function.identity())));
    }

    private static List<String> paths(ExportFolder folder) {
        return folder.files().stream().map(ExportedFile::path).toList();
    }

    private Path picture(BufferedImage made, String format) throws IOException {
        Path file = Files.createDirectories(home.resolve("originals")).resolve("made." + format);
        assertThat(ImageIO.write(made, format, file.toFile())).isTrue();
        return file;
    }

    private BufferedImage image(String folder, String path) throws IOException {
        return ImageIO.read(home.resolve(folder).resolve(path).toFile());
    }

    /** The bytes of all files below a folder, by path. */
    private Map<String, String> bytes(String folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = home.resolve(folder).relativize(file).toString().replace('\\', '/');
                bytes.put(path, HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    private static int number(Matcher file, int group) {
        return Integer.parseInt(file.group(group));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** A smaller copy, made by Java2D. */
    private static int[] smaller(BufferedImage image, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Image scaled = image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
        small.getGraphics().drawImage(scaled, 0, 0, null);
        return pixels(small);
    }
}
