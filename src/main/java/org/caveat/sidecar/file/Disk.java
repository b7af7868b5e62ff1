package org.caveat.sidecar.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a save asks of the disk, step by step, so that a test can let each step fail. */
public interface Disk {

    /**
     * The bytes of a file, or the first so many; empty where there is no such file.
     *
     * @throws IOException where it cannot be read
     */
    Optional<byte[]> read(Path file, int most) throws IOException;

    /**
     * The bytes of what was just seen to be a plain file, so that it need not be looked at again; else as {@link #read}.
     *
     * @throws IOException where it cannot be read
     */
    default Optional<byte[]> readPlain(Path file, int most) throws IOException {
        return read(file, most);
    }

    /**
     * Creates a file that must not exist, with the rights the system gives a new file.
     *
     * @throws IOException a {@link java.nio.file.FileAlreadyExistsException} where it exists
     */
    Output create(Path file) throws IOException;

    /**
     * Gives a new file the mode and the group of the one it will replace, as far as the system has them.
     *
     * @throws IOException where the mode cannot be set
     */
    void liken(Path file, Path model) throws IOException;

    /**
     * Puts a file in the place of another in one step, or not at all.
     *
     * @throws IOException an {@link java.nio.file.AtomicMoveNotSupportedException} where that cannot be done here
     */
    void moveOver(Path file, Path target) throws IOException;

    /**
     * Forces the names in a folder to the disk, where the system can.
     *
     * @throws IOException where the disk fails
     */
    void forceFolder(Path folder) throws IOException;

    /**
     * Removes one of our own files, if it is there.
     *
     * @throws IOException where it cannot be removed
     */
    void delete(Path file) throws IOException;

    /** When a file was written last; empty where there is none. */
    Optional<Instant> modified(Path file);

    /** Whether other machines may write into a folder, as on a share; so where that is not known. */
    boolean isShared(Path folder);

    /**
     * What time it is by the clock of a folder's disk, which may be another machine's. A share is asked by writing to it.
     *
     * @throws IOException where it does not say
     */
    Instant now(Path folder) throws IOException;

    /** The file that a path means, behind any links. */
    Path behindLinks(Path file);

    /**
     * The files of a folder whose names fit a pattern.
     *
     * @param glob a pattern as of {@link java.nio.file.FileSystem#getPathMatcher}
     * @throws IOException where the folder cannot be read
     */
    List<Path> list(Path folder, String glob) throws IOException;

    /** Why no file of that path could be written; empty where nothing speaks against it. Writes nothing. */
    Optional<Obstacle> obstacle(Path file);

    /**
     * Creates a folder and those it is in, as far as they are not there, so that they stay when the power fails.
     *
     * @throws IOException where that is not allowed
     */
    void makeFolder(Path folder) throws IOException;

    /** Bytes that still fit on the disk of a folder; very many where that is not known. */
    long room(Path folder);

    /** Waits, so that another program can let go. */
    void pause(Duration time);

    /** Why no file can be written somewhere. */
    enum Obstacle {
        FOLDER_READ_ONLY,
        NAME_TOO_LONG
    }

    /** A file being written. */
    interface Output extends Closeable {

        /**
         * Writes as many of the remaining bytes as the disk takes.
         *
         * @throws IOException where the disk is full or fails
         */
        void write(ByteBuffer bytes) throws IOException;

        /**
         * Forces what was written to the disk.
         *
         * @throws IOException where the disk fails
         */
        void force() throws IOException;

        @Override
        void close() throws IOException;
    }
}
