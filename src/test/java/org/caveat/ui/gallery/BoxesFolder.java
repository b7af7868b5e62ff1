package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.model.Kind;
import org.caveat.model.Region.Rectangle;
import org.caveat.samples.Samples;
import org.caveat.ui.Told;

/** The samples in boxes within boxes, with more people on them than can be listed. The people are invented. */
final class BoxesFolder {
    /** The deepest of its boxes. */
    static final String INNERMOST = "recto and verso";

    private static final String FULL = "beato-boats-nagasaki.jpg";
    private static final List<String> BOXES = List.of(
            "Bequest of the Hartmann family, accession 1998-114/box 1",
            "Bequest of the Hartmann family, accession 1998-114/box 2/" + INNERMOST,
            "Transfers");
    private static final List<String> PEOPLE = List.of(
            "A. Invented",
            "B. Invented, the third from the left",
            "C. Invented",
            "Person in the boat at the left, name not known",
            "D. Invented",
            "E. Invented",
            "F. Invented",
            "G. Invented",
            "H. Invented",
            "I. Invented",
            "K. Invented",
            "L. Invented",
            "M. Invented",
            "N. Invented");

    private BoxesFolder() {}

    /** Makes the folder. */
    static Path make(Path folder) throws IOException {
        Samples.copyTo(folder);
        Told told = Told.nothing(FULL);
        for (int each = 0; each < PEOPLE.size(); each++) {
            told = told.person(id(each), PEOPLE.get(each), new Rectangle(60 * each, 300, 50, 90));
        }
        told.caveat(id(90), Kind.AFTER, "What became of them is not told.").beside(folder.resolve(FULL));
        for (int each = 0; each < BOXES.size(); each++) {
            Path box = Files.createDirectories(folder.resolve(BOXES.get(each)));
            for (String sample : Samples.PHOTOGRAPHS.subList(2 * each, 2 * each + 2)) {
                Files.copy(Samples.photograph(sample), box.resolve(sample));
                Told.nothing(sample)
                        .person(id(70 + each), PEOPLE.get(each), new Rectangle(100, 100, 90, 90))
                        .caveat(id(80 + each), Kind.KNOWN.get(each), "An invented claim.", id(70 + each))
                        .beside(box.resolve(sample));
            }
        }
        Files.writeString(folder.resolve(BOXES.get(0)).resolve("cut.jpg"), "no picture");
        return folder;
    }

    private static String id(int number) {
        return "urn:uuid:00000000-0000-4000-8000-0000000004%02d".formatted(number);
    }
}
