package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.CiteEvidence;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseText;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetInstant;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.caveat.model.Region.Rectangle;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.samples.Samples;
import org.caveat.ui.Told;

/** The folder that the gallery shows: the samples, and what is invented about three of them in one language. */
final class GalleryFolder {
    /** Everything is said of this one: every state of a question, a dispute, a person, a region. */
    static final String FULL = "beato-boats-nagasaki.jpg";

    /** A caveat that leads asks for care. */
    static final String CARE = "lange-dust-bowl-home.jpg";

    /** Its sidecar cannot be read. */
    static final String LOCKED = "muybridge-house-cat.jpg";

    /** It is no picture. */
    static final String UNREADABLE = "not-a-picture.jpg";

    /** The photographs in the order of the sheet. */
    static final List<String> IN_ORDER = Stream.concat(Samples.PHOTOGRAPHS.stream(), Stream.of(UNREADABLE))
            .sorted()
            .toList();

    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T10:00:00Z"));
    private static final String PERSON = "urn:uuid:00000000-0000-4000-8000-000000000001";

    private GalleryFolder() {}

    /** Makes the folder. */
    static Path make(Path folder, GalleryWords words) throws IOException {
        Samples.copyTo(folder);
        speak(folder, words);
        full(words).beside(folder.resolve(FULL));
        care(words).beside(folder.resolve(CARE));
        Files.writeString(folder.resolve(LOCKED + ".caveat.json"), "{\"type\": \"AnnotationPage\", ");
        Files.writeString(folder.resolve(UNREADABLE), "no picture");
        return folder;
    }

    /** Lets the collection be described in a language, which is the one of what is said in it. */
    static void speak(Path folder, GalleryWords words) throws IOException {
        String collection = "collection.caveat.json";
        Files.writeString(
                folder.resolve(collection),
                Files.readString(Samples.folder().resolve(collection))
                        .replace("\"caveat:language\": \"en\"", "\"caveat:language\": \"" + words.tag() + "\""));
    }

    private static Told full(GalleryWords words) {
        Told told = Told.nothing(FULL)
                .with(new SetHeadline(words.tag(), words.headline()))
                .with(new DescribeIn("caption", words.tag(), words.description(), MARIN))
                .with(new SetInstant("1865~"))
                .person(PERSON, words.personName(), new Rectangle(150, 330, 120, 160));
        told = caveat(
                told,
                words,
                Kind.AFTER,
                said("1866/1868", Certainty.DOUBTFUL).with(StatementFields.ABOUT, List.of(PERSON)));
        told = cited(told, Kind.AFTER, Stance.ASSERTS, Stance.DISPUTES);
        told = caveat(told, words, Kind.BEFORE, said("1859", Certainty.PROBABLE));
        told = cited(told, Kind.BEFORE, Stance.ASSERTS);
        told = caveat(told, words, Kind.MAKING, said("1865~", Certainty.CERTAIN));
        told = caveat(
                told,
                words,
                Kind.IDENTITY,
                Said.NOTHING.with(StatementFields.CERTAINTY, Optional.of(Certainty.UNKNOWN)));
        return cited(told, Kind.IDENTITY, Stance.QUALIFIES)
                .at(
                        id(Kind.AFTER),
                        Polygon.of(List.of(
                                new Point(480, 360), new Point(740, 330), new Point(780, 560), new Point(500, 600))))
                .lead(id(Kind.AFTER));
    }

    private static Told care(GalleryWords words) {
        return caveat(Told.nothing(CARE), words, Kind.CARE, Said.NOTHING).lead(id(Kind.CARE));
    }

    private static Said said(String when, Certainty certainty) {
        return Said.NOTHING
                .with(StatementFields.WHEN, Optional.of(when))
                .with(StatementFields.CERTAINTY, Optional.of(certainty));
    }

    private static Told caveat(Told told, GalleryWords words, Kind kind, Said said) {
        return told.with(new AddCaveat(id(kind), kind, said, MARIN))
                .with(new ReviseText(id(kind), words.tag(), words.statement(), MARIN));
    }

    private static Told cited(Told told, Kind kind, Stance... stances) {
        Told cited = told;
        for (Stance stance : stances) {
            Source source = Source.of("An invented book, vol. I (2018), which " + stance.key());
            cited = cited.with(new CiteEvidence(id(kind), Evidence.of(stance, source), MARIN));
        }
        return cited;
    }

    private static String id(Kind kind) {
        return "urn:uuid:00000000-0000-4000-8000-0000000001" + "%02d".formatted(Kind.KNOWN.indexOf(kind));
    }
}
