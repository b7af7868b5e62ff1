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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that one format writes into. It lies aside until the whole export is there. What did not change since an
 * earlier export is taken over, with its time of change. Used by one thread, but for {@link #put} and {@link #noted}.
 * Whatever throws {@link IOException} does so where the disk refuses to read or write, or a path would leave the folder.
 */
public final class ExportFolder {
    private static final int WRITTEN_AT_ONCE = 1 << 20;

    private final Path aside;
    private final Path earlier;
    private final Map<String, ExportedFile> earlierFiles;
    private final List<MadeFormat> madeBefore;
    private final MadeFolders folders;
    private final List<ExportedFile> files = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private int unchanged;

    /**
     * @param aside the folder to write into
     * @param earlier where an earlier export of the format lies, which need not be there
     * @param earlierFiles what that earlier export wrote, by path
     */
    ExportFolder(Path aside, Path earlier, Map<String, ExportedFile> earlierFiles) {
        this(aside, earlier, earlierFiles, List.of());
    }

    /** @param madeBefore the other formats of the same export, as far as they are written */
    ExportFolder(Path aside, Path earlier, Map<String, ExportedFile> earlierFiles, List<MadeFormat> madeBefore) {
        this.aside = aside;
        this.earlier = earlier;
        this.earlierFiles = Map.copyOf(earlierFiles);
        this.madeBefore = List.copyOf(madeBefore);
        this.folders = new MadeFolders(aside);
    }

    /** The other formats of the same export that are written already, for one that takes them in. */
    public List<MadeFormat> madeBefore() {
        return madeBefore;
    }

    /** Writes a text in UTF-8, under a path with {@code /}. Half a surrogate pair, which has no UTF-8, becomes U+FFFD. */
    public void write(String path, String text) throws IOException {
        write(path, Utf8.bytes(text));
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
        Path file = folders.emptyPlaceFor(path);
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
            folders.forget(folder);
        }
    }

    /** Counts a file among those of the export, in the order in which they are to be told. */
    public void add(ExportedFile file) {
        files.add(file);
    }

    /** Has something to be looked at told, in a sentence. */
    public void warn(String sentence) {
        warnings.add(sentence);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
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

    /** Counts a file that was there already among those of the export. */
    void addUnchanged(ExportedFile file) {
        unchanged++;
        add(file);
    }

    Path aside() {
        return aside;
    }

    /** What is known of a file that an earlier export wrote. */
    Optional<ExportedFile> earlier(String path) {
        return Optional.ofNullable(earlierFiles.get(path));
    }

    Path earlierPlace(String path) {
        return earlier.resolve(path);
    }

    MadeFolders folders() {
        return folders;
    }

    private void create(String path, byte[] content) throws IOException {
        Path file = folders.emptyPlaceFor(path);
        try (FileChannel out = FileChannel.open(file, WRITE, CREATE, TRUNCATE_EXISTING)) {
            for (int at = 0; at < content.length; ) {
                at += out.write(ByteBuffer.wrap(content, at, Math.min(WRITTEN_AT_ONCE, content.length - at)));
            }
        }
    }

    private void takeOver(Path before, String path, Optional<String> madeFrom, Optional<String> note)
            throws IOException {
        SecondName.of(before, folders.emptyPlaceFor(path));
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

    private static boolean isAsItWas(Path file, ExportedFile known) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == known.bytes()
                && modified(file).equals(known.modified());
    }

    private static String modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toString();
    }
}
