/**
 * What several curators said under one field: told in words, and decided by an edit.
 *
 * <p>May use: {@code model}, {@code edit}, {@code sidecar}, {@code text}. Does not belong here: JSON, the window, the
 * command line.
 */
@NullMarked
package org.caveat.collection.versions;

import org.jspecify.annotations.NullMarked;
