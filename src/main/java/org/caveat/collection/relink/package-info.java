/**
 * Sidecars that have lost their photograph, because it was renamed or moved by others: found, matched by content, and
 * moved to it with all that names it.
 *
 * <p>May use: {@code collection}, {@code sidecar}, {@code edit}, {@code model}, {@code text}, {@code work}. Does not
 * belong here: writing of files (see {@code sidecar}), how the list is shown, guesses.
 */
@NullMarked
package org.caveat.collection.relink;

import org.jspecify.annotations.NullMarked;
