/**
 * The small parts of which the views are made: glyphs, marks of certainty and standing, pills, fields that grow, choosers.
 *
 * <p>May use: {@code model}, {@code time}, {@code search} (the words that are used already), {@code text}, {@code ui.fx}; JavaFX,
 * ControlsFX. Does not belong here: anything that knows a photograph.
 */
@NullMarked
package org.caveat.ui.control;

import org.jspecify.annotations.NullMarked;
