package org.caveat.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** Photographs of which there are pictures, made up for a test, and what is exported of them. */
public final class Pictured {
    private Pictured() {}

    /** A photograph of which something is said. */
    public static Holding photograph(Path picture, AnnotatedPhotograph state) {
        String name = picture.getFileName().toString();
        Loaded sidecar = new Loaded.Present(state, new Basis(java.util.Optional.of("{}"), state));
        return new Holding(
                new Found(name, picture, List.of()), new MetadataReader(Messages.english()).read(picture), sidecar);
    }

    /** A picture of four quarters in different colours. */
    public static Path quarters(Path file, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {
            new Color(200, 30, 30), new Color(30, 160, 60), new Color(40, 60, 190), new Color(230, 210, 40)
        };
        for (int i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        graphics.dispose();
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        ImageIO.write(image, ending.equals("tif") ? "tiff" : ending.equals("jpg") ? "jpeg" : ending, file.toFile());
        return file;
    }

    /** Exports what some photographs are told with. */
    public static ExportReport export(
            Exports exports, List<Holding> photographs, String format, Path target, ExportOptions options)
            throws ExportFailure {
        CollectionOnDisk collection = Given.collection(photographs);
        return exports.run(new ExportPlan(collection, List.of(format), target, options), Progress.NONE);
    }

    /** Every file below a folder, by its path in it, as it is. */
    public static java.util.SortedMap<String, String> bytes(Path folder) throws Exception {
        java.util.SortedMap<String, String> all = new java.util.TreeMap<>();
        for (Path file : ForeignReading.files(folder)) {
            all.put(
                    folder.relativize(file).toString(),
                    new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return all;
    }
}
