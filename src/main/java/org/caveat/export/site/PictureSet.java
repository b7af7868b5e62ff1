package org.caveat.export.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caveat.export.Link;

/**
 * A picture in the widths there are, from which a browser takes the one that suits its screen.
 *
 * @param source the widest one's address
 * @param all the addresses with their widths, as {@code srcset} wants them
 * @param sizes how wide it is shown, as {@code sizes} wants it: never wider than the widest there is
 * @param width of the widest, in pixels
 * @param height of the widest, in pixels
 */
public record PictureSet(String source, String all, String sizes, int width, int height) {
    private static final int NARROW = 720;
    private static final List<Step> PAGE = List.of(new Step(NARROW, 100, 32), new Step(1_072, 100, 48));
    private static final int PAGE_COLUMN = 1_024;
    private static final List<Step> INDEX = List.of(new Step(NARROW, 100, 32), new Step(951, 50, 40));
    private static final int INDEX_COLUMN = 320;

    /** The column of the style sheet up to a width of the window: so much of it in percent, less some pixels. */
    private record Step(int upTo, int percent, int less) {

        int widest() {
            return upTo * percent / 100 - less;
        }

        /** The width of the window at which the column is as wide as a picture. */
        int reaching(int width) {
            return (width + less) * 100 / percent;
        }

        String column() {
            return "calc(" + percent + "vw - " + less + "px)";
        }
    }

    /** To look at, on the photograph's page. */
    static PictureSet large(List<SitePicture> copies, String root) {
        return of(copies, root, PAGE, PAGE_COLUMN);
    }

    /** Among others. */
    static PictureSet small(List<SitePicture> copies, String root) {
        return of(copies.subList(0, Math.min(2, copies.size())), root, INDEX, INDEX_COLUMN);
    }

    private static PictureSet of(List<SitePicture> copies, String root, List<Step> steps, int column) {
        SitePicture widest = copies.get(copies.size() - 1);
        String all = copies.stream()
                .map(copy -> root + Link.encoded(copy.path()) + " " + copy.width() + "w")
                .collect(Collectors.joining(", "));
        String sizes = sizes(widest.width(), steps, column);
        return new PictureSet(root + Link.encoded(widest.path()), all, sizes, widest.width(), widest.height());
    }

    /** A browser takes the size named here for the picture's own: one that is too wide would enlarge it. */
    private static String sizes(int width, List<Step> steps, int column) {
        List<String> sizes = new ArrayList<>();
        int before = 0;
        for (Step step : steps) {
            int fitting = Math.min(step.upTo(), step.reaching(width));
            if (fitting > before) {
                sizes.add("(max-width: " + fitting + "px) " + step.column());
            }
            if (step.widest() > width) {
                sizes.add("(max-width: " + step.upTo() + "px) " + width + "px");
            }
            before = step.upTo();
        }
        sizes.add(Math.min(width, column) + "px");
        return String.join(", ", sizes);
    }
}
