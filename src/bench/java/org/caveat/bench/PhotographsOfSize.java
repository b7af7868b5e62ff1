package org.caveat.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/**
 * JPEG files as large as a camera's, made from the samples: enlarged, with grain, so that they compress as photographs do
 * and not as a plain surface.
 */
final class PhotographsOfSize {
    private static final float QUALITY = 0.9f;
    private static final int GRAIN = 14;

    private PhotographsOfSize() {}

    /** The samples, which lie in the project. */
    static List<Path> samples() throws IOException {
        Path folder = Path.of(System.getProperty("project.root", ".")).resolve("samples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
        }
    }

    /** Makes files in a folder: as many of them different as there are samples, the others copies of these. */
    static void make(Path folder, int count, int width, int height) throws IOException {
        Files.createDirectories(folder);
        List<Path> made = new ArrayList<>();
        List<Path> samples = samples();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve(String.format("photograph-%05d.jpg", i));
            if (i < samples.size()) {
                made.add(file);
                write(enlarged(ImageIO.read(samples.get(i).toFile()), width, height, i), file);
            } else {
                Files.copy(made.get(i % made.size()), file);
            }
        }
    }

    private static BufferedImage enlarged(BufferedImage sample, int width, int height, long seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(sample, 0, 0, width, height, null);
        canvas.dispose();
        Random random = new Random(seed);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = grained(row[x], random.nextInt(2 * GRAIN + 1) - GRAIN);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    private static int grained(int rgb, int grain) {
        int grained = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            grained |= Math.max(0, Math.min(255, (rgb >> shift & 0xFF) + grain)) << shift;
        }
        return grained;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
