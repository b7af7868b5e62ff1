package org.caveat.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts that are asked for by name.
 *
 * @param taken EXIF DateTimeOriginal alone, as {@code 1998-05-01T12:00:00}: the date of a scan is not the date of a photograph
 * @param captions what the file says is seen
 * @param credit who made it and who holds the rights
 * @param keywords from IPTC and XMP, each once
 * @param device the camera or scanner and its place on earth
 * @param resolution dots, as the file gives them
 */
public record Facts(
        Optional<String> taken,
        Captions captions,
        Credit credit,
        List<String> keywords,
        Device device,
        Optional<Resolution> resolution) {
    public static final Facts NONE = new Facts(
            Optional.empty(),
            new Captions(Optional.empty(), Optional.empty(), Map.of()),
            new Credit(List.of(), Optional.empty()),
            List.of(),
            new Device(Optional.empty(), Optional.empty()),
            Optional.empty());

    public Facts {
        keywords = List.copyOf(keywords);
    }

    /**
     * The caption in each of the three places where files keep one.
     *
     * @param xmp {@code dc:description} by language, {@code x-default} first
     */
    public record Captions(Optional<String> exif, Optional<String> iptc, Map<String, String> xmp) {}

    public record Credit(List<String> creators, Optional<String> copyright) {}

    public record Device(Optional<String> camera, Optional<Gps> gps) {}

    /** Degrees, north and east positive (WGS 84). */
    public record Gps(double latitude, double longitude) {}

    /**
     * Dots a unit.
     *
     * @param unit {@code inch}, {@code cm}, or {@code none} where it is a mere ratio
     */
    public record Resolution(double x, double y, String unit) {}
}
