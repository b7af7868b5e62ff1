/**
 * JSON as a sidecar has it: strict reading that loses no spelling, and the one canonical way of writing.
 *
 * <p>May use: Jackson alone. Does not belong here: what the members mean, files, words for people.
 */
@NullMarked
package org.caveat.sidecar.json;

import org.jspecify.annotations.NullMarked;
