/**
 * The fields of a caption by their names, and one edit for each that says it, adds to it, or clears it: for whatever says
 * fields without showing each as a form of its own.
 *
 * <p>May use: {@code edit}, {@code model}. Does not belong here: how a value was typed, and what is refused.
 */
@NullMarked
package org.caveat.edit.caption;

import org.jspecify.annotations.NullMarked;
