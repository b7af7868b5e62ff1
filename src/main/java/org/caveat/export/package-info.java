/**
 * What leaves the collection: the plan of an export, what of it is public, the folder it is written into, and the report
 * of what was written and what was left out. The published JSON-LD, the instant line's geometry, and the views that tell a
 * photograph in words, are here, because more than one format shows them.
 *
 * <p>May use: {@code model}, {@code time}, {@code collection}, {@code sidecar}, {@code imaging}, {@code metadata},
 * {@code sources}, {@code work}, {@code text}; Jackson. Does not belong here: what only one format needs, see the
 * packages below, which do not see each other.
 */
@NullMarked
package org.caveat.export;

import org.jspecify.annotations.NullMarked;
