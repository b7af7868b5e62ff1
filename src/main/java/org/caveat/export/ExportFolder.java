package org.caveat.export;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder that one format writes into. It lies aside until the whole export is there. What did not change since an
 * earlier export is taken over, with its time of change. Used by one thread, but for {@link #put} and {@link #noted}.
 */
public final class ExportFolder {
    private static final int WRITTEN_AT_ONCE = 1 << 20;

    private final Path aside;
    private final Path earlier;
    private final Map<String, ExportedFile> earlierFiles;
    private final List<ExportedFile> files = new ArrayList<>();
    /** Folders that are there, as far as is known. */
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    private int unchanged;

    /**
     * @param aside the folder to write into
     * @param earlier where an earlier export of the format lies, which need not be there
     * @param earlierFiles what that earlier export wrote, by path
     */
    ExportFolder(Path aside, Path earlier, Map<String, ExportedFile> earlierFiles) {
        this.aside = aside;
        this.earlier = earlier;
        this.earlierFiles = Map.copyOf(earlierFiles);
    }

    /** Writes a text in UTF-8. What cannot be written in UTF-8, half a surrogate pair, becomes U+FFFD. */
    public void write(String path, String text) throws IOException {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> whole.appendCodePoint(isHalf(point) ? 0xFFFD : point));
        write(path, whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What writes a file from its beginning to its end. */
    public interface Writing {
        void to(Writer out) throws IOException;
    }

    /**
     * Writes a text in UTF-8 as it is made, so that it need not be in memory as a whole; or takes over the earlier file that
     * holds the very same. What cannot be written in UTF-8, half a surrogate pair, becomes U+FFFD.
     */
    public void write(String path, Writing writing) throws IOException {
        Path file = placeFor(path);
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
        try (Writer out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), encoder))) {
            writing.to(out);
        }
        Path before = earlier.resolve(path);
        if (earlierFiles.containsKey(path) && Files.isRegularFile(before) && Files.mismatch(before, file) < 0) {
            Files.delete(file);
            takeOver(before, path, Optional.empty(), Optional.empty());
        } else {
            note(path, Optional.empty(), Optional.empty());
        }
    }

    /** Writes a file, or takes over the earlier one that holds the very same. */
    public void write(String path, byte[] content) throws IOException {
        Path before = earlier.resolve(path);
        boolean same = earlierFiles.containsKey(path)
                && Files.isRegularFile(before)
                && Files.size(before) == content.length
                && Arrays.equals(Files.readAllBytes(before), content);
        if (same) {
            takeOver(before, path, Optional.empty(), Optional.empty());
        } else {
            create(path, content);
            note(path, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Takes over what an earlier export made from the same, if nobody changed it since.
     *
     * @param madeFrom what it is made from, in words that differ when the result would
     * @return what was noted of it then; empty where it has to be made
     */
    public Optional<String> takeOver(String path, String madeFrom) throws IOException {
        Optional<String> note = noted(path, madeFrom);
        if (note.isPresent()) {
            takeOver(earlier.resolve(path), path, Optional.of(madeFrom), note);
        }
        return note;
    }

    /** Writes what was costly to make, so that the next export can take it over. */
    public void write(String path, byte[] content, String madeFrom, String note) throws IOException {
        create(path, content);
        note(path, Optional.of(madeFrom), Optional.of(note));
    }

    /**
     * What was noted of a file that an earlier export made from the same and nobody changed since: it can be taken over.
     * Nothing is taken over yet.
     */
    public Optional<String> noted(String path, String madeFrom) throws IOException {
        ExportedFile known = earlierFiles.get(path);
        if (known == null
                || !known.madeFrom().equals(Optional.of(madeFrom))
                || !isAsItWas(earlier.resolve(path), known)) {
            return Optional.empty();
        }
        return Optional.of(known.note().orElse(""));
    }

    /**
     * Puts a file there that was costly to make, which several workers may do side by side. It belongs to the export once
     * it is {@linkplain #add added}.
     */
    public ExportedFile put(String path, byte[] content, String madeFrom, String note) throws IOException {
        create(path, content);
        return file(path, Optional.of(madeFrom), Optional.of(note));
    }

    /** Takes away what was {@linkplain #put put} below a path and was not added: it was not completed. */
    public void takeBack(String path) throws IOException {
        Path folder = aside.resolve(path);
        if (Files.isDirectory(folder)) {
            Removal.of(folder);
            made.removeIf(there -> there.startsWith(folder));
        }
    }

    /** Counts a file among those of the export, in the order in which they are to be told. */
    public void add(ExportedFile file) {
        files.add(file);
    }

    /** The bytes of a file that was written or taken over. */
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(aside.resolve(path));
    }

    /** What was written or taken over, in the order of writing. */
    public List<ExportedFile> files() {
        return List.copyOf(files);
    }

    int unchanged() {
        return unchanged;
    }

    private void create(String path, byte[] content) throws IOException {
        Path file = placeFor(path);
        try (FileChannel out = FileChannel.open(file, WRITE, CREATE, TRUNCATE_EXISTING)) {
            for (int at = 0; at < content.length; ) {
                at += out.write(ByteBuffer.wrap(content, at, Math.min(WRITTEN_AT_ONCE, content.length - at)));
            }
        }
    }

    private void takeOver(Path before, String path, Optional<String> madeFrom, Optional<String> note)
            throws IOException {
        link(before, placeFor(path));
        unchanged++;
        note(path, madeFrom, note);
    }

    private void note(String path, Optional<String> madeFrom, Optional<String> note) throws IOException {
        add(file(path, madeFrom, note));
    }

    private ExportedFile file(String path, Optional<String> madeFrom, Optional<String> note) throws IOException {
        Path file = aside.resolve(path);
        return new ExportedFile(path, Files.size(file), modified(file), madeFrom, note);
    }

    private Path placeFor(String path) throws IOException {
        Path file = aside.resolve(path).normalize();
        if (!file.startsWith(aside) || file.getParent() == null) {
            throw new IOException("a path that leaves the folder: " + path);
        }
        make(file.getParent());
        return file;
    }

    /** Makes a folder and those around it, each once: to ask the disk for every file takes as long as to write it. */
    private void make(Path folder) throws IOException {
        if (made.contains(folder)) {
            return;
        }
        if (folder.equals(aside) || folder.getParent() == null) {
            Files.createDirectories(folder);
        } else {
            make(folder.getParent());
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException there) {
                Files.createDirectories(folder);
            }
        }
        made.add(folder);
    }

    private static boolean isAsItWas(Path file, ExportedFile known) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == known.bytes()
                && modified(file).equals(known.modified());
    }

    /** The same file under a second name; a copy, with its time of change, where the disk knows no second names. */
    static void link(Path existing, Path second) throws IOException {
        try {
            Files.createLink(second, existing);
        } catch (IOException | UnsupportedOperationException noSecondNames) {
            Files.copy(existing, second, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static String modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
