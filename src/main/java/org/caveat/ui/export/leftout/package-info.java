/**
 * What an export would carry and leave out, and why, found out before anything is written.
 *
 * <p>May use: {@code export}, {@code collection}, {@code work}, {@code text}, {@code ui.export.what}, {@code ui.control},
 * {@code ui.fx}; JavaFX. Does not belong here: deciding what is left out, which is {@code export}'s.
 */
@NullMarked
package org.caveat.ui.export.leftout;

import org.jspecify.annotations.NullMarked;
