package org.caveat.export.images;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Fonts to draw letters with: the program's own, and for letters that they do not have the machine's. The same letter is
 * always drawn with the same one. May be used by many threads.
 */
final class Fonts {
    private final Map<Face, Font> faces = new ConcurrentHashMap<>();
    private final List<Font> scripts = List.of(read("noto-serif-hebrew-400"), read("noto-naskh-arabic-400"));
    private final Supplier<List<Font>> machine;
    private final Map<Integer, Optional<Font>> found = new ConcurrentHashMap<>();

    /** @param machine the machine's fonts; asked for when ours lack a letter */
    Fonts(Supplier<List<Font>> machine) {
        this.machine = machine;
    }

    /** Those that this system shows its users, always in the same order. */
    static List<Font> installed() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .sorted(Comparator.comparing(Font::getPSName).thenComparing(font -> font.getFamily(Locale.ROOT)))
                .toList();
    }

    /** The program's own fonts for a text. */
    enum Face {
        SERIF("source-serif-4-400"),
        SANS("inter-400"),
        STRONG("inter-600");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    Font of(Face face) {
        return faces.computeIfAbsent(face, one -> read(one.file));
    }

    /** A font that has a letter, that of the face if it can be; empty where none has it. */
    Optional<Font> with(int letter, Face face) {
        Font own = of(face);
        return own.canDisplay(letter) ? Optional.of(own) : found.computeIfAbsent(letter, this::find);
    }

    private Optional<Font> find(int letter) {
        return scripts.stream()
                .filter(font -> font.canDisplay(letter))
                .findFirst()
                .or(() -> machine.get().stream()
                        .filter(font -> font.canDisplay(letter))
                        .findFirst());
    }

    private static Font read(String name) {
        try (InputStream stream = Fonts.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (stream == null) {
                throw new IOException("not in the program: " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }
}
