/**
 * Where the toolkit's thread meets the others: hopping to it, gathering what arrives from elsewhere, subscriptions that
 * end with their view, and what is open as the window sees it.
 *
 * <p>May use: all but {@code cli}, {@code app} and the rest of the window; the only package with
 * {@code Platform.runLater}. Does not belong here: nodes of any one view, styles, words.
 */
@NullMarked
package org.caveat.ui.fx;

import org.jspecify.annotations.NullMarked;
