/**
 * Annotations that others made: of the W3C, of IIIF Presentation 2 and 3, of Annotorious and of Tropy. Their contexts are
 * never fetched; what is usual in them is known.
 *
 * <p>May use: what {@code importing} may; Jackson. Does not belong here: our own pages, which are read as what they are.
 */
@NullMarked
package org.caveat.importing.annotations;

import org.jspecify.annotations.NullMarked;
