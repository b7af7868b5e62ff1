package org.caveat.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import com.drew.metadata.png.PngDirectory;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Finds the resolution: in EXIF, else in the header of the file's own kind. */
final class ResolutionFound {
    private static final double CENTIMETRES_A_METRE = 100;
    /** Fixed-point numbers of 16 bits before and 16 after the point. */
    private static final double FIXED_POINT = 65_536;

    private final Tags tags;

    ResolutionFound(Tags tags) {
        this.tags = tags;
    }

    Optional<Facts.Resolution> first() {
        return exif().or(this::jfif).or(this::png).or(this::photoshop).or(this::bitmap);
    }

    private Optional<Facts.Resolution> exif() {
        int unit = tags.integer(ExifIFD0Directory.class, ExifDirectoryBase.TAG_RESOLUTION_UNIT)
                .orElse(2);
        return of(
                ExifIFD0Directory.class,
                ExifDirectoryBase.TAG_X_RESOLUTION,
                ExifDirectoryBase.TAG_Y_RESOLUTION,
                unit == 2 ? "inch" : unit == 3 ? "cm" : "none");
    }

    private Optional<Facts.Resolution> jfif() {
        int unit = tags.integer(JfifDirectory.class, JfifDirectory.TAG_UNITS).orElse(0);
        return of(
                JfifDirectory.class,
                JfifDirectory.TAG_RESX,
                JfifDirectory.TAG_RESY,
                unit == 1 ? "inch" : unit == 2 ? "cm" : "none");
    }

    private Optional<Facts.Resolution> png() {
        boolean metres = tags.integer(PngDirectory.class, PngDirectory.TAG_UNIT_SPECIFIER)
                .filter(unit -> unit == 1)
                .isPresent();
        return of(
                        PngDirectory.class,
                        PngDirectory.TAG_PIXELS_PER_UNIT_X,
                        PngDirectory.TAG_PIXELS_PER_UNIT_Y,
                        metres ? "cm" : "none")
                .map(found -> metres ? aCentimetre(found) : found);
    }

    /** Photoshop's own, always in dots an inch. */
    private Optional<Facts.Resolution> photoshop() {
        for (PhotoshopDirectory directory : tags.of(PhotoshopDirectory.class)) {
            byte[] info = directory.getByteArray(PhotoshopDirectory.TAG_RESOLUTION_INFO);
            if (info != null && info.length >= 12) {
                double x = ByteBuffer.wrap(info).getInt(0) / FIXED_POINT;
                double y = ByteBuffer.wrap(info).getInt(8) / FIXED_POINT;
                return x > 0 && y > 0 ? Optional.of(new Facts.Resolution(x, y, "inch")) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Facts.Resolution> bitmap() {
        return of(
                        BmpHeaderDirectory.class,
                        BmpHeaderDirectory.TAG_X_PIXELS_PER_METER,
                        BmpHeaderDirectory.TAG_Y_PIXELS_PER_METER,
                        "cm")
                .map(ResolutionFound::aCentimetre);
    }

    private Optional<Facts.Resolution> of(Class<? extends Directory> kind, int x, int y, String unit) {
        Optional<Double> down = tags.positive(kind, y);
        return tags.positive(kind, x).flatMap(across -> down.map(number -> new Facts.Resolution(across, number, unit)));
    }

    private static Facts.Resolution aCentimetre(Facts.Resolution aMetre) {
        return new Facts.Resolution(aMetre.x() / CENTIMETRES_A_METRE, aMetre.y() / CENTIMETRES_A_METRE, aMetre.unit());
    }
}
