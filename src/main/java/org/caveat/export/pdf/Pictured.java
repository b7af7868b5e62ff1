package org.caveat.export.pdf;

import org.caveat.export.PictureCopy;
import org.jspecify.annotations.Nullable;

/**
 * What can be shown of a photograph.
 *
 * @param small the copy for the contact sheet; none where none could be made
 * @param large the copy for the catalogue; none where none could be made
 * @param reason why there is none
 */
record Pictured(@Nullable PictureCopy small, @Nullable PictureCopy large, @Nullable String reason) {}
