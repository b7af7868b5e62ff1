package org.caveat.export.site;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes a site, as its pages show it.
 *
 * @param name the institution's; none where the collection file names none
 * @param logo the path of its copy in the site
 * @param isColoured whether a style sheet with its colour lies in the site
 */
public record House(@Nullable String name, @Nullable String logo, boolean isColoured) {
    /** The style sheet with its colour. */
    static final String COLOURS = "site-house.css";

    static final House NONE = new House(null, null, false);
}
