package org.caveat.metadata;

import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.PanasonicRawIFD0Directory;
import java.util.List;
import java.util.Optional;
import org.caveat.metadata.container.UnmarkedText;
import org.jspecify.annotations.Nullable;

/** Looks up tags in the directories that were read; of several directories of a kind the first that has the tag holds. */
final class Tags {
    private final List<Directory> directories;

    Tags(List<Directory> directories) {
        this.directories = directories;
    }

    /** The directories of a kind. */
    <D extends Directory> List<D> of(Class<D> kind) {
        return directories.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A text, without blanks around it; nothing where it is blank. */
    Optional<String> text(Class<? extends Directory> kind, int tag) {
        return having(kind, tag).map(directory -> text(directory, tag)).filter(said -> !said.isEmpty());
    }

    /** Whether there is any value at all. */
    boolean has(Class<? extends Directory> kind, int tag) {
        return having(kind, tag).isPresent();
    }

    Optional<Integer> integer(Class<? extends Directory> kind, int tag) {
        return having(kind, tag).flatMap(directory -> Optional.ofNullable(directory.getInteger(tag)));
    }

    /** A number above zero. */
    Optional<Double> positive(Class<? extends Directory> kind, int tag) {
        return having(kind, tag)
                .flatMap(directory -> Optional.ofNullable(number(directory, tag)))
                .filter(number -> number > 0 && Double.isFinite(number));
    }

    /** A text of the first directory of EXIF, which in Panasonic's raw files is one of its own. */
    Optional<String> first(int tag) {
        return text(ExifIFD0Directory.class, tag).or(() -> text(PanasonicRawIFD0Directory.class, tag));
    }

    /** A whole number of the first directory of EXIF. */
    Optional<Integer> firstInteger(int tag) {
        return integer(ExifIFD0Directory.class, tag).or(() -> integer(PanasonicRawIFD0Directory.class, tag));
    }

    private Optional<? extends Directory> having(Class<? extends Directory> kind, int tag) {
        // asked for every tag of every photograph
        for (Directory directory : directories) {
            if (kind.isInstance(directory) && directory.containsTag(tag)) {
                return Optional.of(directory);
            }
        }
        return Optional.empty();
    }

    private static String text(Directory directory, int tag) {
        Object value = directory.getObject(tag);
        String text = value instanceof byte[] bytes ? UnmarkedText.read(bytes) : directory.getString(tag);
        return text == null ? "" : text.strip();
    }

    private static @Nullable Double number(Directory directory, int tag) {
        Rational rational = directory.getRational(tag);
        return rational == null ? directory.getDoubleObject(tag) : Double.valueOf(rational.doubleValue());
    }
}
