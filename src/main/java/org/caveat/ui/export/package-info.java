/**
 * The export as the window offers it: what as, where to, what with; how far it is; what came of it.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control}, and its own rooms
 * below. Does not belong here: the making of any format.
 */
@NullMarked
package org.caveat.ui.export;

import org.jspecify.annotations.NullMarked;
