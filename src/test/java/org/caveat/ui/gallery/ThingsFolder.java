package org.caveat.ui.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseShort;
import org.caveat.edit.ReviseText;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region.Rectangle;
import org.caveat.model.Said;
import org.caveat.samples.Samples;
import org.caveat.ui.Told;

/** A folder for the light table: marks beyond the frame, a picture that was replaced, recto and verso, pages of 16 bits. */
final class ThingsFolder {
    /** Its mat has marks at every edge, at one of them crowded. */
    private static final String MARKED = "box 1-1.jpg";

    /** It was twice as large when its regions were drawn. */
    private static final String REPLACED = "box 1-2.jpg";

    private static final String RECTO = "box 1-3_r.jpg";
    private static final String VERSO = "box 1-3_v.jpg";
    private static final String PAGES = "box 1-4.tif";

    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T10:00:00Z"));
    private static final List<String> EDGES = List.of("top", "right", "left", "camera", "bottom", "top", "top", "left");

    private ThingsFolder() {}

    /** Makes the folder. */
    static Path make(Path folder, GalleryWords words) throws IOException {
        Files.createDirectories(folder);
        GalleryFolder.speak(folder, words);
        copy("azari-airplane-from-above.jpg", folder.resolve(MARKED));
        marked(words).beside(folder.resolve(MARKED));
        copy("osullivan-black-canyon.jpg", folder.resolve(REPLACED));
        replaced(words, folder.resolve(REPLACED)).beside(folder.resolve(REPLACED));
        copy("blossfeldt-allium.jpg", folder.resolve(RECTO));
        copy("emerson-march-pastoral.jpg", folder.resolve(VERSO));
        pages(folder.resolve(PAGES));
        return folder;
    }

    private static void copy(String sample, Path to) throws IOException {
        Files.copy(Samples.photograph(sample), to);
    }

    private static Told marked(GalleryWords words) {
        Told told = Told.nothing(MARKED);
        for (int each = 0; each < EDGES.size(); each++) {
            Kind kind = Kind.KNOWN.get(each);
            told = told.with(new AddCaveat(id(each), kind, Said.NOTHING, MARIN))
                    .with(new ReviseText(id(each), words.tag(), words.statement(), MARIN))
                    .with(new ReviseShort(id(each), words.tag(), words.personName(), MARIN))
                    .beyond(id(each), EDGES.get(each), 240 + 40 * each);
        }
        return told;
    }

    private static Told replaced(GalleryWords words, Path picture) throws IOException {
        BufferedImage now = ImageIO.read(picture.toFile());
        AnnotatedPhotograph drawn = Told.nothing(REPLACED)
                .with(new AddCaveat(id(0), Kind.IDENTITY, Said.NOTHING, MARIN))
                .with(new ReviseText(id(0), words.tag(), words.statement(), MARIN))
                .at(id(0), new Rectangle(300, 300, 400, 400))
                .state();
        return new Told(drawn.with(drawn.photograph()
                .with(PhotographFields.WIDTH, Optional.of(2 * now.getWidth()))
                .with(PhotographFields.HEIGHT, Optional.of(2 * now.getHeight()))));
    }

    /** Three samples as pages of one file, grey, 16 bits deep. */
    private static void pages(Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (String sample : Samples.PHOTOGRAPHS.subList(3, 6)) {
                BufferedImage page =
                        deep(ImageIO.read(Samples.photograph(sample).toFile()));
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage deep(BufferedImage shallow) {
        int width = shallow.getWidth();
        BufferedImage deep = new BufferedImage(width, shallow.getHeight(), BufferedImage.TYPE_USHORT_GRAY);
        for (int pixel = 0; pixel < width * shallow.getHeight(); pixel++) {
            int x = pixel % width;
            int y = pixel / width;
            int green = (shallow.getRGB(x, y) >> 8) & 0xFF;
            deep.getRaster().setSample(x, y, 0, green * 0x101);
        }
        return deep;
    }

    private static String id(int number) {
        return "urn:uuid:00000000-0000-4000-8000-00000000020" + number;
    }
}
