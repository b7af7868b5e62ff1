/**
 * Tables of catalogues: which column says what is guessed from its heading, shown, and can be said otherwise.
 *
 * <p>May use: what {@code importing} may; Jackson. Does not belong here: keeping a mapping, which is the settings'.
 */
@NullMarked
package org.caveat.importing.catalogue;

import org.jspecify.annotations.NullMarked;
