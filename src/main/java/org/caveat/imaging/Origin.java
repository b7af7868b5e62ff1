package org.caveat.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the bytes of a picture are: a file, or a part of one that was read before. Each opening begins anew. */
interface Origin {

    /** The file that people know. */
    Path file();

    /**
     * Opens the bytes for reading.
     *
     * @throws IOException where they cannot be read
     */
    Content open() throws IOException;

    /** A whole file. It is read through an interruptible channel. */
    static Origin of(Path file) {
        return new Origin() {
            @Override
            public Path file() {
                return file;
            }

            @Override
            public Content open() throws IOException {
                if (Files.exists(file) && !Files.isRegularFile(file)) {
                    throw new IOException("no file: " + file);
                }
                return new FileContent(FileChannel.open(file, StandardOpenOption.READ));
            }
        };
    }

    /** A picture that was found within a file. */
    static Origin within(Path file, byte[] picture) {
        return new Origin() {
            @Override
            public Path file() {
                return file;
            }

            @Override
            public Content open() {
                return new MemoryContent(picture);
            }
        };
    }

    /** Bytes that can be read from any place. */
    interface Content extends AutoCloseable {

        /**
         * Reads bytes.
         *
         * @param from where the first one stands
         * @return how many; not over 0 at the end
         * @throws IOException where they cannot be read, and where the reading thread was interrupted
         */
        int read(byte[] into, int offset, int length, long from) throws IOException;

        long size() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Bytes of a file. */
    record FileContent(FileChannel channel) implements Content {
        @Override
        public int read(byte[] into, int offset, int length, long from) throws IOException {
            return channel.read(ByteBuffer.wrap(into, offset, length), from);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Bytes in memory. */
    final class MemoryContent implements Content {
        private final byte[] bytes;

        MemoryContent(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(byte[] into, int offset, int length, long from) {
            int count = (int) Math.max(0, Math.min(length, bytes.length - from));
            System.arraycopy(bytes, (int) Math.min(from, bytes.length), into, offset, count);
            return count;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
