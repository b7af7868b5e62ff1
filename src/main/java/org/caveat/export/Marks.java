package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caveat.model.Caveat;
import org.caveat.model.Person;
import org.caveat.model.Region;

/** Draws the regions of a photograph. Numbers follow the order of the caveats; persons have letters. */
public final class Marks {
    private final PublishedPhotograph photograph;
    private final Places places;
    private final ExportWords words;
    private final CaveatTexts texts;
    private final Tongue tongue;

    public Marks(PublishedPhotograph photograph, Places places, PageWords words) {
        this.photograph = photograph;
        this.places = places;
        this.words = words.labels();
        this.texts = words.texts();
        this.tongue = words.tongue();
    }

    /** The marks on the picture itself. */
    public List<MarkView> onPicture() {
        List<MarkView> marks = new ArrayList<>();
        for (Caveat caveat : places.marked()) {
            if (Places.isDrawn(caveat)) {
                marks.add(mark(caveat, shape(caveat.region().orElseThrow())));
            }
        }
        return marks;
    }

    /** The marks on the mat, by the edges they stand at. */
    public List<MarkView> onMat() {
        List<MarkView> marks = new ArrayList<>();
        for (Edge edge : Edge.values()) {
            List<Caveat> there = places.marked().stream()
                    .filter(caveat -> !Places.isDrawn(caveat))
                    .filter(caveat -> Edge.of(caveat).equals(Optional.of(edge)))
                    .toList();
            Mat mat = new Mat(edge, photograph.width(), photograph.height());
            List<MarkView.OnMat> shapes = mat.shapes(there, this::label);
            for (int i = 0; i < there.size(); i++) {
                marks.add(mark(there.get(i), shapes.get(i)));
            }
        }
        return marks;
    }

    /** The persons whose place in the picture is known. */
    public List<MarkView> persons() {
        List<MarkView> marks = new ArrayList<>();
        for (Person person : photograph.state().photograph().persons()) {
            Optional<Region> region = person.region().filter(there -> !(there instanceof Region.Unread));
            region.ifPresent(there -> marks.add(new MarkView(
                    "person-mark-" + (marks.size() + 1),
                    "people",
                    letter(marks.size()),
                    person.name().value(),
                    "k-person",
                    shape(there))));
        }
        return marks;
    }

    /** A, B, … Z, A1, B1, … */
    public static String letter(int index) {
        String letter = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? letter : letter + index / 26;
    }

    private MarkView mark(Caveat caveat, MarkView.Shape shape) {
        String number = places.number(caveat).orElseThrow().toString();
        String title = words.labelled(words.kind(caveat.kind()), texts.in(tongue.page(), caveat));
        return new MarkView(
                "mark-" + number,
                places.anchor(caveat.id()).orElseThrow(),
                number,
                title,
                KindView.of(caveat.kind(), words).style(),
                shape);
    }

    private SpokenText label(Caveat caveat) {
        SpokenText text = tongue.best(caveat.shortTexts())
                .orElseGet(() -> tongue.spoken(words.kind(caveat.kind()), tongue.page()));
        return Edge.isCamera(caveat)
                ? new SpokenText(words.get("at-the-camera", text.value()), text.lang(), text.dir())
                : text;
    }

    private MarkView.OnPicture shape(Region region) {
        Region.Rectangle box = region.bounds();
        if (region instanceof Region.Rectangle point && point.isPoint()) {
            return new MarkView.OnPicture(
                    share(box.x(), photograph.width()), share(box.y(), photograph.height()), null);
        }
        Region.Point first = region instanceof Region.Polygon polygon
                ? polygon.corners().get(0)
                : new Region.Point(box.x(), box.y());
        return new MarkView.OnPicture(
                share(first.x(), photograph.width()), share(first.y(), photograph.height()), path(region));
    }

    private static String path(Region region) {
        if (region instanceof Region.Polygon polygon) {
            return polygon.corners().stream()
                    .map(corner -> corner.x() + " " + corner.y())
                    .collect(Collectors.joining("L", "M", "Z"));
        }
        Region.Rectangle box = region.bounds();
        return "M" + box.x() + " " + box.y() + "h" + box.width() + "v" + box.height() + "h" + -box.width() + "Z";
    }

    /** What share a part has of a whole, in hundredths with their sign: {@code 12.500%}. */
    public static String share(double part, double whole) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * part / whole);
    }
}
