/**
 * How each structure of the sidecar and of the collection file is written in JSON and read back: one small class a
 * structure, and tables that say which member holds which field.
 *
 * <p>May use: {@code model}, {@code sidecar.json}, {@code text}; Jackson. Does not belong here: files, merging, words for people.
 */
@NullMarked
package org.caveat.sidecar.codec;

import org.jspecify.annotations.NullMarked;
