package org.caveat.imaging.tiff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pages of a file, kept apart, each with its smaller copies. */
public final class TiffPages {

    private TiffPages() {}

    /**
     * Reads all directories, none of the pixels.
     *
     * @return in the order of the file; at least one
     * @throws IOException where it is no TIFF, or holds no picture
     */
    public static List<TiffPage> of(RandomBytes bytes) throws IOException {
        Numbers file = Numbers.of(bytes);
        DirectoryWalk walk = new DirectoryWalk(file);
        List<Directory> chain = walk.from(file.firstDirectory());
        List<TiffPage> pages = new ArrayList<>();
        for (int at = 0; at < chain.size(); at++) {
            List<Directory> inner = walk.within(chain.get(at));
            Optional<Directory> page = page(chain.get(at), inner, pages.isEmpty());
            if (page.isPresent()) {
                int place = page.get() == chain.get(at) ? at : TiffPage.NOT_IN_THE_ROW;
                pages.add(new TiffPage(page.get(), place, copies(page.get(), chain, at, inner)));
            }
        }
        if (pages.isEmpty()) {
            pages.add(onlyOne(chain));
        }
        return pages;
    }

    /** The picture that a directory is, or where it is a small one of a larger within it, that one. */
    private static Optional<Directory> page(Directory directory, List<Directory> inner, boolean isFirst) {
        if (directory.isPage()) {
            return directory.isCameraThumbnail() && !isFirst ? Optional.empty() : Optional.of(directory);
        }
        return inner.stream()
                .filter(Directory::isPage)
                .filter(large -> directory.hasPicture() && large.width() > directory.width())
                .findFirst();
    }

    /** The smaller ones of it, the largest first: those within it, and those that follow up to the next page. */
    private static List<Directory> copies(Directory page, List<Directory> chain, int at, List<Directory> inner) {
        List<Directory> copies = new ArrayList<>(inner);
        for (int next = at + 1; next < chain.size() && !chain.get(next).isPage(); next++) {
            copies.add(chain.get(next));
        }
        return copies.stream()
                .filter(copy -> copy.isSmallerCopyOf(page))
                .sorted(Comparator.comparingInt(Directory::width).reversed())
                .toList();
    }

    /** In a file that calls every picture a copy, the first one that is there. */
    private static TiffPage onlyOne(List<Directory> chain) throws IOException {
        for (int at = 0; at < chain.size(); at++) {
            if (chain.get(at).hasPicture()) {
                return new TiffPage(chain.get(at), at, List.of());
            }
        }
        throw new Malformed("no picture");
    }
}
