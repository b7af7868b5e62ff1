package org.caveat.metadata;

import com.drew.lang.GeoLocation;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.metadata.container.Contents;

/** Finds the facts that are asked for by name in what was gathered. */
final class FactsFound {
    private static final String DEFAULT = "x-default";

    private final Gathered gathered;
    private final Contents contents;
    private final Tags tags;

    FactsFound(Gathered gathered, Contents contents) {
        this.gathered = gathered;
        this.contents = contents;
        tags = new Tags(gathered.directories());
    }

    Facts all() {
        return new Facts(
                exif(Optional.empty(), this::taken),
                new Facts.Captions(exifCaption(), iptcCaption(), xmpCaption()),
                new Facts.Credit(creators(), copyright()),
                keywords(),
                new Facts.Device(exif(Optional.empty(), this::camera), exif(Optional.empty(), this::gps)),
                exif(Optional.empty(), () -> new ResolutionFound(tags).first()));
    }

    /** Asks the foreign directories, which may throw even then. */
    private <T> T exif(T otherwise, Wall.Finding<T> finding) {
        return Wall.around("EXIF", contents, otherwise, finding);
    }

    private Optional<String> first(int tag) {
        return exif(Optional.empty(), () -> tags.first(tag));
    }

    private Optional<String> exifCaption() {
        return first(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION);
    }

    private Optional<String> taken() {
        int tag = ExifDirectoryBase.TAG_DATETIME_ORIGINAL;
        Optional<String> said =
                tags.text(ExifSubIFDDirectory.class, tag).or(() -> tags.text(ExifIFD0Directory.class, tag));
        Optional<String> taken = said.flatMap(Taken::read);
        if (taken.isEmpty() && said.filter(Taken::claims).isPresent()) {
            contents.problem("metadata.date-invalid", said.orElse(""));
        }
        return taken;
    }

    private Optional<String> iptcCaption() {
        List<String> parts = iptc(IptcBlock.CAPTION);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", parts));
    }

    /** The description by language, that for any language first. */
    private Map<String, String> xmpCaption() {
        Map<String, String> captions = new LinkedHashMap<>();
        for (XmpBlock.Value value : xmp("dc:description")) {
            captions.putIfAbsent(value.language().orElse(DEFAULT), value.text().strip());
        }
        if (captions.isEmpty()) {
            return Map.of();
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        Stream.concat(Stream.of(DEFAULT), captions.keySet().stream())
                .filter(captions::containsKey)
                .forEach(language -> ordered.putIfAbsent(language, Objects.requireNonNull(captions.get(language))));
        return ordered;
    }

    private List<String> creators() {
        Collection<String> names = new LinkedHashSet<>();
        xmp("dc:creator").forEach(value -> names.add(value.text().strip()));
        names.addAll(iptc(IptcBlock.BY_LINE));
        first(ExifDirectoryBase.TAG_ARTIST).ifPresent(names::add);
        return List.copyOf(names);
    }

    /** Of the same notice in three places the longest: the others have been cut to fit. */
    private Optional<String> copyright() {
        Collection<String> notices = new ArrayList<>();
        first(ExifDirectoryBase.TAG_COPYRIGHT).ifPresent(notices::add);
        notices.addAll(iptc(IptcBlock.COPYRIGHT));
        xmp("dc:rights").stream()
                .limit(1)
                .forEach(value -> notices.add(value.text().strip()));
        return notices.stream().max(Comparator.comparingInt(String::length));
    }

    private List<String> keywords() {
        Collection<String> words = new LinkedHashSet<>(iptc(IptcBlock.KEYWORD));
        xmp("dc:subject").forEach(value -> words.add(value.text().strip()));
        return List.copyOf(words);
    }

    private Optional<String> camera() {
        Optional<String> make = tags.first(ExifDirectoryBase.TAG_MAKE);
        Optional<String> model = tags.first(ExifDirectoryBase.TAG_MODEL);
        boolean named = model.isPresent() && make.isPresent() && startsAlike(model.get(), make.get());
        return named ? model : Stream.of(make, model).flatMap(Optional::stream).reduce((a, b) -> a + " " + b);
    }

    private static boolean startsAlike(String model, String make) {
        String first = make.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return model.toLowerCase(Locale.ROOT).startsWith(first);
    }

    private Optional<Facts.Gps> gps() {
        for (GpsDirectory directory : tags.of(GpsDirectory.class)) {
            GeoLocation place = directory.getGeoLocation();
            if (place != null && isOnEarth(place)) {
                return Optional.of(new Facts.Gps(place.getLatitude(), place.getLongitude()));
            }
            if (directory.containsTag(GpsDirectory.TAG_LATITUDE)) {
                contents.problem("metadata.gps-invalid");
            }
        }
        return Optional.empty();
    }

    private static boolean isOnEarth(GeoLocation place) {
        return Math.abs(place.getLatitude()) <= 90 && Math.abs(place.getLongitude()) <= 180 && !place.isZero();
    }

    private List<String> iptc(int tag) {
        return gathered.iptc().stream()
                .filter(value -> value.tag() == tag)
                .map(value -> upToZero(value.text()).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Some programs wrote fields of fixed length, with rubbish after the zero that ends the text. */
    private static String upToZero(String text) {
        int zero = text.indexOf(0);
        return zero < 0 ? text : text.substring(0, zero);
    }

    /** The values of a property, or of the array it is. */
    private List<XmpBlock.Value> xmp(String property) {
        return gathered.xmp().stream()
                .filter(value -> isOf(property, value.path()) && !value.text().isBlank())
                .toList();
    }

    private static boolean isOf(String property, String path) {
        return path.equals(property) || (path.startsWith(property + "[") && path.endsWith("]"));
    }
}
