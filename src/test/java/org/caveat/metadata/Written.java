package org.caveat.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes put together piece by piece. */
final class Written {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Written text(String latin) {
        bytes.writeBytes(latin.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Written utf8(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Written bytes(byte... more) {
        bytes.writeBytes(more);
        return this;
    }

    Written u8(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    Written big16(int... values) {
        for (int value : values) {
            u8(value >> 8, value);
        }
        return this;
    }

    Written big32(long... values) {
        for (long value : values) {
            big16((int) (value >> 16), (int) value);
        }
        return this;
    }

    Written little16(int... values) {
        for (int value : values) {
            u8(value, value >> 8);
        }
        return this;
    }

    Written little32(long... values) {
        for (long value : values) {
            little16((int) value, (int) (value >> 16));
        }
        return this;
    }

    Written little64(long... values) {
        for (long value : values) {
            little32(value, value >> 32);
        }
        return this;
    }

    byte[] done() {
        return bytes.toByteArray();
    }
}
