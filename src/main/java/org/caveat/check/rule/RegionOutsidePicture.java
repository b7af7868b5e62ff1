package org.caveat.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.metadata.Header;
import org.caveat.model.Caveat;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;

/** A region that does not lie wholly inside the picture, or a mark beyond the frame that is set past an edge's end. */
public record RegionOutsidePicture() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "region-outside-picture";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return size(holding).stream()
                .flatMap(size -> Stream.concat(ofPersons(holding, size), ofCaveats(holding, size)));
    }

    private static Stream<Observation> ofPersons(Holding holding, Size size) {
        return holding.state().photograph().persons().stream()
                .filter(person -> person.region().filter(size::leavesOut).isPresent())
                .map(person -> Observation.of(holding, person.name().value(), size.width, size.height)
                        .as("person"));
    }

    /** Of a page of several only the first has the size of the picture. */
    private static Stream<Observation> ofCaveats(Holding holding, Size size) {
        return Standing.in(
                        holding,
                        caveat -> caveat.page().orElse(1) == 1
                                && holding.part(caveat).isEmpty())
                .filter(caveat -> caveat.region().filter(size::leavesOut).isPresent() || isPastTheEdge(caveat, size))
                .map(caveat -> Observation.of(holding, caveat, caveat.kind(), size.width, size.height));
    }

    private static boolean isPastTheEdge(Caveat caveat, Size size) {
        return caveat.beyond()
                .filter(mark -> mark.at()
                        .filter(at -> at < 0 || at > size.lengthOf(mark.edge()))
                        .isPresent())
                .isPresent();
    }

    /** The upright picture's size: the file's, else the one that the sidecar gives. */
    private static Optional<Size> size(Holding holding) {
        Header header = holding.facts().header();
        if (header.width() > 0 && header.height() > 0) {
            return Optional.of(new Size(header.width(), header.height()));
        }
        Photograph said = holding.state().photograph();
        return said.get(PhotographFields.WIDTH)
                .flatMap(width -> said.get(PhotographFields.HEIGHT).map(height -> new Size(width, height)));
    }

    private record Size(int width, int height) {

        boolean leavesOut(Region region) {
            if (region instanceof Region.Polygon polygon) {
                return polygon.corners().stream()
                        .anyMatch(corner ->
                                corner.x() < 0 || corner.y() < 0 || corner.x() > width || corner.y() > height);
            }
            return region instanceof Region.Rectangle rectangle && !rectangle.isWithin(width, height);
        }

        int lengthOf(String edge) {
            return switch (edge) {
                case "left", "right" -> height;
                case "top", "bottom", "camera" -> width;
                default -> Integer.MAX_VALUE;
            };
        }
    }
}
