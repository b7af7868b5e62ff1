package org.caveat.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Loaded;

/** Photographs that no disk holds. */
public final class Invented {

    private Invented() {}

    public static Found found(String file) {
        return new Found(file, Path.of("nowhere").resolve(file), List.of());
    }

    public static Holding holding(String file, int width, int height) {
        return saying(file, width, height, AnnotatedPhotograph.bare(file));
    }

    public static Holding saying(String file, int width, int height, AnnotatedPhotograph state) {
        return new Holding(found(file), facts(width, height), new Loaded.Absent(state));
    }

    public static Holding unreadable(String file, String reason) {
        return new Holding(
                found(file),
                FileFacts.unreadable(12, "image/jpeg", reason),
                new Loaded.Absent(AnnotatedPhotograph.bare(file)));
    }

    public static Holding locked(String file, String reason) {
        return new Holding(found(file), facts(400, 300), new Loaded.Locked(AnnotatedPhotograph.bare(file), reason));
    }

    private static FileFacts facts(int width, int height) {
        return new FileFacts(
                new Header("image/jpeg", 1000, width, height, 1, Optional.empty()),
                Facts.NONE,
                List.of(),
                List.of(),
                Optional.empty());
    }
}
