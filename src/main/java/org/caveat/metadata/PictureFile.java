package org.caveat.metadata;

import com.drew.metadata.exif.ExifDirectoryBase;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.CutShort;
import org.caveat.metadata.container.FileBytes;
import org.caveat.metadata.container.Format;
import org.caveat.metadata.container.Problem;
import org.caveat.text.Messages;

/** One file on the disk while it is read. */
final class PictureFile {
    static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int LAST = 8;

    private final Path file;
    private final Messages messages;
    private final Optional<Function<Path, FileFacts>> left;
    private final Contents contents = new Contents();
    private long modified;

    /** One of which everything is read. */
    PictureFile(Path file, Messages messages) {
        this(file, messages, Optional.empty());
    }

    /** @param left reads what is left in the file here; empty where nothing shall be */
    PictureFile(Path file, Messages messages, Optional<Function<Path, FileFacts>> left) {
        this.file = file;
        this.messages = messages;
        this.left = left;
    }

    /** The name as people know it. */
    static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    /** The facts of a file of which nothing is known. */
    FileFacts read() {
        return opened(() -> {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return unreadable(0, "metadata.not-a-file");
            }
            return read(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        });
    }

    /** The facts of what was just seen to be a plain file, changed then. */
    FileFacts readPlain(long changed) {
        return opened(() -> read(changed));
    }

    private FileFacts read(long changed) throws IOException {
        modified = changed;
        try (FileBytes bytes = FileBytes.open(file)) {
            return bytes.size() == 0 ? unreadable(0, "metadata.empty") : read(bytes);
        }
    }

    private interface Opening {
        FileFacts read() throws IOException;
    }

    private FileFacts opened(Opening opening) {
        try {
            return opening.read();
        } catch (NoSuchFileException missing) {
            return unreadable(0, "metadata.missing");
        } catch (AccessDeniedException denied) {
            return unreadable(0, "metadata.denied");
        } catch (IOException failed) {
            return unreadable(0, "metadata.disk");
        }
    }

    private FileFacts read(FileBytes bytes) throws IOException {
        Optional<Format> format = Format.of(bytes);
        if (format.isEmpty()) {
            return unreadable(bytes.size(), "metadata.not-a-picture");
        }
        Wall.around(format.get().name(), contents, () -> unpack(format.get(), bytes));
        // What comes forth from the blocks is no longer this picture: the small one inside a raw file has a size too.
        Optional<Contents.Extent> extent = contents.extent();
        Gathered gathered = new Gathered(contents, left.isEmpty());
        gathered.readAll();
        return facts(format.get(), bytes.size(), extent, gathered);
    }

    private void unpack(Format format, FileBytes bytes) throws IOException {
        try {
            format.unpack(bytes, contents);
        } catch (CutShort end) {
            contents.problem("metadata.cut-short");
        }
    }

    private FileFacts facts(Format format, long bytes, Optional<Contents.Extent> container, Gathered gathered) {
        Tags tags = new Tags(gathered.directories());
        TiffPicture tiff = new TiffPicture(tags);
        Optional<Contents.Extent> extent = isReadFromTiff(format)
                ? Wall.around("EXIF", contents, Optional.empty(), () -> tiff.size(format))
                : container;
        Facts facts = new FactsFound(gathered, contents).all();
        String mediaType = Wall.around("EXIF", contents, format.mediaType(), () -> tiff.mediaType(format));
        int orientation = Wall.around("EXIF", contents, 1, () -> orientation(tags));
        boolean onItsSide = orientation >= FIRST_ON_ITS_SIDE;
        int width = extent.map(Contents.Extent::width).orElse(0);
        int height = extent.map(Contents.Extent::height).orElse(0);
        Header header = new Header(
                mediaType,
                bytes,
                onItsSide ? height : width,
                onItsSide ? width : height,
                orientation,
                gathered.profile());
        Optional<String> unreadable =
                extent.isPresent() ? Optional.empty() : Optional.of(messages.get("metadata.no-size", name(file)));
        return new FileFacts(header, facts, rest(gathered), unreadable);
    }

    private Rest rest(Gathered gathered) {
        return left.<Rest>map(reader -> new Rest.InTheFile(FileAt.of(file), modified, reader))
                .orElseGet(() -> new Rest.Held(gathered.entries(), problems()));
    }

    private static boolean isReadFromTiff(Format format) {
        return switch (format) {
            case TIFF, ORF, RW2, CR2, CR3 -> true;
            default -> false;
        };
    }

    /** What the container prescribes, else EXIF; a value that is none of the eight is none. */
    private int orientation(Tags tags) {
        return contents.orientation()
                .or(() -> tags.firstInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .filter(value -> value >= 1 && value <= LAST)
                .orElse(1);
    }

    private List<String> problems() {
        return contents.problems().stream().map(this::inWords).distinct().toList();
    }

    private String inWords(Problem problem) {
        return messages.get(problem.key(), problem.arguments().toArray());
    }

    private FileFacts unreadable(long bytes, String key) {
        return FileFacts.unreadable(bytes, UNKNOWN_TYPE, messages.get(key, name(file)));
    }
}
