package org.caveat.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.time.Bounds;
import org.caveat.time.Edtf;

/**
 * Whether a file was made from a print or a film, and which of its values then speak of that: the device, the day and the
 * resolution of a scan are not those of the photograph.
 */
public final class Digitisation {
    /** No camera before this day made a file. */
    private static final LocalDate FIRST_FILES = LocalDate.of(1988, 1, 1);

    private static final Pattern FROM_A_THING = Pattern.compile("(?i).*(print|negativeFilm|positiveFilm)");
    private static final Pattern SCANNER = Pattern.compile(
            "(?i)scan|coolscan|\\bLS-\\d{2,4}|perfection|flextight|imacon"
                    + "|opticfilm|bookeye|zeutschel|heidelberg|microtek|plustek|silverfast|reflecta|\\bcruse\\b|iqsmart");
    private static final Set<String> DEVICE =
            Set.of("make", "model", "software", "creatortool", "filesource", "hostcomputer");
    private static final Set<String> OF_THE_SCAN = Set.of(
            "datetime",
            "datetimeoriginal",
            "datetimedigitized",
            "digitaldatecreated",
            "digitaltimecreated",
            "createdate",
            "modifydate",
            "metadatadate",
            "xresolution",
            "yresolution",
            "resolutionunit",
            "resolutionunits",
            "digitalsourcetype");
    private static final Set<String> OF_THE_PHOTOGRAPH = Set.of("usercomment", "imageuniqueid", "imagedescription");

    private Digitisation() {}

    /** What tells that a file is a scan. */
    public enum Sign {
        /** The file, or who described it, says what it was made from. */
        SOURCE_TYPE,
        /** It names a scanner, or a program that drives one. */
        SCANNER,
        /** The photograph was taken before any camera made files. */
        BEFORE_FILES,
        /** The photograph was taken before the file's own date. */
        BEFORE_THE_FILE
    }

    /** The first sign that a file is a scan; none, where nothing tells so. */
    public static Optional<Sign> sign(FileFacts file, Photograph said) {
        boolean isFromAThing = said.get(PhotographFields.DIGITAL_SOURCE_TYPE)
                        .filter(Digitisation::isOfAThing)
                        .isPresent()
                || file.entries().stream()
                        .anyMatch(entry -> name(entry).equals("digitalsourcetype") && isOfAThing(entry.value()));
        if (isFromAThing) {
            return Optional.of(Sign.SOURCE_TYPE);
        }
        if (file.entries().stream().anyMatch(Digitisation::namesAScanner)) {
            return Optional.of(Sign.SCANNER);
        }
        Optional<LocalDate> taken = said.taken()
                .flatMap(instant -> instant.date())
                .map(Edtf::bounds)
                .flatMap(Bounds::latest);
        return taken.flatMap(last -> last.isBefore(FIRST_FILES)
                ? Optional.of(Sign.BEFORE_FILES)
                // a day between the two may be no more than a clock in another zone
                : date(file).filter(made -> last.plusDays(1).isBefore(made)).map(made -> Sign.BEFORE_THE_FILE));
    }

    /** Whether a value of a scan speaks of the scan. */
    public static boolean describes(Entry entry) {
        String name = name(entry);
        if (OF_THE_PHOTOGRAPH.contains(name)) {
            return false;
        }
        String group = entry.group().toLowerCase(Locale.ROOT);
        return DEVICE.contains(name)
                || OF_THE_SCAN.contains(name)
                || List.of("exif subifd", "icc profile", "exif thumbnail").contains(group)
                || group.contains("makernote");
    }

    private static boolean isOfAThing(String sourceType) {
        return FROM_A_THING.matcher(sourceType.strip()).matches();
    }

    private static boolean namesAScanner(Entry entry) {
        return DEVICE.contains(name(entry)) && SCANNER.matcher(entry.value()).find();
    }

    private static Optional<LocalDate> date(FileFacts file) {
        return file.facts().taken().map(moment -> LocalDate.parse(moment.substring(0, "1998-05-01".length())));
    }

    /** A value's name, whichever of the file's blocks it stands in: {@code Date/Time Original} is {@code exif:DateTimeOriginal}. */
    private static String name(Entry entry) {
        String tag = entry.tag().replaceAll("\\[[^\\]]*\\]", "");
        return tag.substring(tag.lastIndexOf(':') + 1)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
