package org.caveat.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * One state of one file: it is another once its size or its time of change is another.
 *
 * @param path absolute
 * @param bytes its size
 * @param modified nanoseconds since 1970
 */
public record FileKey(String path, long bytes, long modified) {

    /**
     * The state a file is in now.
     *
     * @throws IOException where it is not there or may not be looked at
     */
    public static FileKey of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileKey(
                file.toAbsolutePath().normalize().toString(),
                now.size(),
                now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
