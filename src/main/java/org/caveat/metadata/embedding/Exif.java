package org.caveat.metadata.embedding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The entries of EXIF that a file holds, in the order of their numbers. */
public final class Exif {
    /** Nothing. */
    public static final Exif NONE = new Exif(List.of());

    private final List<ExifEntry> entries;

    Exif(List<ExifEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(ExifEntry::directory).thenComparing(ExifEntry::tag))
                .toList();
    }

    List<ExifEntry> entries() {
        return entries;
    }

    Optional<byte[]> value(int tag) {
        return entries.stream()
                .filter(entry -> entry.directory() == ExifEntry.Directory.PICTURE && entry.tag() == tag)
                .map(ExifEntry::value)
                .findFirst();
    }
}
