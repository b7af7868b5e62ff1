package org.caveat.reliability.share;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file: each reading and writing of it is a call too. */
final class ShareChannel extends FileChannel {
    private final Path path;
    private final FileChannel inner;

    ShareChannel(Path path, FileChannel inner) {
        this.path = path;
        this.inner = inner;
    }

    private FileChannel told(String what) {
        Share.call(what, path);
        return inner;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return told("read").read(to);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        return told("read").read(to, offset, length);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return told("read").read(to, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return told("write").write(from);
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        return told("write").write(from, offset, length);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return told("write").write(from, position);
    }

    @Override
    public long position() throws IOException {
        return inner.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        inner.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return told("size").size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        told("truncate").truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        told("force").force(metaData);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return told("transfer").transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        return told("transfer").transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return told("map").map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return told("lock").lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return told("lock").tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        told("close").close();
    }
}
