/**
 * Sidecars that have lost their photograph: shown with where it is now, and relinked where that is wanted.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control}. Does not belong here:
 * finding the photographs and moving the sidecars (see {@code collection}).
 */
@NullMarked
package org.caveat.ui.relink;

import org.jspecify.annotations.NullMarked;
