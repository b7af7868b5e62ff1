package org.caveat.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;

/**
 * A folder tree of very many small photographs: JPEG of 320 pixels and about 12 KB with EXIF, no two the same, 40 a folder;
 * six in ten with a sidecar. The same numbers make the same bytes.
 */
public final class LargeCollection {
    private static final int WIDE = 320;
    private static final int HIGH = 240;
    private static final int BASES = 48;
    private static final int GRAIN = 26;
    private static final int IN_A_FOLDER = 40;
    /** Where the EXIF goes: behind the mark with which a JPEG begins. */
    private static final int START = 2;

    private LargeCollection() {}

    /** Makes one: the folder, and how many photographs. */
    public static void main(String[] arguments) throws IOException {
        make(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    static void make(Path folder, int photographs) throws IOException {
        List<byte[]> bases = bases();
        InventedCaption captions = new InventedCaption(new InventedWords(1));
        SidecarJson json = new SidecarJson(Messages.english());
        for (int number = 0; number < photographs; number++) {
            Path photograph = folder.resolve(name(number));
            if (number % IN_A_FOLDER == 0) {
                Files.createDirectories(photograph.resolveSibling(""));
            }
            Files.write(photograph, withExif(bases.get(number % BASES), number));
            if (number % 10 < 6) {
                String name = String.valueOf(photograph.getFileName());
                Files.writeString(
                        photograph.resolveSibling(name + ".caveat.json"), json.text(captions.of(name, number)));
            }
        }
    }

    /** The file of a number, below the folder. */
    static String name(int number) {
        int folder = number / IN_A_FOLDER;
        return String.format(Locale.ROOT, "box-%03d/folder-%02d/scan-%06d.jpg", folder / 25, folder % 25, number);
    }

    private static List<byte[]> bases() throws IOException {
        List<byte[]> bases = new ArrayList<>();
        for (int base = 0; base < BASES; base++) {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(picture(base), "jpg", jpeg);
            bases.add(jpeg.toByteArray());
        }
        return bases;
    }

    private static BufferedImage picture(int base) {
        Random random = new Random(base);
        BufferedImage picture = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(base / (float) BASES, 0.3f, 0.9f), WIDE, HIGH, Color.DARK_GRAY));
        canvas.fillRect(0, 0, WIDE, HIGH);
        for (int shape = 0; shape < 12; shape++) {
            canvas.setColor(Color.getHSBColor(random.nextFloat(), 0.4f, random.nextFloat()));
            canvas.fillOval(
                    random.nextInt(WIDE), random.nextInt(HIGH), 20 + random.nextInt(80), 20 + random.nextInt(80));
        }
        canvas.dispose();
        for (int pixel = 0; pixel < WIDE * HIGH; pixel++) {
            Color colour = new Color(picture.getRGB(pixel % WIDE, pixel / WIDE));
            int grain = random.nextInt(GRAIN);
            picture.setRGB(
                    pixel % WIDE,
                    pixel / WIDE,
                    new Color(
                                    less(colour.getRed(), grain),
                                    less(colour.getGreen(), grain),
                                    less(colour.getBlue(), grain))
                            .getRGB());
        }
        return picture;
    }

    private static int less(int light, int by) {
        return Math.max(0, light - by);
    }

    /** EXIF 2.32, section 4.6: one directory of make, model, orientation, date and description, which tells the number. */
    private static byte[] withExif(byte[] jpeg, int number) {
        byte[] exif = exif(number);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        all.put(jpeg, 0, START);
        all.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        all.put(jpeg, START, jpeg.length - START);
        return all.array();
    }

    private static byte[] exif(int number) {
        String[] texts = {
            String.format(Locale.ROOT, "Invented scan number %06d", number),
            "EPSON",
            "Expression 11000XL",
            String.format(Locale.ROOT, "20%02d:%02d:%02d 10:00:00", number % 25, 1 + number % 12, 1 + number % 28)
        };
        int[] tags = {0x010E, 0x010F, 0x0110, 0x0132};
        int entries = tags.length + 1;
        int data = 8 + 2 + 12 * entries + 4;
        ByteBuffer exif = ByteBuffer.allocate(512);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) entries);
        ByteBuffer texted = ByteBuffer.allocate(256);
        for (int text = 0; text < texts.length; text++) {
            byte[] bytes = (texts[text] + "\0").getBytes(StandardCharsets.US_ASCII);
            exif.putShort((short) tags[text])
                    .putShort((short) 2)
                    .putInt(bytes.length)
                    .putInt(data + texted.position());
            texted.put(bytes);
            if (tags[text] == 0x0110) { // in the order of the tags
                exif.putShort((short) 0x0112)
                        .putShort((short) 3)
                        .putInt(1)
                        .putShort((short) 1)
                        .putShort((short) 0);
            }
        }
        exif.putInt(0).put(texted.flip());
        byte[] made = new byte[exif.position()];
        exif.flip().get(made);
        return made;
    }
}
