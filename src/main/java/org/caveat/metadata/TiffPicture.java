package org.caveat.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.PanasonicRawIFD0Directory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.Format;

/** What the directories of a TIFF say of the picture itself: its size, and whether it is really a camera's raw file. */
final class TiffPicture {
    private static final int DNG_VERSION = 0xC612;
    private static final int COLOUR_FILTER_ARRAY = 32_803;
    private static final int LINEAR_RAW = 34_892;
    private static final int REDUCED = 1;

    private final Tags tags;

    TiffPicture(Tags tags) {
        this.tags = tags;
    }

    /**
     * Finds the size: that of the first page; where that is only a small copy, as in most raw files, that of the picture
     * it was made from (TIFF 6.0, NewSubfileType). Canon's raw files do not mark the copy, and say their size in EXIF.
     */
    Optional<Contents.Extent> size(Format format) {
        Optional<Contents.Extent> said = format == Format.CR2
                ? Contents.Extent.of(
                        exifSize(ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH),
                        exifSize(ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT))
                : Optional.empty();
        return said.or(this::pageSize).or(this::sensorSize);
    }

    private Optional<Contents.Extent> pageSize() {
        return Stream.concat(pages(), tags.of(ExifIFD0Directory.class).stream())
                .map(page -> Contents.Extent.of(
                        size(page, ExifDirectoryBase.TAG_IMAGE_WIDTH), size(page, ExifDirectoryBase.TAG_IMAGE_HEIGHT)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Panasonic says only which part of the sensor is the picture. */
    private Optional<Contents.Extent> sensorSize() {
        return tags.of(PanasonicRawIFD0Directory.class).stream()
                .map(raw -> Contents.Extent.of(
                        size(raw, PanasonicRawIFD0Directory.TagSensorRightBorder)
                                - size(raw, PanasonicRawIFD0Directory.TagSensorLeftBorder),
                        size(raw, PanasonicRawIFD0Directory.TagSensorBottomBorder)
                                - size(raw, PanasonicRawIFD0Directory.TagSensorTopBorder)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The media type: of raw files that are told from a TIFF only by what is in them, their own. */
    String mediaType(Format format) {
        if (format != Format.TIFF) {
            return format.mediaType();
        }
        if (tags.has(ExifIFD0Directory.class, DNG_VERSION)) {
            return "image/x-adobe-dng";
        }
        return pages().anyMatch(TiffPicture::isRaw) ? raw() : format.mediaType();
    }

    private String raw() {
        String make = tags.first(ExifDirectoryBase.TAG_MAKE).orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(
                        List.of("nikon", "image/x-nikon-nef"),
                        List.of("sony", "image/x-sony-arw"),
                        List.of("pentax", "image/x-pentax-pef"),
                        List.of("ricoh", "image/x-pentax-pef"),
                        List.of("samsung", "image/x-samsung-srw"),
                        List.of("hasselblad", "image/x-hasselblad-3fr"),
                        List.of("kodak", "image/x-kodak-dcr"))
                .filter(known -> make.startsWith(known.get(0)))
                .map(known -> known.get(1))
                .findFirst()
                .orElse("image/x-raw");
    }

    /** The first page and what hangs on it, without small copies. */
    private Stream<? extends Directory> pages() {
        return Stream.concat(
                        tags.of(ExifIFD0Directory.class).stream().limit(1), tags.of(ExifSubIFDDirectory.class).stream())
                .filter(page -> (size(page, ExifDirectoryBase.TAG_NEW_SUBFILE_TYPE) & REDUCED) == 0);
    }

    private long exifSize(int tag) {
        return tags.integer(ExifSubIFDDirectory.class, tag).orElse(0);
    }

    private static boolean isRaw(Directory page) {
        Optional<Integer> colours =
                Optional.ofNullable(page.getInteger(ExifDirectoryBase.TAG_PHOTOMETRIC_INTERPRETATION));
        return colours.filter(how -> how == COLOUR_FILTER_ARRAY || how == LINEAR_RAW)
                .isPresent();
    }

    private static long size(Directory page, int tag) {
        Long number = page.getLongObject(tag);
        return number == null ? 0 : number;
    }
}
