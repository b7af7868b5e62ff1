package org.caveat.imaging;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.text.Messages;

/** Pictures made for tests, of which every pixel is known. */
public final class MadePictures {

    private MadePictures() {}

    /** What opens pictures that all lie in one way. */
    static Pictures lying(int orientation) {
        return new Pictures(file -> facts(orientation), Messages.english());
    }

    static Pictures upright() {
        return lying(1);
    }

    static FileFacts facts(int orientation) {
        Header header = new Header("image/jpeg", 1, 1, 1, orientation, Optional.empty());
        return new FileFacts(header, Facts.NONE, java.util.List.of(), java.util.List.of(), Optional.empty());
    }

    /** A picture of which no two pixels of a small size are alike. */
    static BufferedImage numbered(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x * 5 & 0xFF) << 16 | (y * 7 & 0xFF) << 8 | (x + y * 3 & 0xFF));
            }
        }
        return image;
    }

    /** A picture of few colours, so that a palette holds them all. */
    static BufferedImage grid(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x / 5 * 30) << 16 | (y / 5 * 40) << 8 | 0x20);
            }
        }
        return image;
    }

    /** A picture like a photograph: slow changes of colour, shapes with edges, some noise. */
    public static BufferedImage photograph(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, new Color(200, 180, 120), width, height, new Color(20, 60, 110)));
        canvas.fillRect(0, 0, width, height);
        Random random = new Random(1945);
        for (int i = 0; i < 60; i++) {
            int grey = random.nextInt(200);
            canvas.setColor(new Color(grey + random.nextInt(40), grey + random.nextInt(40), grey + random.nextInt(40)));
            canvas.fillOval(
                    random.nextInt(width),
                    random.nextInt(height),
                    8 + random.nextInt(width / 6),
                    8 + random.nextInt(height / 6));
        }
        canvas.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, noisy(image.getRGB(x, y), random.nextInt(17) - 8));
            }
        }
        return image;
    }

    private static int noisy(int rgb, int noise) {
        return clamp((rgb >> 16 & 0xFF) + noise) << 16
                | clamp((rgb >> 8 & 0xFF) + noise) << 8
                | clamp((rgb & 0xFF) + noise);
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }

    static Path write(BufferedImage image, String format, Path file) {
        return write(bytes(image, format), file);
    }

    static Path write(byte[] bytes, Path file) {
        try {
            return Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] bytes(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("no writer of " + format);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** The same JPEG with one more segment behind its first. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] payload) {
        int behindFirst = 4 + (((jpeg[4] & 0xFF) << 8) | (jpeg[5] & 0xFF));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, behindFirst);
        out.write(0xFF);
        out.write(marker);
        out.write((payload.length + 2) >> 8);
        out.write(payload.length + 2);
        out.writeBytes(payload);
        out.write(jpeg, behindFirst, jpeg.length - behindFirst);
        return out.toByteArray();
    }

    /** The same JPEG with a colour profile (ICC.1:2022, B.4). */
    static byte[] withProfile(byte[] jpeg, byte[] profile) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.writeBytes("ICC_PROFILE\0\1\1".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        payload.writeBytes(profile);
        return withSegment(jpeg, 0xE2, payload.toByteArray());
    }
}
