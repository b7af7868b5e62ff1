package org.caveat.metadata;

import com.drew.imaging.tiff.TiffReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.caveat.metadata.container.Block;
import org.caveat.metadata.container.Bytes;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.FileBytes;
import org.caveat.metadata.container.Format;
import org.caveat.work.Deadline;

/**
 * Finds the small JPEG that EXIF keeps of the picture (CIPA DC-008, 4.5.5). It is stored as the picture is, to be turned
 * like it; and nobody promises that it still shows the same. May be used by many threads.
 */
public final class EmbeddedThumbnail {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final int AT_ONCE = 16;
    private static final int REDUCED = 1;

    private final Deadline deadline = new Deadline("thumbnail", LIMIT, AT_ONCE);

    /** The thumbnail's bytes; nothing where the file has none, or is damaged, or no picture at all. */
    public Optional<byte[]> read(Path file) {
        try {
            return deadline.run(() -> find(file));
        } catch (TimeoutException | ExecutionException none) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> find(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileBytes bytes = FileBytes.open(file)) {
            Optional<Format> format = Format.of(bytes);
            return format.isEmpty() ? Optional.empty() : find(format.get(), bytes);
        }
    }

    private static Optional<byte[]> find(Format format, FileBytes file) {
        Contents contents = new Contents();
        Wall.around(format.name(), contents, () -> format.unpack(file, contents));
        for (Optional<Block> next = contents.nextBlock(); next.isPresent(); next = contents.nextBlock()) {
            Block block = next.get();
            if (block.kind() == Block.Kind.TIFF) {
                return Wall.around("EXIF", contents, Optional.empty(), () -> inTiff(format, block.bytes(), contents));
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> inTiff(Format format, Bytes tiff, Contents contents) throws Exception {
        Metadata metadata = new Metadata();
        Wall.around("EXIF", contents, () -> new TiffReader()
                .processTiff(new BytesReader(tiff), new BoundedTiffHandler(metadata, contents), 0));
        for (ExifThumbnailDirectory directory : metadata.getDirectoriesOfType(ExifThumbnailDirectory.class)) {
            Long offset = directory.getLongObject(ExifThumbnailDirectory.TAG_THUMBNAIL_OFFSET);
            Long length = directory.getLongObject(ExifThumbnailDirectory.TAG_THUMBNAIL_LENGTH);
            boolean isThumbnail = format != Format.TIFF || isReduced(directory);
            if (isThumbnail && offset != null && length != null && tiff.has(offset, "\u00FF\u00D8\u00FF")) {
                return Optional.of(tiff.piece(offset, length));
            }
        }
        return Optional.empty();
    }

    /** What follows the first page of a TIFF is another page, unless it says that it is a copy. */
    private static boolean isReduced(ExifThumbnailDirectory directory) {
        Integer type = directory.getInteger(ExifDirectoryBase.TAG_NEW_SUBFILE_TYPE);
        return type != null && (type & REDUCED) == REDUCED;
    }
}
