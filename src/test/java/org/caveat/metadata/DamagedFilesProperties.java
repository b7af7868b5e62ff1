package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caveat.text.Messages;

/** Pictures of every kind with flipped, zeroed, doubled and missing bytes: nothing is thrown, and each says what it is. */
class DamagedFilesProperties {
    private static final int HEAD = 2_048;

    private final MetadataReader reader = new MetadataReader(Messages.english());
    private final EmbeddedThumbnail thumbnail = new EmbeddedThumbnail();
    private final List<byte[]> pictures = pictures();

    @Property(tries = 1_500)
    void damageNeverGetsThrough(@ForAll @IntRange(max = 999) int which, @ForAll long seed) throws IOException {
        byte[] damaged = damaged(pictures.get(which % pictures.size()), new Random(seed));
        Path file = Files.createTempFile("damaged", ".jpg");
        try {
            Files.write(file, damaged);
            FileFacts facts = reader.read(file);
            assertThat(facts.header().bytes()).isEqualTo(damaged.length);
            assertThat(facts.header().width() > 0).isEqualTo(facts.unreadable().isEmpty());
            assertThat(facts.unreadable().orElse("")).doesNotContain("in time", "memory", "in a way");
            thumbnail.read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        int reach = random.nextBoolean() ? Math.min(HEAD, damaged.length) : damaged.length;
        for (int flips = 1 << random.nextInt(7); flips > 0; flips--) {
            int at = random.nextInt(reach);
            damaged[at] = switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> (byte) 0xFF;
                case 2 -> (byte) (damaged[at] ^ 1 << random.nextInt(8));
                default -> (byte) random.nextInt(256);
            };
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length)) : damaged;
    }

    private static List<byte[]> pictures() {
        SmallTiff exif = new SmallTiff()
                .size(40, 30)
                .ascii(0x010E, "A quay")
                .directory(0x8769, new SmallTiff().ascii(0x9003, "1998:05:01 12:00:00"));
        String packet = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
                + "xmlns:dc='http://purl.org/dc/elements/1.1/' dc:format='x'/></rdf:RDF>";
        byte[] xmp = SmallPictures.utf8(packet);
        byte[] iptc = SmallPictures.resource(0x0404, SmallPictures.dataSet(2, 120, SmallPictures.utf8("A quay")));
        List<byte[]> pictures = new ArrayList<>(List.of(
                SmallPictures.jpeg(
                        SmallPictures.exif(exif.done()), SmallPictures.xmp(packet), SmallPictures.photoshop(iptc)),
                SmallPictures.png(SmallPictures.pngXmp(packet), SmallPictures.chunk("eXIf", exif.done())),
                SmallPictures.webp(SmallPictures.riffChunk("EXIF", exif.done()), SmallPictures.riffChunk("XMP ", xmp)),
                SmallPictures.gif(SmallPictures.gifComment("A quay"), SmallPictures.gifXmp(packet)),
                SmallPictures.psd(iptc),
                SmallPictures.bmp(),
                exif.done(new SmallTiff().size(1, 1)),
                exif.doneBig()));
        pictures.addAll(samples());
        return pictures;
    }

    /** The photographs of the demonstration, without their pixels. */
    private static List<byte[]> samples() {
        Path folder = Path.of(System.getProperty("project.root", ".")).resolve("samples");
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> heads = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList()) {
                heads.add(Arrays.copyOf(Files.readAllBytes(file), 20_000));
            }
            return heads;
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
