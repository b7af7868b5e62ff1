package org.caveat.export.site;

import java.util.Optional;
import org.caveat.export.PublishedPhotograph;

/**
 * A photograph of the site, and what can be shown of its picture.
 *
 * @param copies the copies made of it; empty where none could be made
 * @param reason why there are none
 */
record SitePhotograph(PublishedPhotograph published, Optional<SitePictures.Copies> copies, Optional<String> reason) {

    static SitePhotograph shown(PublishedPhotograph published, SitePictures.Copies copies) {
        return new SitePhotograph(published, Optional.of(copies), Optional.empty());
    }

    static SitePhotograph unseen(PublishedPhotograph published, String reason) {
        return new SitePhotograph(published, Optional.empty(), Optional.of(reason));
    }
}
