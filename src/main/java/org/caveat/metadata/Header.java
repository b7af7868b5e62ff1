package org.caveat.metadata;

import java.util.Optional;

/**
 * Kind and size of a picture file.
 *
 * @param mediaType such as {@code image/jpeg}
 * @param bytes size of the file
 * @param width pixels of the upright picture; 0 where it is not known
 * @param height pixels of the upright picture; 0 where it is not known
 * @param orientation EXIF orientation, 1 to 8 (CIPA DC-008, 4.6.4 A); 1 where none is given
 * @param colourProfile name of the embedded ICC profile
 */
public record Header(
        String mediaType, long bytes, int width, int height, int orientation, Optional<String> colourProfile) {}
