package org.caveat.cli.given;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.Holding;
import org.caveat.collection.SizeChange;
import org.caveat.model.Beyond;
import org.caveat.model.Foreign;
import org.caveat.model.Region;
import org.caveat.text.Messages;

/** Parts of the picture, marks beyond its frame, and pages of its file; each must be there. */
public final class GivenRegion {
    private static final Pattern RECTANGLE = Pattern.compile("(\\d{1,9}),(\\d{1,9}),(\\d{1,9}),(\\d{1,9})");
    private static final Pattern MARK = Pattern.compile("([a-z]+)(?::(\\d{1,9}))?");
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,8}");
    private static final List<String> EDGES = List.of("left", "right", "top", "bottom", "camera");
    private static final String CAMERA = "camera";

    private final Messages messages;

    public GivenRegion(Messages messages) {
        this.messages = messages;
    }

    /**
     * A rectangle {@code X,Y,W,H} in whole pixels of the upright picture.
     *
     * @throws Refusal where it is not of that form, or has no width or height
     */
    public Region.Rectangle rectangle(String text) throws Refusal {
        Matcher numbers = RECTANGLE.matcher(text);
        if (!numbers.matches() || number(numbers, 3) == 0 || number(numbers, 4) == 0) {
            throw Refusal.wrongUsage(messages.get("cli.region-refused", Quoted.of(text)));
        }
        return new Region.Rectangle(number(numbers, 1), number(numbers, 2), number(numbers, 3), number(numbers, 4));
    }

    /**
     * A mark beyond the frame, {@code EDGE} or {@code EDGE:AT} in pixels along that edge.
     *
     * @throws Refusal where it is not of that form, names another edge, or gives the camera a place along it
     */
    public Beyond beyond(String text) throws Refusal {
        Matcher mark = MARK.matcher(text);
        boolean placed = mark.matches() && mark.group(2) != null;
        if (!mark.matches()
                || !EDGES.contains(mark.group(1))
                || (placed && mark.group(1).equals(CAMERA))) {
            throw Refusal.wrongUsage(messages.get("cli.beyond-refused", Quoted.of(text)));
        }
        Optional<Integer> at = placed ? Optional.of(number(mark, 2)) : Optional.empty();
        return new Beyond(mark.group(1), at, Foreign.NONE);
    }

    /**
     * A page of the file, from 1.
     *
     * @throws Refusal where it is not a whole number from 1 on
     */
    public int page(String text) throws Refusal {
        if (!PAGE.matcher(text).matches()) {
            throw Refusal.wrongUsage(messages.get("cli.page-refused", Quoted.of(text)));
        }
        return Integer.parseInt(text);
    }

    /**
     * The same rectangle, if the picture has room for it.
     *
     * @param page only the first page's size is known
     * @throws Refusal where it has none, or is of another size than the sidecar speaks of
     */
    public Region within(Holding photograph, Region.Rectangle region, Optional<Integer> page) throws Refusal {
        refuseOtherSize(photograph);
        int width = photograph.facts().header().width();
        int height = photograph.facts().header().height();
        if (page.orElse(1) > 1 || region.isWithin(width, height)) {
            return region;
        }
        throw Refusal.wrongUsage(messages.get(
                "cli.region-outside",
                photograph.file(),
                region.spelled(),
                String.valueOf(width),
                String.valueOf(height)));
    }

    /**
     * The same mark, if the edge is as long as that.
     *
     * @throws Refusal where it is shorter, or the picture of another size than the sidecar speaks of
     */
    public Beyond along(Holding photograph, Beyond mark) throws Refusal {
        if (mark.at().isPresent()) {
            refuseOtherSize(photograph);
        }
        int width = photograph.facts().header().width();
        int height = photograph.facts().header().height();
        boolean upright = mark.edge().equals("left") || mark.edge().equals("right");
        int length = upright ? height : width;
        if (mark.at().orElse(0) <= length) {
            return mark;
        }
        throw Refusal.wrongUsage(messages.get(
                "cli.beyond-outside",
                photograph.file(),
                mark.edge() + ":" + mark.at().orElse(0),
                String.valueOf(width),
                String.valueOf(height)));
    }

    /** Pixels of this picture would be taken for pixels of the former one. */
    private void refuseOtherSize(Holding photograph) throws Refusal {
        Optional<SizeChange> change = SizeChange.of(photograph);
        if (change.isPresent() && change.get() instanceof SizeChange.Pixels size) {
            throw Refusal.wrongUsage(messages.get(
                    "cli.other-size",
                    photograph.file(),
                    String.valueOf(size.width()),
                    String.valueOf(size.height()),
                    String.valueOf(size.saidWidth()),
                    String.valueOf(size.saidHeight())));
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
