/**
 * Regions on the picture, and marks on the mat around it: where each lies on the screen, how it is drawn, selected, made and
 * changed.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.theme}, {@code ui.control}. Does not
 * belong here: pixels, the text of caveats.
 */
@NullMarked
package org.caveat.ui.region;

import org.jspecify.annotations.NullMarked;
