package org.caveat.metadata.container;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bytes of a file, read a page at a time as they are asked for. Whoever interrupts the reading thread ends it: the
 * channel closes, and every later read fails.
 */
public final class FileBytes extends Bytes implements Closeable {
    private static final int PAGE = 8 << 10;
    private static final int PAGES_KEPT = 16;

    private final FileChannel channel;
    private final long size;
    private final Map<Long, byte[]> pages = new RecentPages();
    private long openPage = -1;
    private byte[] open = new byte[0];

    private FileBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        size = channel.size();
    }

    /**
     * Opens a file for reading.
     *
     * @throws IOException where it is not there or may not be read
     */
    public static FileBytes open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new FileBytes(channel);
        } catch (IOException unreadable) {
            channel.close();
            throw unreadable;
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int at(long place) throws IOException {
        if (place < 0 || place >= size) {
            throw new CutShort(place, 1, size);
        }
        long page = place / PAGE;
        if (page != openPage) {
            turnTo(page);
        }
        return open[(int) (place % PAGE)] & 0xFF;
    }

    @Override
    protected void fill(long from, byte[] piece) throws IOException {
        long last = (from + piece.length - 1) / PAGE;
        if (piece.length > 0 && from / PAGE == last && piece.length < PAGE) {
            at(from);
            System.arraycopy(open, (int) (from % PAGE), piece, 0, piece.length);
        } else {
            read(from, piece);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void turnTo(long page) throws IOException {
        byte[] kept = pages.get(page);
        if (kept == null) {
            kept = new byte[(int) Math.min(PAGE, size - page * PAGE)];
            read(page * PAGE, kept);
            pages.put(page, kept);
        }
        openPage = page;
        open = kept;
    }

    private void read(long from, byte[] into) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(into);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new CutShort(from, into.length, from + buffer.position());
            }
        }
    }

    /** The pages last turned to. */
    private static final class RecentPages extends LinkedHashMap<Long, byte[]> {
        private static final long serialVersionUID = 1L;

        RecentPages() {
            super(PAGES_KEPT * 2, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > PAGES_KEPT;
        }
    }
}
