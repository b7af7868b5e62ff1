/**
 * The tables of our own export, coming back: photographs, caveats, evidence, people, places, makers and discussion.
 *
 * <p>May use: what {@code importing} may. Does not belong here: the tables of catalogues, whose columns somebody else named.
 */
@NullMarked
package org.caveat.importing.csv;

import org.jspecify.annotations.NullMarked;
