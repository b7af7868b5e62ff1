package org.caveat.metadata;

import java.util.ArrayList;
import java.util.List;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.TooLarge;

/**
 * What stands between the program and readers that a hostile file can break. Whatever is thrown behind it,
 * {@link OutOfMemoryError} and {@link StackOverflowError} included, becomes a line among the problems of that one file;
 * what was read before stays.
 */
final class Wall {
    private Wall() {}

    /** Something that may throw anything. */
    @FunctionalInterface
    interface Reading {
        void run() throws Exception;
    }

    /** Something that may throw anything before it gives its value. */
    @FunctionalInterface
    interface Finding<T> {
        T find() throws Exception;
    }

    /**
     * Finds a value behind the wall.
     *
     * @param part of the file it is found in, as people know it
     * @param otherwise what stands for it where it cannot be found
     */
    static <T> T around(String part, Contents contents, T otherwise, Finding<T> finding) {
        List<T> found = new ArrayList<>();
        around(part, contents, () -> found.add(finding.find()));
        return found.isEmpty() ? otherwise : found.get(0);
    }

    /**
     * Reads behind the wall.
     *
     * @param part of the file that is read, as people know it, such as {@code EXIF}
     */
    static void around(String part, Contents contents, Reading reading) {
        try {
            reading.run();
        } catch (TooLarge large) {
            contents.problem("metadata.too-large");
        } catch (Throwable anything) {
            contents.problem("metadata.damaged", part);
        }
    }
}
