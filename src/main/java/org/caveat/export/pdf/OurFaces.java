package org.caveat.export.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The program's own fonts: Latin, Greek, Cyrillic, Hebrew and Arabic. */
final class OurFaces {
    private OurFaces() {}

    /** All of them, in the order in which a letter is looked for. */
    static List<Face> read() throws IOException {
        return List.of(
                new Face("Source Serif 4", 400, false, font("source-serif-4-400")),
                new Face("Source Serif 4", 400, true, font("source-serif-4-400-italic")),
                new Face("Source Serif 4", 600, false, font("source-serif-4-600")),
                new Face("Inter", 400, false, font("inter-400")),
                new Face("Inter", 600, false, font("inter-600")),
                new Face("Noto Serif Hebrew", 400, false, font("noto-serif-hebrew-400")),
                new Face("Noto Naskh Arabic", 400, false, font("noto-naskh-arabic-400")));
    }

    private static TrueTypeFont font(String name) throws IOException {
        try (InputStream stream = OurFaces.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (stream == null) {
                throw new FileNotFoundException("not in the program: " + name);
            }
            return Letters.apart(new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes())));
        }
    }
}
