/**
 * The instant line under the light table: when the photograph was taken, and every dated caveat, each drawn as wide as it
 * is uncertain; a mark leads to its caveat.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.theme}, {@code ui.control}. Does not
 * belong here: which date stands where, which is {@code export}'s, for the site draws the same line.
 */
@NullMarked
package org.caveat.ui.instantline;

import org.jspecify.annotations.NullMarked;
