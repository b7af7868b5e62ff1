/**
 * Bringing two people's work on one file together: three-way merging of trees, the notes of what both changed, the
 * history entry of a sitting, and keeping to the letter what nobody changed.
 *
 * <p>May use: {@code model}, {@code sidecar.json}, {@code sidecar.codec}; Jackson. Does not belong here: files, locks,
 * words for people.
 */
@NullMarked
package org.caveat.sidecar.merge;

import org.jspecify.annotations.NullMarked;
