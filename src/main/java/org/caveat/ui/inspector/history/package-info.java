/**
 * The History tab: who changed what, and when; and what stood before, said again.
 *
 * <p>May use: {@code model}, {@code edit}, {@code collection}, {@code text}, {@code ui.fx}, {@code ui.control}. Does not
 * belong here: undo and redo, which are the collection's.
 */
@NullMarked
package org.caveat.ui.inspector.history;

import org.jspecify.annotations.NullMarked;
