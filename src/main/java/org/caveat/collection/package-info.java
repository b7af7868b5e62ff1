/**
 * The open folder: which photographs it holds, what is known and said of each, what was known of it before, edits
 * applied, saves queued, listeners told.
 *
 * <p>May use: {@code model}, {@code time}, {@code edit}, {@code sidecar}, {@code metadata}, {@code cache},
 * {@code work}, {@code text}, and its own rooms {@code collection.relink} and {@code collection.watch}. Does not belong
 * here: JSON, pixels, query language, the window.
 */
@NullMarked
package org.caveat.collection;

import org.jspecify.annotations.NullMarked;
