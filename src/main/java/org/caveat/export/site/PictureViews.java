package org.caveat.export.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caveat.export.Edge;
import org.caveat.export.Headings;
import org.caveat.export.MarkView;
import org.caveat.export.Marks;
import org.caveat.export.PageWords;
import org.caveat.export.Places;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;

/** Shows the picture of one photograph with its marks, or says why it cannot be shown. */
final class PictureViews {
    private final PublishedPhotograph photograph;
    private final Marks marks;
    private final Places places;
    private final PageWords words;

    PictureViews(PublishedPhotograph photograph, Places places, PageWords words) {
        this.photograph = photograph;
        this.places = places;
        this.words = words;
        this.marks = new Marks(photograph, places, words);
    }

    PictureView view(SitePhotograph shown) {
        return new PictureView(
                shown.copies().isEmpty() ? null : PictureSet.large(shown.copies(), "../"),
                shown.reason().orElse(null),
                new Headings(words).alt(photograph),
                isVeiled(photograph),
                marked());
    }

    /** A caveat of care that leads is to be read before one looks. */
    static boolean isVeiled(PublishedPhotograph photograph) {
        return photograph.state().leadCaveat().map(Caveat::kind).equals(Optional.of(Kind.CARE));
    }

    private PictureView.Marked marked() {
        List<MarkView> onPicture = new ArrayList<>(marks.persons());
        onPicture.addAll(marks.onPicture());
        String edges = places.marked().stream()
                .filter(caveat -> !Places.isDrawn(caveat))
                .flatMap(caveat -> Edge.of(caveat).stream())
                .distinct()
                .map(edge -> "has-" + edge.key())
                .sorted()
                .collect(Collectors.joining(" "));
        String box = "0 0 " + Math.max(1, photograph.width()) + " " + Math.max(1, photograph.height());
        return new PictureView.Marked(box, edges, onPicture, marks.onMat());
    }
}
