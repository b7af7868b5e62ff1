package org.caveat.metadata;

import com.drew.lang.BufferBoundsException;
import com.drew.lang.RandomAccessReader;
import java.io.IOException;
import org.caveat.metadata.container.Bytes;

/** Lets the foreign readers read our bytes: never beyond their end, never more at once than is sensible. */
final class BytesReader extends RandomAccessReader {
    private final Bytes bytes;

    BytesReader(Bytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public int toUnshiftedOffset(int localOffset) {
        return localOffset;
    }

    @Override
    public byte getByte(int index) throws IOException {
        return (byte) bytes.at(index);
    }

    @Override
    public byte[] getBytes(int index, int count) throws IOException {
        return bytes.piece(index, count);
    }

    @Override
    protected void validateIndex(int index, int bytesRequested) throws IOException {
        if (!isValidIndex(index, bytesRequested)) {
            throw new BufferBoundsException(index, bytesRequested, bytes.size());
        }
    }

    @Override
    protected boolean isValidIndex(int index, int bytesRequested) {
        return index >= 0 && bytesRequested >= 0 && index <= bytes.size() - bytesRequested;
    }

    @Override
    public long getLength() {
        return bytes.size();
    }
}
