package org.caveat.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.NodeList;

/** JPEG files by Java's own writer, in the ways in which a JPEG can be coded. */
public final class MadeJpeg {
    private static final String TREE = "javax_imageio_jpeg_image_1.0";
    private static final float QUALITY = 0.92f;

    private final boolean progressive;
    private final String sampling;
    private final int restartInterval;

    private MadeJpeg(boolean progressive, String sampling, int restartInterval) {
        this.progressive = progressive;
        this.sampling = sampling;
        this.restartInterval = restartInterval;
    }

    /** Sequential, colours at half the size. */
    public static byte[] of(BufferedImage image) {
        return new MadeJpeg(false, "22", 0).write(image);
    }

    public static byte[] progressive(BufferedImage image) {
        return new MadeJpeg(true, "22", 0).write(image);
    }

    /**
     * One whose colours are sampled less often.
     *
     * @param sampling of the luminance, across and down, such as {@code 21}
     */
    public static byte[] sampled(BufferedImage image, String sampling) {
        return new MadeJpeg(false, sampling, 0).write(image);
    }

    /**
     * One with restart markers.
     *
     * @param interval units between two of them
     */
    public static byte[] restarting(BufferedImage image, int interval) {
        return new MadeJpeg(false, "22", interval).write(image);
    }

    /** Four inks, stored the other way round as Adobe's programs do (Adobe TN 5116, 18). */
    public static byte[] inks(Raster inks) {
        byte[] jpeg = write(new IIOImage(inks, null, null), writer().getDefaultWriteParam());
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14});
        out.writeBytes(adobe);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private byte[] write(BufferedImage image) {
        ImageWriteParam param = writer().getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        IIOMetadata metadata =
                writer().getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        try {
            metadata.setFromTree(TREE, edited((IIOMetadataNode) metadata.getAsTree(TREE)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return write(new IIOImage(image, null, metadata), param);
    }

    private IIOMetadataNode edited(IIOMetadataNode tree) {
        NodeList colours = tree.getElementsByTagName("componentSpec");
        if (colours.getLength() == 3) {
            IIOMetadataNode luminance = (IIOMetadataNode) colours.item(0);
            luminance.setAttribute("HsamplingFactor", sampling.substring(0, 1));
            luminance.setAttribute("VsamplingFactor", sampling.substring(1));
        }
        if (restartInterval > 0) {
            IIOMetadataNode interval = new IIOMetadataNode("dri");
            interval.setAttribute("interval", Integer.toString(restartInterval));
            IIOMetadataNode sequence = (IIOMetadataNode)
                    tree.getElementsByTagName("markerSequence").item(0);
            sequence.insertBefore(interval, tree.getElementsByTagName("sof").item(0));
        }
        return tree;
    }

    private static byte[] write(IIOImage image, ImageWriteParam param) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = writer();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, param);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter writer() {
        try {
            return Readers.jpegWriter();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
