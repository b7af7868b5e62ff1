package org.caveat.importing.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.importing.ForeignPhotograph;
import org.caveat.importing.Ids;
import org.caveat.importing.PictureSize;
import org.caveat.model.Region;
import org.caveat.model.Text;

/**
 * Regions that other programs drew: those of IPTC (Photo Metadata Standard 2025.1, <em>Image Region</em>), of the Metadata
 * Working Group (Guidelines 2.0, 5.9) and of Windows' photo gallery. Who has a name there is a person of the photograph; what
 * else is described is a comment.
 */
final class ForeignRegions {
    private static final String EXTENSION = "Iptc4xmpExt:";
    private static final String IPTC = EXTENSION + "ImageRegion";
    private static final String GROUP = "mwg-rs:Regions/mwg-rs:";
    private static final String GALLERY = "MP:RegionInfo/MPRI:Regions";

    private final Tags tags;
    private final PictureSize size;
    private final int orientation;
    private final String language;
    private final ForeignPhotograph photograph;

    ForeignRegions(Tags tags, PictureSize size, int orientation, String language, ForeignPhotograph photograph) {
        this.tags = tags;
        this.size = size;
        this.orientation = orientation;
        this.language = language;
        this.photograph = photograph;
    }

    void gather() {
        for (int i = 1; i <= tags.count(IPTC); i++) {
            ofIptc(IPTC + "[" + i + "]/");
        }
        for (int i = 1; i <= tags.count(GROUP + "RegionList"); i++) {
            ofTheGroup(GROUP + "RegionList[" + i + "]/");
        }
        for (int i = 1; i <= tags.count(GALLERY); i++) {
            ofTheGallery(GALLERY + "[" + i + "]/");
        }
    }

    private void ofIptc(String path) {
        Optional<Region> region = boundary(path + EXTENSION + "RegionBoundary/" + EXTENSION);
        List<String> people = Stream.concat(
                        tags.all(path + EXTENSION + "PersonInImage").stream().map(Text::value),
                        names(path + EXTENSION + "PersonInImageWDetails"))
                .distinct()
                .toList();
        people.forEach(name -> photograph.person(name, region));
        List<Text> described = spoken(path + "dc:description");
        List<Text> words = described.isEmpty() && people.isEmpty() ? spoken(path + EXTENSION + "Name") : described;
        if (!words.isEmpty()) {
            Optional<String> id = tags.first(path + EXTENSION + "rId")
                    .map(own -> own.startsWith("urn:uuid:") ? own : Ids.of(photograph.fileName(), own));
            photograph.caveat(id, "", words, region);
        }
    }

    private Stream<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= tags.count(list); i++) {
            tags.first(list + "[" + i + "]/" + EXTENSION + "PersonName").ifPresent(names::add);
        }
        return names.stream();
    }

    /** One text a language. */
    private List<Text> spoken(String path) {
        List<Text> texts = new ArrayList<>();
        for (Text text : tags.all(path)) {
            boolean isForAll = text.language().equals(Tags.DEFAULT);
            Text own = isForAll ? Text.of(language, text.value()) : text;
            boolean isSaid = texts.stream()
                    .anyMatch(other -> other.language().equals(own.language())
                            || other.value().equals(own.value()));
            if (!isSaid) {
                texts.add(own);
            }
        }
        return texts;
    }

    /** From the upper left of the upright picture, in shares of it or in pixels. */
    private Optional<Region> boundary(String path) {
        boolean isShare = !tags.first(path + "rbUnit").equals(Optional.of("pixel"));
        double across = isShare ? size.width() : 1;
        double down = isShare ? size.height() : 1;
        double x = number(path + "rbX") * across;
        double y = number(path + "rbY") * down;
        return switch (tags.first(path + "rbShape").orElse("")) {
            case "rectangle" -> size.rectangle(x, y, number(path + "rbW") * across, number(path + "rbH") * down);
            case "circle" -> {
                double radius = number(path + "rbRx") * across;
                yield size.rectangle(x - radius, y - radius, 2 * radius, 2 * radius);
            }
            case "polygon" -> size.polygon(corners(path + "rbVertices", across, down));
            default -> Optional.empty();
        };
    }

    private List<double[]> corners(String list, double across, double down) {
        List<double[]> corners = new ArrayList<>();
        for (int i = 1; i <= tags.count(list); i++) {
            String corner = list + "[" + i + "]/" + EXTENSION;
            corners.add(new double[] {number(corner + "rbX") * across, number(corner + "rbY") * down});
        }
        return corners;
    }

    private double number(String path) {
        return tags.number(path).orElse(Double.NaN);
    }

    /** From the middle of the region, in shares of the picture as it is stored. */
    private void ofTheGroup(String path) {
        String area = path + "mwg-rs:Area/stArea:";
        double across =
                tags.number(area + "w").or(() -> tags.number(area + "d")).orElse(0.0);
        double down = tags.number(area + "h").or(() -> tags.number(area + "d")).orElse(0.0);
        double left = number(area + "x") - across / 2;
        double top = number(area + "y") - down / 2;
        Optional<Region> region = new StoredPicture(isUpright() ? 1 : orientation)
                .upright(left, top, across, down)
                .flatMap(box -> size.ofShares(box.x(), box.y(), box.width(), box.height()));
        Optional<String> name = tags.first(path + "mwg-rs:Name");
        String type = tags.first(path + "mwg-rs:Type").orElse("Face");
        boolean isPerson = type.equals("Face") && name.isPresent();
        if (isPerson) {
            photograph.person(name.get(), region);
        }
        Optional<String> words = tags.first(path + "mwg-rs:Description").or(() -> isPerson ? Optional.empty() : name);
        words.filter(text -> !type.equals("Focus"))
                .ifPresent(text -> photograph.caveat(Optional.empty(), "", List.of(Text.of(language, text)), region));
    }

    /** Whether the sizes given with the regions are those of the upright picture, although it is stored on its side. */
    private boolean isUpright() {
        double wide = tags.number(GROUP + "AppliedToDimensions/stDim:w").orElse(0.0);
        double high = tags.number(GROUP + "AppliedToDimensions/stDim:h").orElse(0.0);
        boolean isKnown = wide > 0 && high > 0 && wide != high;
        return StoredPicture.isOnItsSide(orientation) && isKnown && (wide > high) == (size.width() > size.height());
    }

    private void ofTheGallery(String path) {
        String[] box = tags.first(path + "MPReg:Rectangle").orElse("").split(",", -1);
        Optional<String> name = tags.first(path + "MPReg:PersonDisplayName");
        if (name.isEmpty()) {
            return;
        }
        Optional<Region> region = box.length == 4
                ? new StoredPicture(orientation)
                        .upright(share(box[0]), share(box[1]), share(box[2]), share(box[3]))
                        .flatMap(upright -> size.ofShares(upright.x(), upright.y(), upright.width(), upright.height()))
                : Optional.empty();
        photograph.person(name.get(), region);
    }

    private static double share(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
