package org.caveat.sidecar.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Something stands in the place of a file and is none. */
public final class NoFile extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private NoFile(Path path, Kind kind) {
        super(path.toString(), null, kind.name());
        this.kind = kind;
    }

    /** What stands there. */
    public enum Kind {
        FOLDER,
        /** It would be waited for, or read, without end. */
        PIPE_OR_DEVICE,
        /** Into another folder, or to itself. The file may lie on a disk that is away: nobody knows that nothing was said. */
        LINK_TO_NOTHING
    }

    public Kind kind() {
        return kind;
    }

    /**
     * Refuses what is no file.
     *
     * @throws NoFile where something else stands there
     * @throws NoSuchFileException where nothing does
     * @throws IOException where that cannot be told
     */
    static void refuse(Path path) throws IOException {
        BasicFileAttributes there = attributes(path);
        if (there.isDirectory()) {
            throw new NoFile(path, Kind.FOLDER);
        }
        // elsewhere a file that is merely of a special kind is called so too
        boolean hasPipes = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (hasPipes && there.isOther()) {
            throw new NoFile(path, Kind.PIPE_OR_DEVICE);
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (AccessDeniedException notAllowed) {
            throw notAllowed;
        } catch (IOException reason) {
            throw Files.isSymbolicLink(path) && !leadsBeside(path) ? new NoFile(path, Kind.LINK_TO_NOTHING) : reason;
        }
    }

    /** Whether a link means a file of its own folder: then that folder tells whether it is there. */
    private static boolean leadsBeside(Path link) throws IOException {
        Path meant = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
        return !Files.isSymbolicLink(meant)
                && Objects.equals(meant.getParent(), link.normalize().getParent());
    }
}
