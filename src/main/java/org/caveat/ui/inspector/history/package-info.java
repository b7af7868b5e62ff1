/**
 * The History tab: who changed what, and when.
 *
 * <p>May use: {@code model}, {@code text}, {@code ui.fx}, {@code ui.control}. Does not belong here: undo and redo, which are the
 * collection's.
 */
@NullMarked
package org.caveat.ui.inspector.history;

import org.jspecify.annotations.NullMarked;
