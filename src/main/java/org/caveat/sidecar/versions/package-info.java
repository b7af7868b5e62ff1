/**
 * Fields that several curators changed: what each of them says, read from the notes that a merge left, until one of the
 * versions is chosen.
 *
 * <p>May use: {@code model}, {@code time}, {@code sidecar} and its other rooms; Jackson. Does not belong here: the merging
 * itself, the choosing, and words for people.
 */
@NullMarked
package org.caveat.sidecar.versions;

import org.jspecify.annotations.NullMarked;
