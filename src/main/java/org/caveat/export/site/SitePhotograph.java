package org.caveat.export.site;

import java.util.List;
import java.util.Optional;
import org.caveat.export.Places;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Caveat;

/**
 * A photograph of the site, and what can be shown of its picture.
 *
 * @param copies the copies made of it, the smallest first; none where none could be made
 * @param reason why there are none
 */
record SitePhotograph(PublishedPhotograph published, List<SitePicture> copies, Optional<String> reason) {

    /** Its caveats that stand, the lead first, then in the order of the kinds. */
    List<Caveat> caveats() {
        return published.state().caveatsInOrder().stream()
                .filter(Caveat::stands)
                .toList();
    }

    /** Where its caveats are on its page. */
    Places places() {
        return new Places(published, !copies.isEmpty());
    }

    static SitePhotograph shown(PublishedPhotograph published, List<SitePicture> copies) {
        return new SitePhotograph(published, copies, Optional.empty());
    }

    static SitePhotograph unseen(PublishedPhotograph published, String reason) {
        return new SitePhotograph(published, List.of(), Optional.of(reason));
    }
}
