/**
 * How the window looks: light and dark, its style sheets, its typeface.
 *
 * <p>May use: {@code settings} (which of the two is chosen); JavaFX, AtlantaFX. Does not belong here: nodes, and
 * colours in code: they stand in {@code resources/css}.
 */
@NullMarked
package org.caveat.ui.theme;

import org.jspecify.annotations.NullMarked;
