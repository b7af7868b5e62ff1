/**
 * All ways in, in the order in which they are asked whether a source is theirs.
 *
 * <p>May use: every package of {@code importing}. Does not belong here: how one of them reads.
 */
@NullMarked
package org.caveat.importing.way;

import org.jspecify.annotations.NullMarked;
