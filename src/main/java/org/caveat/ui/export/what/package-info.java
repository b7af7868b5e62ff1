/**
 * What is to be exported: which photographs, as what, with what, and into which folder; and how it is remembered for a
 * collection.
 *
 * <p>May use: {@code export}, {@code collection}, {@code settings}, {@code text}, {@code work}, {@code ui.control},
 * {@code ui.fx}; JavaFX. Does not belong here: what comes of it.
 */
@NullMarked
package org.caveat.ui.export.what;

import org.jspecify.annotations.NullMarked;
