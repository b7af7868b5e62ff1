package org.caveat.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that one format writes into. It lies aside until the whole export is there. What did not change since an
 * earlier export is taken over, with its time of change.
 */
public final class ExportFolder {
    /** Characters of a text that are looked at. */
    private static final int LONGEST_SHOWN = 12_000;

    private final Path aside;
    private final Path earlier;
    private final Map<String, ExportedFile> earlierFiles;
    private final List<ExportedFile> files = new ArrayList<>();
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
        ExportedFile known = earlierFiles.get(path);
        Path before = earlier.resolve(path);
        if (known == null || !known.madeFrom().equals(Optional.of(madeFrom)) || !isAsItWas(before, known)) {
            return Optional.empty();
        }
        takeOver(before, path, known.madeFrom(), known.note());
        return Optional.of(known.note().orElse(""));
    }

    /** Writes what was costly to make, so that the next export can take it over. */
    public void write(String path, byte[] content, String madeFrom, String note) throws IOException {
        create(path, content);
        note(path, Optional.of(madeFrom), Optional.of(note));
    }

    /** The bytes of a file that was written or taken over. */
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(aside.resolve(path));
    }

    /** The beginning of a text that was written, to be looked at. */
    public Preview.Text beginning(String path) throws IOException {
        String text = new String(read(path), StandardCharsets.UTF_8);
        int end = Math.min(text.length(), LONGEST_SHOWN);
        boolean isCut = end < text.length();
        int whole = isCut && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return new Preview.Text(path, text.substring(0, whole) + (isCut ? "…" : ""));
    }

    /** What was written or taken over, in the order of writing. */
    public List<ExportedFile> files() {
        return List.copyOf(files);
    }

    int unchanged() {
        return unchanged;
    }

    private void create(String path, byte[] content) throws IOException {
        Files.write(placeFor(path), content);
    }

    private void takeOver(Path before, String path, Optional<String> madeFrom, Optional<String> note)
            throws IOException {
        link(before, placeFor(path));
        unchanged++;
        note(path, madeFrom, note);
    }

    private void note(String path, Optional<String> madeFrom, Optional<String> note) throws IOException {
        Path file = aside.resolve(path);
        files.add(new ExportedFile(path, Files.size(file), modified(file), madeFrom, note));
    }

    private Path placeFor(String path) throws IOException {
        Path file = aside.resolve(path).normalize();
        if (!file.startsWith(aside) || file.getParent() == null) {
            throw new IOException("a path that leaves the folder: " + path);
        }
        Files.createDirectories(file.getParent());
        return file;
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
