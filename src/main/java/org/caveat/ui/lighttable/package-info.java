/**
 * The light table: one photograph large, on its mat; zoom to the cursor, pan, fit; its pixels in tiles.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.theme}, {@code ui.control},
 * {@code ui.region}. Does not belong here: what is said of the photograph.
 */
@NullMarked
package org.caveat.ui.lighttable;

import org.jspecify.annotations.NullMarked;
