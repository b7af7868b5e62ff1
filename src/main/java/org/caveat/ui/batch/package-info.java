/**
 * Edits of many photographs at once: what is to be done, what it would change, and doing it.
 *
 * <p>May use: {@code collection}, {@code edit}, {@code model}, {@code time}, {@code search} (the words that are used
 * already), {@code text}, {@code work}, {@code ui.control}, {@code ui.fx}, {@code ui.inspector.draft}, and of
 * {@code ui.inspector.caption} the fields; JavaFX. Does not belong here: what an edit does, and which photographs are
 * chosen.
 */
@NullMarked
package org.caveat.ui.batch;

import org.jspecify.annotations.NullMarked;
