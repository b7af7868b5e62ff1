package org.caveat.metadata;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A text in bytes, from which it comes back to the letter: in UTF-8, or in UTF-16 where UTF-8 would lose half a surrogate
 * pair.
 */
public final class KeptText {
    private KeptText() {}

    /**
     * Writes a text.
     *
     * @throws IOException where it cannot be written
     */
    public static void write(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean isWhole = new String(bytes, StandardCharsets.UTF_8).equals(text);
        out.writeBoolean(isWhole);
        if (isWhole) {
            out.writeInt(bytes.length);
            out.write(bytes);
        } else {
            out.writeInt(text.length());
            out.writeChars(text);
        }
    }

    /**
     * Reads a text that was written.
     *
     * @throws IOException where it is not what was written
     * @throws java.nio.BufferUnderflowException where it ends early
     */
    public static String read(ByteBuffer in) throws IOException {
        boolean isWhole = in.get() != 0;
        int length = in.getInt();
        int size = isWhole ? 1 : Character.BYTES;
        if (length < 0 || length > in.remaining() / size) { // a spoilt length takes no memory
            throw new IOException("no length that was written");
        }
        byte[] bytes = new byte[length * size];
        in.get(bytes);
        return isWhole
                ? new String(bytes, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
