package org.caveat.reliability.share;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands in the place of the machine's own file system, for all of a process, by the system property
 * {@code java.nio.file.spi.DefaultFileSystemProvider}: each call is told to {@link Share} before it is done.
 */
public final class ShareProvider extends FileSystemProvider {
    private final FileSystemProvider inner;
    private final ShareFileSystem system;

    public ShareProvider(FileSystemProvider inner) {
        this.inner = inner;
        this.system = new ShareFileSystem(this, inner.getFileSystem(URI.create("file:///")));
    }

    private static Path told(String what, Path path) {
        Share.call(what, SharePath.inner(path));
        return SharePath.inner(path);
    }

    @Override
    public String getScheme() {
        return inner.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
        return inner.newFileSystem(uri, environment);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return new SharePath(system, inner.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path at = told("open", path);
        return new ShareChannel(at, inner.newFileChannel(at, options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream =
                inner.newDirectoryStream(told("list", folder), found -> filter.accept(new SharePath(system, found)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> found = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return found.hasNext();
                    }

                    @Override
                    public Path next() {
                        return new SharePath(system, found.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        inner.createDirectory(told("make folder", folder), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        inner.createSymbolicLink(told("link", link), SharePath.inner(target), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        inner.createLink(told("link", link), SharePath.inner(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        inner.delete(told("delete", path));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return new SharePath(system, inner.readSymbolicLink(told("read link", link)));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        inner.copy(told("copy", source), told("copy to", target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        inner.move(told("move", source), told("move to", target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return inner.isSameFile(told("compare", path), SharePath.inner(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return inner.isHidden(told("is hidden", path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return inner.getFileStore(told("file store", path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        inner.checkAccess(told("access", path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        Path at = SharePath.inner(path);
        V view = inner.getFileAttributeView(at, type, options);
        return view == null
                ? null
                : type.cast(Proxy.newProxyInstance(
                        ShareProvider.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                            Share.call("attributes", at);
                            try {
                                return method.invoke(view, given);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        }));
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return inner.readAttributes(told("attributes", path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return inner.readAttributes(told("attributes", path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        inner.setAttribute(told("set attribute", path), name, value, options);
    }
}
