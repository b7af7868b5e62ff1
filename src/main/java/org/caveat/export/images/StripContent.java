package org.caveat.export.images;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a strip, from its top to its foot.
 *
 * @param head the title, then who made it and who holds it
 * @param lead what must be read first
 * @param others all other caveats, in their order
 * @param foot how many there are, and where the rest is told
 */
record StripContent(List<Words> head, Optional<Entry> lead, List<Entry> others, List<Words> foot) {
    StripContent {
        head = List.copyOf(head);
        others = List.copyOf(others);
        foot = List.copyOf(foot);
    }
}
