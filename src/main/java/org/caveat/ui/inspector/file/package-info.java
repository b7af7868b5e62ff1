/**
 * The File tab: what the file says of itself, grouped, searchable, every value to be copied or taken over into the
 * caption.
 *
 * <p>May use: {@code model}, {@code collection}, {@code metadata}, {@code edit}, {@code text}, {@code ui.fx},
 * {@code ui.control}. Does not belong here: what is typed.
 */
@NullMarked
package org.caveat.ui.inspector.file;

import org.jspecify.annotations.NullMarked;
