package org.caveat.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caveat.model.Caveat;
import org.caveat.model.Region;

/** Where each caveat of a page can be linked to, and the number that it shares with its mark on the picture. */
public final class Places {
    private static final Pattern OURS = Pattern.compile("urn:uuid:[0-9a-fA-F-]{36}");

    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Caveat> marked = new ArrayList<>();

    /** @param isShown whether its picture is: without one there are no marks */
    public Places(PublishedPhotograph photograph, boolean isShown) {
        List<Caveat> caveats = photograph.state().caveatsInOrder();
        for (int i = 0; i < caveats.size(); i++) {
            Caveat caveat = caveats.get(i);
            String id = caveat.id();
            anchors.put(id, OURS.matcher(id).matches() ? "caveat-" + id.substring(9) : "caveat-" + (i + 1));
            if (isShown && hasMark(caveat, photograph)) {
                marked.add(caveat);
                numbers.put(id, marked.size());
            }
        }
    }

    private static boolean hasMark(Caveat caveat, PublishedPhotograph photograph) {
        boolean sized = photograph.width() > 0 && photograph.height() > 0;
        return sized
                && photograph.isOnPicture(caveat)
                && caveat.stands()
                && (isDrawn(caveat) || Edge.of(caveat).isPresent());
    }

    public static boolean isDrawn(Caveat caveat) {
        return caveat.region()
                .filter(region -> region instanceof Region.Rectangle || hasCorners(region))
                .isPresent();
    }

    private static boolean hasCorners(Region region) {
        return region instanceof Region.Polygon polygon && !polygon.corners().isEmpty();
    }

    /** The caveats with a mark on or beside the picture, in the order of their numbers. */
    public List<Caveat> marked() {
        return List.copyOf(marked);
    }

    /** The id of a caveat's element. */
    public Optional<String> anchor(String caveat) {
        return Optional.ofNullable(anchors.get(caveat));
    }

    public Optional<Integer> number(Caveat caveat) {
        return Optional.ofNullable(numbers.get(caveat.id()));
    }
}
