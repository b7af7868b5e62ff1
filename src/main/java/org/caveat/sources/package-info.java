/**
 * Bibliographies and citation styles: reads what reference managers export, finds works in it, and words a citation of
 * one in a chosen style.
 *
 * <p>May use: {@code model}, {@code text}, {@code work}; Jackson, and citeproc, which is used nowhere else. Does not
 * belong here: where a citation stands, and anything that asks a network.
 */
@NullMarked
package org.caveat.sources;

import org.jspecify.annotations.NullMarked;
