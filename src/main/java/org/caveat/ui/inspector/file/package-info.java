/**
 * The File tab: what the file says of itself, grouped, searchable, every value to be copied.
 *
 * <p>May use: {@code metadata}, {@code text}, {@code ui.fx}, {@code ui.control}. Does not belong here: what curators say.
 */
@NullMarked
package org.caveat.ui.inspector.file;

import org.jspecify.annotations.NullMarked;
