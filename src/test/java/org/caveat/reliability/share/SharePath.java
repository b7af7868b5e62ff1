package org.caveat.reliability.share;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A path whose file system is that of the share. */
final class SharePath implements Path {
    private final ShareFileSystem system;
    private final Path inner;

    SharePath(ShareFileSystem system, Path inner) {
        this.system = system;
        // some paths of the machine's own come back by way of its default file system, which is this one
        this.inner = inner(inner);
    }

    /** The path of the machine's own file system. */
    static Path inner(Path path) {
        return path instanceof SharePath share ? share.inner : path;
    }

    private @Nullable Path outer(@Nullable Path path) {
        return path == null ? null : new SharePath(system, path);
    }

    @Override
    public FileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return inner.isAbsolute();
    }

    @Override
    public Path getRoot() {
        return outer(inner.getRoot());
    }

    @Override
    public Path getFileName() {
        return outer(inner.getFileName());
    }

    @Override
    public Path getParent() {
        return outer(inner.getParent());
    }

    @Override
    public int getNameCount() {
        return inner.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return outer(inner.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return outer(inner.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return inner.startsWith(inner(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return inner.endsWith(inner(other));
    }

    @Override
    public Path normalize() {
        return outer(inner.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return outer(inner.resolve(inner(other)));
    }

    @Override
    public Path relativize(Path other) {
        return outer(inner.relativize(inner(other)));
    }

    @Override
    public URI toUri() {
        return inner.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return outer(inner.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        Share.call("real path", inner);
        return outer(inner.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return inner.register(watcher, events, modifiers);
    }

    @Override
    public Iterator<Path> iterator() {
        Iterator<Path> names = inner.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return names.hasNext();
            }

            @Override
            public Path next() {
                return outer(names.next());
            }
        };
    }

    @Override
    public int compareTo(Path other) {
        return inner.compareTo(inner(other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharePath share && share.inner.equals(inner);
    }

    @Override
    public int hashCode() {
        return inner.hashCode();
    }

    @Override
    public String toString() {
        return inner.toString();
    }
}
