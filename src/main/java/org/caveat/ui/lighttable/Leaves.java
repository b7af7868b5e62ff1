package org.caveat.ui.lighttable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.imaging.Leaf;
import org.caveat.ui.region.Viewport.Extent;

/**
 * The pictures of a thing: its files, and of the one that is seen the pages.
 *
 * @param files the leading one first; none where nothing lies on the table
 * @param seen the picture that is seen
 * @param pages how many pages the file that is seen has, as far as that is known; else 1
 */
public record Leaves(List<OneFile> files, Optional<Shown> seen, int pages) {
    static final Leaves NONE = new Leaves(List.of(), Optional.empty(), 1);

    public Leaves {
        files = List.copyOf(files);
    }

    /**
     * A file of the thing.
     *
     * @param role what it is of the thing; empty for a leading file that shows the front
     * @param isVerso whether it shows the back
     * @param size of its first picture, upright; empty while that is not read
     */
    public record OneFile(Path path, String role, boolean isVerso, Optional<Extent> size) {
        public String name() {
            return String.valueOf(path.getFileName());
        }
    }

    /** The file that is seen. */
    public Optional<OneFile> file() {
        return seen.map(Shown::leaf).flatMap(leaf -> file(leaf.file()));
    }

    private Optional<OneFile> file(Path path) {
        return files.stream().filter(one -> one.path().equals(path)).findFirst();
    }

    /** The page that is seen, from 1. */
    public int page() {
        return seen.map(Shown::leaf).map(Leaf::page).orElse(1);
    }

    /** The other side of the thing: of several files that show it, the one of the same format as what is seen. */
    public Optional<OneFile> otherSide() {
        Optional<OneFile> now = file();
        List<OneFile> others = files.stream()
                .filter(one ->
                        now.filter(file -> file.isVerso() != one.isVerso()).isPresent())
                .toList();
        return others.stream()
                .filter(one -> now.filter(file -> ending(file).equalsIgnoreCase(ending(one)))
                        .isPresent())
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    private static String ending(OneFile file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1);
    }
}
