package org.caveat.sidecar.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** The disk of this machine, or what it takes for one. */
public final class LocalDisk implements Disk {
    /** Links followed at most, as on Linux. */
    private static final int MOST_LINKS = 40;
    /** UTF-16 units of a file's name that no file system in use takes more than. */
    private static final int LONGEST_NAME = 255;
    /** Bytes of a file's name that every file system in use takes, those that encrypt names among them. */
    private static final int SHORT_ENOUGH = 140;
    /** File systems of which the system says the kind, and that one machine alone has open. Windows names shares like disks. */
    private static final Set<String> OF_ONE_MACHINE =
            Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "overlay", "apfs", "hfs");

    @Override
    public Optional<byte[]> read(Path file, int most) throws IOException {
        try {
            NoFile.refuse(file);
            return readPlain(file, most);
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        } catch (NoFile somethingElse) {
            throw somethingElse;
        } catch (FileSystemException reason) {
            return nothing(file, reason);
        }
    }

    @Override
    public Optional<byte[]> readPlain(Path file, int most) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(stream.readNBytes(most));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        } catch (FileSystemException reason) {
            return nothing(file, reason);
        }
    }

    /** Under a name that no file can have there is none. */
    private static Optional<byte[]> nothing(Path file, FileSystemException reason) throws FileSystemException {
        if (isTooLong(file)) {
            return Optional.empty();
        }
        throw reason;
    }

    @Override
    public Output create(Path file) throws IOException {
        return new Channel(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    @Override
    public void liken(Path file, Path model) throws IOException {
        PosixFileAttributeView of = Files.getFileAttributeView(model, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (of == null || to == null || !Files.exists(model)) {
            return;
        }
        PosixFileAttributes attributes = of.readAttributes();
        try {
            to.setGroup(attributes.group());
        } catch (IOException notAMember) {
            // Only a member of the group may give a file to it; the words matter more than the group.
        }
        to.setPermissions(attributes.permissions());
    }

    @Override
    public void moveOver(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException foldersCannotBeOpenedHere) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public Optional<Instant> modified(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isShared(Path folder) {
        try {
            return !OF_ONE_MACHINE.contains(
                    Files.getFileStore(folder.toAbsolutePath()).type());
        } catch (IOException | UnsupportedOperationException notKnown) {
            return true;
        }
    }

    @Override
    public Instant now(Path folder) throws IOException {
        if (!isShared(folder)) {
            return Instant.now();
        }
        Path probe = folder.resolve(AtomicFile.newName());
        try {
            create(probe).close();
            return Files.getLastModifiedTime(probe).toInstant();
        } finally {
            delete(probe);
        }
    }

    @Override
    public Path behindLinks(Path file) {
        Path meant = file;
        for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(meant); links++) {
            try {
                meant = meant.resolveSibling(Files.readSymbolicLink(meant));
            } catch (IOException unreadable) {
                return meant;
            }
        }
        return meant;
    }

    @Override
    public List<Path> list(Path folder, String glob) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
            stream.forEach(files::add);
        }
        return files;
    }

    @Override
    public Optional<Obstacle> obstacle(Path file) {
        if (isTooLong(file)) {
            return Optional.of(Obstacle.NAME_TOO_LONG);
        }
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        boolean writable = folder != null && Files.isWritable(folder);
        return writable ? Optional.empty() : Optional.of(Obstacle.FOLDER_READ_ONLY);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        for (Path at = folder.toAbsolutePath(); at != null && Files.notExists(at); at = at.getParent()) {
            made.push(at);
        }
        Files.createDirectories(folder);
        for (Path each : made) {
            forceFolder(AtomicFile.folder(each));
        }
    }

    /** Asks the file system: how long a name may be, and in what it is counted, differs from one to the next. */
    private static boolean isTooLong(Path file) {
        String name = String.valueOf(file.getFileName());
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes <= SHORT_ENOUGH || name.length() > LONGEST_NAME) {
            return bytes > SHORT_ENOUGH;
        }
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return false;
        } catch (NoSuchFileException | AccessDeniedException answered) {
            return false;
        } catch (IOException refused) {
            return Files.isDirectory(AtomicFile.folder(file.toAbsolutePath()));
        }
    }

    @Override
    public long room(Path folder) {
        try {
            long bytes = Files.getFileStore(folder).getUsableSpace();
            return bytes < 0 ? Long.MAX_VALUE : bytes;
        } catch (IOException | UnsupportedOperationException notKnown) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private record Channel(FileChannel file) implements Output {
        @Override
        public void write(ByteBuffer bytes) throws IOException {
            file.write(bytes);
        }

        @Override
        public void force() throws IOException {
            file.force(true);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
