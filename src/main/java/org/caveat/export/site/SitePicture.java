package org.caveat.export.site;

import java.util.Optional;

/**
 * A file with a copy of a picture.
 *
 * @param path in the site's folder
 * @param width in pixels
 * @param height in pixels
 */
record SitePicture(String path, int width, int height) {

    /** Its size as the report notes it. */
    String note() {
        return width + "x" + height;
    }

    static Optional<SitePicture> noted(String path, String note) {
        String[] sides = note.split("x", 2);
        boolean isSize = sides.length == 2 && sides[0].matches("[0-9]{1,6}") && sides[1].matches("[0-9]{1,6}");
        return isSize
                ? Optional.of(new SitePicture(path, Integer.parseInt(sides[0]), Integer.parseInt(sides[1])))
                : Optional.empty();
    }
}
