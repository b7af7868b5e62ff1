/**
 * Changes to what is said of a photograph, each a pure function: a state in, a new state and the inverse out; and the
 * history that undoes and redoes them across photographs.
 *
 * <p>May use: {@code model}, {@code time}, and its own room {@code edit.joining}. Does not belong here: saving, clocks,
 * the window.
 */
@NullMarked
package org.caveat.edit;

import org.jspecify.annotations.NullMarked;
