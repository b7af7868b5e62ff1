/**
 * How an export would begin, shown before it is made: the first photograph as the format really writes it.
 *
 * <p>May use: {@code export}, {@code collection}, {@code work}, {@code text}, {@code ui.export.what}, {@code ui.control},
 * {@code ui.fx}; JavaFX. Does not belong here: how a format looks, which the format itself says.
 */
@NullMarked
package org.caveat.ui.export.preview;

import org.jspecify.annotations.NullMarked;
