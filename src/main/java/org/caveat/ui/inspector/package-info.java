/**
 * The inspector: what is said of the photograph in front, and what its file says of itself, on four tabs.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control},
 * {@code ui.bibliography}, and its own rooms below. Does not belong here: the picture, and which photograph is in
 * front.
 */
@NullMarked
package org.caveat.ui.inspector;

import org.jspecify.annotations.NullMarked;
