package org.caveat.ui.region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caveat.model.Beyond;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * Lays the marks beyond the frame on the mat, so that none covers another: those that are too close are spread along their
 * edge, those whose edge is out of view wait at the stage's border, and their words take the room that is left.
 */
final class MarksOnMat {
    /** Of a mark of which only the disc is laid. */
    static final Extent WORDLESS = new Extent(0, 0);

    private final Viewport view;
    private final BeyondPlace[] places;

    /**
     * A mark that is to be laid.
     *
     * @param words what its words take, in screen pixels
     */
    record Mark(Beyond beyond, Extent words) {}

    private MarksOnMat(Viewport view, int marks) {
        this.view = view;
        this.places = new BeyondPlace[marks];
    }

    /** Where each mark stands, in the order in which they were given. */
    static List<BeyondPlace> of(List<Mark> marks, Viewport view) {
        MarksOnMat mat = new MarksOnMat(view, marks.size());
        List<PlaceOnEdge> wanted =
                marks.stream().map(mark -> PlaceOnEdge.of(mark.beyond(), view)).toList();
        wanted.stream().map(PlaceOnEdge::out).distinct().forEach(out -> {
            List<Integer> here = IntStream.range(0, marks.size())
                    .filter(each -> wanted.get(each).out().equals(out))
                    .boxed()
                    .toList();
            mat.lay(MatEdge.of(out, view), here, wanted);
            mat.word(out, here, marks);
        });
        return Arrays.asList(mat.places);
    }

    private void lay(MatEdge edge, List<Integer> here, List<PlaceOnEdge> wanted) {
        List<Double> along = here.stream()
                .map(each -> Math.rint(edge.along(wanted.get(each).onEdge())))
                .toList();
        List<Double> discs = edge.discs(along);
        for (int at = 0; at < here.size(); at++) {
            places[here.get(at)] = new BeyondPlace(
                    edge.spot(along.get(at), edge.edge()),
                    edge.bar(along.get(at)),
                    edge.out(),
                    edge.spot(discs.get(at), edge.line()),
                    waiting(edge, along.get(at)),
                    Optional.empty());
        }
    }

    /** Which way a mark's place is that cannot be seen. */
    private Optional<Way> waiting(MatEdge edge, double along) {
        Extent stage = view.stage();
        double middle = (edge.isLevel() ? stage.height() : stage.width()) / 2;
        if (edge.isWaiting()) {
            double side = edge.line() < middle ? -1 : 1;
            return Optional.of(edge.isLevel() ? new Way(0, side) : new Way(side, 0));
        }
        double end = edge.isLevel() ? stage.width() : stage.height();
        if (along >= 0 && along <= end) {
            return Optional.empty();
        }
        double side = along < 0 ? -1 : 1;
        return Optional.of(edge.isLevel() ? new Way(side, 0) : new Way(0, side));
    }

    private void word(Way out, List<Integer> here, List<Mark> marks) {
        List<BeyondPlace> laid = here.stream().map(each -> places[each]).toList();
        List<Extent> words = here.stream().map(each -> marks.get(each).words()).toList();
        List<BeyondPlace> worded = WordsOnMat.in(view, laid, words).along(out);
        for (int at = 0; at < here.size(); at++) {
            places[here.get(at)] = worded.get(at);
        }
    }

    /**
     * Where a mark belongs.
     *
     * @param onEdge on the picture's edge, in the stage
     * @param out which way is outwards there
     */
    record PlaceOnEdge(Spot onEdge, Way out) {

        static PlaceOnEdge of(Beyond beyond, Viewport view) {
            double width = view.picture().width();
            double height = view.picture().height();
            return switch (beyond.edge()) {
                case "left" -> at(view, new Spot(0, along(beyond, height)), new Way(-1, 0));
                case "right" -> at(view, new Spot(width, along(beyond, height)), new Way(1, 0));
                case "top" -> at(view, new Spot(along(beyond, width), 0), new Way(0, -1));
                default -> at(view, new Spot(along(beyond, width), height), new Way(0, 1));
            };
        }

        private static PlaceOnEdge at(Viewport view, Spot inPicture, Way upright) {
            Way out = view.turn().of(upright);
            // plus 0: a turn by sines and cosines makes zeros with a sign, which are equal to no other
            return new PlaceOnEdge(view.toStage(inPicture), new Way(out.x() + 0.0, out.y() + 0.0));
        }

        private static double along(Beyond beyond, double length) {
            return beyond.at()
                    .map(at -> Math.max(0, Math.min(length, (double) at)))
                    .orElse(length / 2);
        }
    }
}
