package org.caveat.imaging;

import java.io.IOException;
import java.io.InputStream;
import javax.imageio.stream.ImageInputStreamImpl;
import org.caveat.imaging.tiff.RandomBytes;

/**
 * A picture as ImageIO wants it, opened for reading alone and without a copy in memory or in a temporary file.
 *
 * <p>A file is read through an interruptible channel, at its end too: once the {@link org.caveat.work.Deadline} is over,
 * the next read ends a decoder that would never end by itself.
 */
final class PictureInput extends ImageInputStreamImpl implements RandomBytes {
    private static final int WINDOW_BYTES = 1 << 16;
    /** As much is looked at first: often it is only to be seen of what kind and how large a picture is. */
    private static final int FIRST_BYTES = 1 << 12;

    private final Origin.Content content;
    private byte[] window = new byte[FIRST_BYTES];
    private long windowStart;
    private int windowLength;

    /** @throws IOException where it cannot be opened */
    PictureInput(Origin origin) throws IOException {
        content = origin.open();
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        if (!isInWindow()) {
            fill();
        }
        return windowLength == 0 ? -1 : window[(int) (streamPos++ - windowStart)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (!isInWindow()) {
            fill();
        }
        if (windowLength == 0) {
            return -1;
        }
        int at = (int) (streamPos - windowStart);
        int count = Math.min(length, windowLength - at);
        System.arraycopy(window, at, into, offset, count);
        streamPos += count;
        return count;
    }

    /** Past the window, and without regard to where the stream is. */
    @Override
    public int read(byte[] into, int offset, int length, long from) throws IOException {
        return content.read(into, offset, length, from);
    }

    @Override
    public long length() {
        try {
            return content.size();
        } catch (IOException unknown) {
            return -1;
        }
    }

    /** All of it from the start, as a stream; closing it changes nothing. */
    InputStream stream() throws IOException {
        seek(0);
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return PictureInput.this.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return PictureInput.this.read(into, offset, length);
            }
        };
    }

    @Override
    public void close() throws IOException {
        try (content) {
            super.close();
        }
    }

    /**
     * Empty, and so that there is none: the machine would keep every picture that was looked at, with its window, until it
     * gets round to closing what is closed. Whoever opens one closes it.
     */
    @Override
    @SuppressWarnings({"deprecation", "removal", "Finalize"})
    protected void finalize() {
        // nothing is left to do
    }

    private boolean isInWindow() {
        return streamPos >= windowStart && streamPos < windowStart + windowLength;
    }

    private void fill() throws IOException {
        checkClosed();
        if (windowLength > 0 && window.length == FIRST_BYTES) {
            long bytes = length();
            window = new byte[bytes > 0 ? (int) Math.min(bytes, WINDOW_BYTES) : WINDOW_BYTES];
        }
        windowStart = streamPos;
        windowLength = Math.max(0, content.read(window, 0, window.length, windowStart));
    }
}
