package org.caveat.export.pdf;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The fonts of the machine, for letters that ours do not have. Only those with TrueType outlines whose maker allows that a
 * part of them is put into a document (OpenType, OS/2 table, fsType).
 */
final class SystemFonts {
    private static final int NOT_ALLOWED =
            OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;
    /** The other kinds of leave, of which any is enough. */
    private static final int ALLOWED =
            OS2WindowsMetricsTable.FSTYPE_PREVIEW_AND_PRINT | OS2WindowsMetricsTable.FSTYPE_EDITIBLE;

    private final Supplier<List<Path>> files;

    /** @param files where fonts are looked for; asked only when a letter is missing */
    SystemFonts(Supplier<List<Path>> files) {
        this.files = files;
    }

    /** Those that this system shows its users, always in the same order. */
    static List<Path> installed() {
        return new FontFileFinder()
                .find().stream().map(SystemFonts::path).sorted().distinct().toList();
    }

    private static Path path(URI place) {
        return Path.of(place);
    }

    /** The first font that has all of some letters. */
    Optional<TrueTypeFont> with(Set<Integer> letters) {
        for (Path file : files.get()) {
            Optional<TrueTypeFont> font = inFile(file, letters);
            if (font.isPresent()) {
                return font;
            }
        }
        return Optional.empty();
    }

    private static Optional<TrueTypeFont> inFile(Path file, Set<Integer> letters) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".ttf")) {
                return fitting(new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile())), letters);
            }
            return name.endsWith(".ttc") ? inCollection(file, letters) : Optional.empty();
        } catch (IOException | RuntimeException broken) { // a font that cannot be read is as good as none
            return Optional.empty();
        }
    }

    private static Optional<TrueTypeFont> inCollection(Path file, Set<Integer> letters) throws IOException {
        List<TrueTypeFont> fitting = new ArrayList<>();
        new TrueTypeCollection(file.toFile()).processAllFonts(font -> {
            if (fitting.isEmpty() && isFitting(font, letters)) {
                fitting.add(font);
            }
        });
        return fitting.stream().findFirst();
    }

    private static Optional<TrueTypeFont> fitting(TrueTypeFont font, Set<Integer> letters) throws IOException {
        if (isFitting(font, letters)) {
            return Optional.of(font);
        }
        font.close();
        return Optional.empty();
    }

    private static boolean isFitting(TrueTypeFont font, Set<Integer> letters) throws IOException {
        if (font.getGlyph() == null || !mayBeEmbedded(font.getOS2Windows())) {
            return false;
        }
        CmapLookup glyphs = font.getUnicodeCmapLookup(false);
        return glyphs != null && letters.stream().allMatch(letter -> glyphs.getGlyphId(letter) != 0);
    }

    private static boolean mayBeEmbedded(OS2WindowsMetricsTable table) {
        int type = table == null ? 0 : table.getFsType();
        boolean restricted = (type & OS2WindowsMetricsTable.FSTYPE_RESTRICTED) != 0 && (type & ALLOWED) == 0;
        return !restricted && (type & NOT_ALLOWED) == 0;
    }
}
