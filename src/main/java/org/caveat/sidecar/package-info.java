/**
 * The JSON file beside the photograph, and the collection's own: reading, writing, schema, unknown members, atomic
 * files, locks, the save queue, three-way merging.
 *
 * <p>May use: {@code model}, {@code time}, {@code work}, {@code text}, and its own rooms below; Jackson. Does not
 * belong here: which photographs there are, what the window shows.
 */
@NullMarked
package org.caveat.sidecar;

import org.jspecify.annotations.NullMarked;
