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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that one format writes into. It lies aside until the whole export is there. What did not change since an
 * earlier export is taken over, with its time of change. Used by one thread, but for {@link #put} and {@link #noted}.
 */
public final class ExportFolder {
    private static final int WRITTEN_AT_ONCE = 1 << 20;

    private final Path aside;
    private final EarlierFiles earlier;
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
        this.earlier = new EarlierFiles(earlier, earlierFiles);
        this.madeBefore = List.copyOf(madeBefore);
        this.folders = new MadeFolders(aside);
    }

    /** The other formats of the same export that are written already, for one that takes them in. */
    public List<MadeFormat> madeBefore() {
        return madeBefore;
    }

    /**
     * Writes a text in UTF-8, under a path with {@code /}. Half a surrogate pair, which has no UTF-8, becomes U+FFFD.
     *
     * @throws IOException where the disk refuses it, or the path leads out of the folder
     */
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
     *
     * @throws IOException where the disk refuses it, or the path leads out of the folder,
     *     or by the writing itself
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
        if (earlier.holds(path, file)) {
            Files.delete(file);
            takeOver(path, Optional.empty(), Optional.empty());
        } else {
            note(path, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Writes a file, or takes over the earlier one that holds the very same.
     *
     * @throws IOException where the disk refuses it, or the path leads out of the folder
     */
    public void write(String path, byte[] content) throws IOException {
        if (earlier.holds(path, content)) {
            takeOver(path, Optional.empty(), Optional.empty());
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
     * @throws IOException where the earlier file cannot be looked at or taken over
     */
    public Optional<String> takeOver(String path, String madeFrom) throws IOException {
        Optional<String> note = noted(path, madeFrom);
        if (note.isPresent()) {
            takeOver(path, Optional.of(madeFrom), note);
        }
        return note;
    }

    /**
     * Writes what was costly to make, so that the next export can take it over.
     *
     * @throws IOException where the disk refuses it, or the path leads out of the folder
     */
    public void write(String path, byte[] content, String madeFrom, String note) throws IOException {
        create(path, content);
        note(path, Optional.of(madeFrom), Optional.of(note));
    }

    /**
     * What was noted of a file that an earlier export made from the same and nobody changed since: it can be taken over.
     * Nothing is taken over yet.
     *
     * @throws IOException where the earlier file cannot be looked at
     */
    public Optional<String> noted(String path, String madeFrom) throws IOException {
        return earlier.noted(path, madeFrom);
    }

    /**
     * Puts a file there that was costly to make, which several workers may do side by side. It belongs to the export once
     * it is {@linkplain #add added}.
     *
     * @throws IOException where the disk refuses it, or the path leads out of the folder
     */
    public ExportedFile put(String path, byte[] content, String madeFrom, String note) throws IOException {
        create(path, content);
        return file(path, Optional.of(madeFrom), Optional.of(note));
    }

    /**
     * Takes away what was {@linkplain #put put} below a path and was not added: it was not completed.
     *
     * @throws IOException where the disk refuses it
     */
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

    /**
     * The bytes of a file that was written or taken over.
     *
     * @throws IOException where there is none, or it cannot be read
     */
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
        return earlier.told(path);
    }

    Path earlierPlace(String path) {
        return earlier.place(path);
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

    private void takeOver(String path, Optional<String> madeFrom, Optional<String> note) throws IOException {
        SecondName.of(earlier.place(path), folders.emptyPlaceFor(path));
        unchanged++;
        note(path, madeFrom, note);
    }

    private void note(String path, Optional<String> madeFrom, Optional<String> note) throws IOException {
        add(file(path, madeFrom, note));
    }

    private ExportedFile file(String path, Optional<String> madeFrom, Optional<String> note) throws IOException {
        Path file = aside.resolve(path);
        return new ExportedFile(path, Files.size(file), EarlierFiles.modified(file), madeFrom, note);
    }
}
