/**
 * Captions and caveats that come in: read, matched to the photographs of a collection, and turned into edits, so that it
 * can be said beforehand what would change.
 *
 * <p>May use: {@code model}, {@code time}, {@code edit}, {@code sidecar}, {@code metadata}, {@code collection}, {@code work},
 * {@code text}; commons-csv. Does not belong here: saving, which is done with the edits by whoever asked for them.
 */
@NullMarked
package org.caveat.importing;

import org.jspecify.annotations.NullMarked;
