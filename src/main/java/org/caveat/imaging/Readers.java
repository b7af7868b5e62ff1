package org.caveat.imaging;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;

/** ImageIO's readers, each by the name of its provider's class, looked up when it is first needed. */
final class Readers {
    private static final String JPEG_WRITER = "com.sun.imageio.plugins.jpeg.JPEGImageWriterSpi";

    private final Map<String, ImageReaderSpi> providers = new ConcurrentHashMap<>();

    /**
     * Opens a file with a reader. It must be disposed of.
     *
     * @throws IOException where there is no such reader
     */
    ImageReader open(String provider, PictureInput input) throws IOException {
        ImageReaderSpi spi = providers.get(provider);
        if (spi == null) {
            spi = find(provider);
            providers.put(provider, spi);
        }
        ImageReader reader = spi.createReaderInstance();
        reader.setInput(input, false, true);
        return reader;
    }

    /** Java's own writer of JPEG files. It must be disposed of. */
    static ImageWriter jpegWriter() throws IOException {
        Iterator<ImageWriterSpi> all =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageWriterSpi.class, false);
        return find(all, JPEG_WRITER).createWriterInstance();
    }

    private static synchronized ImageReaderSpi find(String provider) throws IOException {
        ImageIO.setUseCache(false);
        Iterator<ImageReaderSpi> all =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        return find(all, provider);
    }

    private static <T> T find(Iterator<T> all, String provider) throws IOException {
        while (all.hasNext()) {
            T spi = all.next();
            if (spi.getClass().getName().equals(provider)) {
                return spi;
            }
        }
        throw new IOException("no " + provider);
    }
}
